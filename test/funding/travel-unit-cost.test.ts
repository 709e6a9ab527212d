import { describe, expect, it } from "vitest";
import { amountOf, applicationOf, findingsOf, grantOf, jobShadowing } from "./application.js";

const travelling = (values: object) => applicationOf([{ ...jobShadowing, ...values }]);

describe("a band beside a distance in kilometres", () => {
  it("is silent where it is the distance's own", () => {
    // Bands run from their lower bound up to the next one's: 499.9 km is in 100-499.
    for (const [distanceKm, distanceBand] of [
      [100, "100-499"],
      [499.9, "100-499"],
      [500, "500-1999"],
    ] as const) {
      expect(findingsOf(travelling({ distanceKm, distanceBand }))).toEqual([]);
    }
  });

  it("loses no amount where it is another, and is said", () => {
    const application = travelling({ distanceKm: 499.9, distanceBand: "500-1999" });
    // 2 x 180
    expect(amountOf(application, "travel")).toBe("360.00");
    expect(findingsOf(application)).toEqual([
      {
        code: "distance.disagrees",
        severity: "warning",
        path: ["flows", 0, "distanceBand"],
        params: { given: "499.9 km", givenBand: "100-499", computedBand: "500-1999" },
      },
    ]);
  });

  it("loses no amount where there is no such band, and is said", () => {
    const application = travelling({ distanceKm: 499.9, distanceBand: "500-2000" });
    expect(amountOf(application, "travel")).toBe("360.00");
    expect(grantOf(application).total).toBeDefined();
    expect(findingsOf(application)).toEqual([
      {
        code: "distance-band.ignored",
        severity: "warning",
        path: ["flows", 0, "distanceBand"],
        params: { distanceBand: "500-2000" },
      },
    ]);
  });

  it("is an error by itself where there is no such band", () => {
    const application = travelling({ distanceKm: undefined, distanceBand: "500-2000" });
    expect(grantOf(application).total).toBeUndefined();
    expect(findingsOf(application).map(({ code }) => code)).toEqual(["distance-band.unknown"]);
  });
});

describe("the two amounts beside a band's bound", () => {
  // 36 degrees of a meridian are 36 x 111.19493 = 4003.02 km, within 1 % of 4000.
  const places = {
    distanceKm: undefined,
    origin: { latitude: 70, longitude: 20 },
    venue: { latitude: 34, longitude: 20 },
  };
  const amounts = (values: object) => {
    const [near] = grantOf(travelling({ ...places, ...values })).findings;
    return near?.code === "distance.near-band-edge" ? [near.params.amount, near.params.otherAmount] : [];
  };

  it("are those of green travel where it is green, the standard rate where none is printed", () => {
    expect(amounts({})).toEqual(["820.00", "530.00"]);
    expect(amounts({ greenTravel: true })).toEqual(["820.00", "610.00"]);
  });
});
