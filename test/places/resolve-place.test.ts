import { describe, expect, it } from "vitest";
import { type Place, type PlaceResolution, resolvePlace } from "../../src/places/index.js";

function brief(places: readonly Place[]): readonly string[] {
  return places.map(({ name, region }) => `${name}, ${region}`);
}

/** The resolution in one line, or two for an ambiguous name. */
function outcome(resolution: PlaceResolution): readonly string[] {
  switch (resolution.status) {
    case "found":
      return ["found", ...brief([resolution.place])];
    case "ambiguous":
      return ["ambiguous", ...brief(resolution.candidates)];
    case "unknown":
      return ["unknown", ...brief(resolution.nearest)];
  }
}

describe("resolvePlace", () => {
  it("takes a place that is ten times as large, and tells of the others", () => {
    const resolution = resolvePlace("Frankfurt", { country: "DE" });
    // 650 000 : 57 015 inhabitants.
    expect(outcome(resolution)).toEqual(["found", "Frankfurt am Main, Hesse"]);
    expect(resolution.status === "found" && brief(resolution.others)).toContain("Frankfurt (Oder), Brandenburg");
  });

  it("takes none if two are of a size", () => {
    // 34 479 and 7 200 inhabitants.
    const resolution = resolvePlace("Halle", { country: "BE" });
    expect(resolution.status).toBe("ambiguous");
    const candidates = resolution.status === "ambiguous" ? resolution.candidates : [];
    expect(candidates.filter(({ name }) => name === "Halle").map(({ population }) => population)).toEqual([
      34_479, 7_200,
    ]);
  });

  it("takes none if the larger one only begins so", () => {
    // Gorzów Śląski (2 300) is listed as "Gorzow", Gorzów Wielkopolski (124 430) is what people mean.
    const resolution = resolvePlace("Gorzów", { country: "PL" });
    expect(outcome(resolution).slice(0, 2)).toEqual(["ambiguous", "Gorzów Wielkopolski, Lubusz"]);
  });

  it("takes none of the many of one name", () => {
    expect(resolvePlace("Neustadt", { country: "DE" }).status).toBe("ambiguous");
    expect(resolvePlace("Nowa Wieś", { country: "PL" }).status).toBe("ambiguous");
    // Santiago de Compostela : Santiago del Teide, 97 849 : 12 050.
    expect(resolvePlace("Santiago", { country: "ES" }).status).toBe("ambiguous");
    // Donostia : San Sebastián de los Reyes : San Sebastián de la Gomera.
    expect(resolvePlace("San Sebastián", { country: "ES" }).status).toBe("ambiguous");
  });

  it("takes the full name for what it says", () => {
    expect(resolvePlace("Frankfurt (Oder)", { country: "DE" })).toMatchObject({ status: "found", others: [] });
    expect(outcome(resolvePlace("Frankfurt/Oder", { country: "DE" }))).toEqual([
      "found",
      "Frankfurt (Oder), Brandenburg",
    ]);
    expect(outcome(resolvePlace("Santiago de Compostela", { country: "ES" }))).toEqual([
      "found",
      "Santiago de Compostela, Galicia",
    ]);
  });

  it("needs less of a main name, against one of which it is another name", () => {
    // 215 966 inhabitants, and Freiberg in Saxony, listed as "Freiburg", too, 43 670: 4.9 times.
    const resolution = resolvePlace("Freiburg", { country: "DE" });
    expect(outcome(resolution)).toEqual(["found", "Freiburg, Baden-Wurttemberg"]);
    expect(resolution.status === "found" && brief(resolution.others)).toContain("Freiberg, Saxony");
  });

  it("is not put off by a quarter of another town, nor by an old name that goes on", () => {
    // Madrid's Salamanca has 147 707 inhabitants, the city 155 619.
    expect(outcome(resolvePlace("Salamanca", { country: "ES" }))).toEqual(["found", "Salamanca, Castille and León"]);
    // Mönchengladbach, once München-Gladbach: 4.8 times smaller.
    expect(outcome(resolvePlace("München", { country: "DE" }))).toEqual(["found", "Munich, Bavaria"]);
  });

  it("is not put off by a part of the same town", () => {
    // Köpenick is in the data twice, 1 km apart.
    expect(resolvePlace("Berlin Köpenick", { country: "DE" }).status).toBe("found");
  });

  it("looks everywhere if no country is given", () => {
    expect(outcome(resolvePlace("Paris"))).toEqual(["found", "Paris, Île-de-France"]);
  });

  it("knows a misspelt name's neighbours", () => {
    expect(outcome(resolvePlace("Warszwa", { country: "PL" }))).toContain("Warsaw, Mazovia");
    expect(outcome(resolvePlace("Krakwo", { country: "PL" }))).toContain("Kraków, Lesser Poland");
    expect(outcome(resolvePlace("Barzelona", { country: "ES" }))).toContain("Barcelona, Catalonia");
    expect(outcome(resolvePlace("Thesalonikki", { country: "GR" })).slice(0, 2)).toEqual([
      "unknown",
      "Thessaloníki, Central Macedonia",
    ]);
    expect(outcome(resolvePlace("Rma", { country: "IT" }))).toContain("Rome, Lazio");
  });

  it("knows those that begin so, and what is left of too long a name", () => {
    expect(outcome(resolvePlace("Frankf", { country: "DE" })).slice(0, 2)).toEqual([
      "unknown",
      "Frankfurt am Main, Hesse",
    ]);
    expect(outcome(resolvePlace("Ras Valletta", { country: "MT" }))).toEqual(["unknown", "Valletta, Valletta"]);
    expect(outcome(resolvePlace("Praha 6 Dejvice", { country: "CZ" }))).toContain("Prague, Prague");
  });

  it("takes one letter for a whole name, and guesses at none", () => {
    expect(outcome(resolvePlace("Å", { country: "NO" }))).toContain("Å i Åfjord, Trøndelag");
    expect(resolvePlace("S", { country: "PL" })).toEqual({ status: "unknown", nearest: [] });
    expect(resolvePlace("N")).toEqual({ status: "unknown", nearest: [] });
    expect(resolvePlace("京").status).toBe("unknown");
    expect(outcome(resolvePlace("京", { country: "JP" }))).not.toEqual(["unknown"]);
  });

  it("finds nothing where there is nothing", () => {
    expect(resolvePlace("Qwertyuiop", { country: "DE" })).toEqual({ status: "unknown", nearest: [] });
    expect(resolvePlace("Berlin", { country: "XX" })).toEqual({ status: "unknown", nearest: [] });
    expect(resolvePlace("", { country: "DE" })).toEqual({ status: "unknown", nearest: [] });
  });
});
