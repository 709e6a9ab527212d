import { describe, expect, it } from "vitest";
import { nearestPlaces } from "../../src/places/index.js";

describe("nearestPlaces", () => {
  it("lists the fewest mistakes first", () => {
    const names = nearestPlaces("Lisbona", { country: "PT" }).map((place) => place.name);
    expect(names[0]).toBe("Lisbon");
  });

  it.each([
    ["Wxxxawa", "PL", "Warsaw", false],
    ["Warszava", "PL", "Warsaw", true],
    ["Bukurest", "RO", "Bucharest", true],
    ["Kopenhaven", "DK", "Copenhagen", true],
    ["Мюнхан", "DE", "Munich", true],
  ])("for %s, %s, %s: %s", (query, country, name, expected) => {
    const names = nearestPlaces(query, { country, limit: 50 }).map((place) => place.name);
    expect(names.includes(name)).toBe(expected);
  });

  it("keeps to its limit", () => {
    expect(nearestPlaces("Villa", { country: "ES", limit: 2 })).toHaveLength(2);
    expect(() => nearestPlaces("Villa", { limit: -1 })).toThrow(RangeError);
  });
});
