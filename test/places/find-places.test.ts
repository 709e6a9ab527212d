import { describe, expect, it } from "vitest";
import { findPlaces } from "../../src/places/index.js";

function names(query: string, country?: string): readonly string[] {
  return findPlaces(query, country === undefined ? {} : { country }).map((place) => place.name);
}

describe("findPlaces", () => {
  it.each([
    ["Warszawa", "PL", "Warsaw"],
    ["Warsaw", "PL", "Warsaw"],
    ["Варшава", "PL", "Warsaw"],
    ["Varsovie", "PL", "Warsaw"],
    ["München", "DE", "Munich"],
    ["Munich", "DE", "Munich"],
    ["Muenchen", "DE", "Munich"],
    ["Munchen", "DE", "Munich"],
    ["Monachium", "DE", "Munich"],
    ["Düsseldorf", "DE", "Düsseldorf"],
    ["Duesseldorf", "DE", "Düsseldorf"],
    ["Dusseldorf", "DE", "Düsseldorf"],
    ["Aarhus", "DK", "Århus"],
    ["Tromso", "NO", "Tromsø"],
    ["Łódź", "PL", "Łódź"],
    ["lodz", "PL", "Łódź"],
    ["ISTANBUL", "TR", "Istanbul"],
    ["İSTANBUL", "TR", "Istanbul"],
    ["Θεσσαλονικη", "GR", "Thessaloníki"],
    ["ΘΕΣΣΑΛΟΝΊΚΗ", "GR", "Thessaloníki"],
    ["Saint Etienne", "FR", "Saint-Étienne"],
    ["  Kraków ", "PL", "Kraków"],
    // "u" and a diaeresis that combines with it.
    ["Mu\u0308nchen", "DE", "Munich"],
  ])("finds %s, %s", (query, country, name) => {
    expect(names(query, country)[0]).toBe(name);
  });

  it("gives all that one needs to choose", () => {
    expect(findPlaces("Frankfurt", { country: "DE" }).slice(0, 2)).toEqual([
      {
        name: "Frankfurt am Main",
        country: "DE",
        geonameId: 2925533,
        latitude: 50.11552,
        longitude: 8.68417,
        population: 650_000,
        region: "Hesse",
      },
      {
        name: "Frankfurt (Oder)",
        country: "DE",
        geonameId: 2925535,
        latitude: 52.34714,
        longitude: 14.55062,
        population: 57_015,
        region: "Brandenburg",
      },
    ]);
  });

  it("puts exact names before those that only begin so, and the larger first in both", () => {
    const found = findPlaces("Neustadt", { country: "DE", limit: 200 });
    const populations = found.map(({ population }) => population);
    // Populations fall all the way, but for the one step from the smallest exact to the largest other.
    const rises = populations.filter(
      (population, at) => population > (populations[at - 1] ?? Number.POSITIVE_INFINITY),
    );
    expect(rises).toHaveLength(1);
    expect(found[0]?.name).toBe("Neustadt");
  });

  it("understands the Commission's codes, in any case", () => {
    expect(names("Athens", "EL")).toEqual(names("Athens", "GR"));
    expect(names("London", "uk")[0]).toBe("London");
  });

  it("has the larger places elsewhere", () => {
    expect(findPlaces("Kyiv", { country: "UA", limit: 1 })[0]?.population).toBeGreaterThan(2_000_000);
    expect(names("Genève", "CH")[0]).toBe("Genève");
    expect(names("北京", "CN")[0]).toBe("Beijing");
  });

  it("has regions for nearly all, and none made up", () => {
    expect(findPlaces("Drammen", { country: "NO", limit: 1 })[0]?.region).toBe("Viken");
    expect(findPlaces("Vaduz", { country: "LI", limit: 1 })[0]?.region).toBe("Vaduz");
  });

  it("begins to look with two letters, unless one is the whole name", () => {
    expect(findPlaces("N")).toEqual([]);
    expect(names("Å", "NO")).toEqual(["Å i Åfjord"]);
    expect(names("Os", "NO")).toContain("Oslo");
  });

  it("gives ten at most, or as many as asked for", () => {
    expect(findPlaces("San", { country: "ES" })).toHaveLength(10);
    expect(findPlaces("San", { country: "ES", limit: 3 })).toHaveLength(3);
    expect(findPlaces("San", { country: "ES", limit: 0 })).toEqual([]);
    expect(findPlaces("San", { country: "ES", limit: Number.POSITIVE_INFINITY }).length).toBeGreaterThan(100);
  });

  it.each([-1, 1.5, Number.NaN, Number.NEGATIVE_INFINITY])("refuses a limit of %s", (limit) => {
    expect(() => findPlaces("Madrid", { limit })).toThrow(RangeError);
  });
});
