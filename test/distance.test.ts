import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countryGroup } from "../src/lookups/country-group.js";
import { distanceBand } from "../src/lookups/distance-band.js";
import { travelAmounts } from "../src/lookups/travel-amounts.js";
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
    expect(distanceBand(2023, km)).toBe(band);
  });

  it("knows no band of an unknown call, and refuses what is no distance", () => {
    expect(distanceBand(2035, 500)).toBeUndefined();
    for (const km of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => distanceBand(2023, km)).toThrow(RangeError);
  });
});

describe("travelAmounts", () => {
  // Call 2023, per person there and back; no green rate is printed below 100 km and from 4 000 km (I3).
  const below = { standard: "0.00", green: "0.00" };
  const nearest = { distanceBand: "10-99", standard: "23.00", green: "23.00" };
  const second = { distanceBand: "100-499", standard: "180.00", green: "210.00" };

  it.each([
    [0, below],
    [9.8, below],
    [10.11, nearest],
    [98.99, nearest],
    [101.01, second],
    [1365.28, { distanceBand: "500-1999", standard: "275.00", green: "320.00" }],
    [4500, { distanceBand: "4000-7999", standard: "820.00", green: "820.00" }],
    [20_015, { distanceBand: "8000+", standard: "1500.00", green: "1500.00" }],
  ])("%d km", (km, amounts) => {
    expect(travelAmounts(2023, "SCH", km)).toStrictEqual(amounts);
  });

  // Within 1 % of a bound: from 9.9 to 10.1 km and from 99 to 101 km. The amounts on both sides are the standard ones.
  const [first, other] = [
    { distanceBand: "10-99", amount: "23.00", otherBand: "100-499", otherAmount: "180.00" },
    { distanceBand: "100-499", amount: "180.00", otherBand: "10-99", otherAmount: "23.00" },
  ];
  it.each([
    [9.9, below, { edgeKm: 10, amount: "0.00", otherBand: "10-99", otherAmount: "23.00" }],
    [10, nearest, { edgeKm: 10, distanceBand: "10-99", amount: "23.00", otherAmount: "0.00" }],
    [10.1, nearest, { edgeKm: 10, distanceBand: "10-99", amount: "23.00", otherAmount: "0.00" }],
    [99, nearest, { edgeKm: 100, ...first }],
    [99.99, nearest, { edgeKm: 100, ...first }],
    [100, second, { edgeKm: 100, ...other }],
    [101, second, { edgeKm: 100, ...other }],
  ])("%d km, near a bound", (km, amounts, near) => {
    expect(travelAmounts(2023, "SCH", km)).toStrictEqual({ ...amounts, nearBandEdge: { distanceKm: km, ...near } });
  });

  it("knows nothing of another call or field, and refuses what is no distance", () => {
    expect(travelAmounts(2035, "SCH", 500)).toBeUndefined();
    expect(travelAmounts(2023, "XYZ", 500)).toBeUndefined();
    expect(travelAmounts(2023, "constructor", 500)).toBeUndefined();
    for (const km of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => travelAmounts(2023, "SCH", km)).toThrow(RangeError);
  });
});

describe("countryGroup", () => {
  it.each([
    [2023, "SCH", "NO", 1],
    [2023, "SCH", "ES", 2],
    [2023, "SCH", "PL", 3],
    [2023, "SCH", "FR", 2],
    [2024, "SCH", "FR", 1],
    [2023, "SCH", "CZ", 3],
    [2024, "SCH", "CZ", 2],
    [2023, "SCH", "CH", undefined],
    [2023, "SCH", "constructor", undefined],
    [2035, "SCH", "ES", undefined],
    [2023, "XYZ", "ES", undefined],
    [2023, "constructor", "ES", undefined],
  ])("call %i, %s, %s: %s", (call, field, country, group) => {
    expect(countryGroup(call, field, country)).toBe(group);
  });
});
