import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countryGroup } from "../src/lookups/country-group.js";
import { distanceBand } from "../src/lookups/distance-band.js";
import { distanceKm } from "../src/values/distance.js";

/** GeoNames coordinates. */
const places = {
  madrid: { latitude: 40.4165, longitude: -3.70256 },
  rome: { latitude: 41.89193, longitude: 12.51133 },
  koblenz: { latitude: 50.35357, longitude: 7.57883 },
  dublin: { latitude: 53.33306, longitude: -6.24889 },
  hyvinkaa: { latitude: 60.63333, longitude: 24.86667 },
  bilbao: { latitude: 43.26271, longitude: -2.92528 },
  edinburgh: { latitude: 55.95206, longitude: -3.19648 },
  stockholm: { latitude: 59.32938, longitude: 18.06871 },
  athens: { latitude: 37.98376, longitude: 23.72784 },
  tallinn: { latitude: 59.43696, longitude: 24.75353 },
};

/** What the official tool has published. All but the first come from versions of it with other coordinates. */
const published = [
  ["koblenz", "dublin", 1006.3],
  ["hyvinkaa", "bilbao", 2673],
  ["edinburgh", "stockholm", 1313],
  ["athens", "stockholm", 2408],
  ["tallinn", "stockholm", 379],
] as const;

const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const seeded = { seed: 20261122, numRuns: 2000 };

describe("distanceKm", () => {
  it("gives the guide's example, Madrid – Rome, exactly", () => {
    expect(distanceKm(places.madrid, places.rome)).toBe(1365.28);
  });

  it.each(published)("%s – %s: the published %d km within 0.3 %%", (from, to, km) => {
    const computed = distanceKm(places[from], places[to]);
    expect(Math.abs(computed - km) / km).toBeLessThan(0.003);
  });

  it("holds at the poles, the date line, the antipodes and in one place", () => {
    const north = { latitude: 90, longitude: 0 };
    // A quarter, and half, of a great circle of radius 6371 km: 10 007.54 and 20 015.09 km.
    expect(distanceKm(north, { latitude: 90, longitude: 123 })).toBe(0);
    expect(distanceKm(north, { latitude: 0, longitude: -77 })).toBe(10_007.54);
    expect(distanceKm(north, { latitude: -90, longitude: 0 })).toBe(20_015.09);
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBe(20_015.09);
    // Two degrees of the equator, across the date line: 222.39 km.
    expect(distanceKm({ latitude: 0, longitude: 179 }, { latitude: 0, longitude: -179 })).toBe(222.39);
    expect(distanceKm({ latitude: 0, longitude: 180 }, { latitude: 0, longitude: -180 })).toBe(0);
    expect(distanceKm(places.rome, places.rome)).toBe(0);
  });

  it("is the same both ways, finite, and at most half the circumference", () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        const km = distanceKm(a, b);
        expect(km).toBe(distanceKm(b, a));
        expect(km >= 0 && km <= 20_015.09).toBe(true);
      }),
      seeded,
    );
  });

  it("is never longer than a detour, but for the rounding of three results", () => {
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, (a, b, c) => {
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 0.0151);
      }),
      seeded,
    );
  });

  it.each([
    ["origin.latitude", { latitude: 90.01, longitude: 0 }, places.rome],
    ["origin.longitude", { latitude: 0, longitude: -180.01 }, places.rome],
    ["venue.latitude", places.rome, { latitude: Number.NaN, longitude: 0 }],
    ["venue.longitude", places.rome, { latitude: 0, longitude: Number.POSITIVE_INFINITY }],
    ["venue.latitude", places.rome, { latitude: "41.9" as unknown as number, longitude: 12 }],
  ])("refuses a wrong %s by its name", (name, origin, venue) => {
    expect(() => distanceKm(origin, venue)).toThrow(RangeError);
    expect(() => distanceKm(origin, venue)).toThrow(name);
  });
});

describe("distanceBand", () => {
  it.each([
    [0, undefined],
    [9.99, undefined],
    [10, "10-99"],
    [99, "10-99"],
    [99.4, "10-99"],
    [99.99, "10-99"],
    [100, "100-499"],
    [499.7, "100-499"],
    [500, "500-1999"],
    [1999.9, "500-1999"],
    [2000, "2000-2999"],
    [2999.99, "2000-2999"],
    [3000, "3000-3999"],
    [3999.99, "3000-3999"],
    [4000, "4000-7999"],
    [7999.99, "4000-7999"],
    [8000, "8000+"],
    [20_015, "8000+"],
  ])("%d km: %s", (km, band) => {
    expect(distanceBand(km, 2023)).toBe(band);
  });

  it("knows no band of an unknown call, and refuses what is no distance", () => {
    expect(distanceBand(500, 2035)).toBeUndefined();
    for (const km of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => distanceBand(km, 2023)).toThrow(RangeError);
  });
});

describe("countryGroup", () => {
  it.each([
    ["NO", 2023, 1],
    ["ES", 2023, 2],
    ["PL", 2023, 3],
    ["FR", 2023, 2],
    ["FR", 2024, 1],
    ["CZ", 2023, 3],
    ["CZ", 2024, 2],
    ["CH", 2023, undefined],
    ["constructor", 2023, undefined],
    ["ES", 2035, undefined],
  ])("%s in call %i: %s", (country, call, group) => {
    expect(countryGroup(country, call)).toBe(group);
  });
});
