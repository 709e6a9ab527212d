import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/application/application.js";
import { resolvePlaces } from "../../src/places/index.js";
import { applicationOf, grantOf, jobShadowing } from "../funding/application.js";

/** Halle is two places in Belgium of much the same size; the other name is not a place. */
const ambiguous = { place: "Halle", country: "BE" };
const unknown = { place: "Xyzzyx", country: "ES" };
const turku = { place: "Turku", country: "FI" };

const resolved = (values: Partial<Flow>) => {
  const { application, findings } = resolvePlaces(applicationOf([{ ...jobShadowing, ...values }]));
  const codes = findings.map(({ code, severity, path }) => [code, severity, path.join(".")]);
  return { application, codes, total: grantOf(application).total };
};

describe("resolvePlaces", () => {
  it("finds no fault with a place that no distance rests on", () => {
    const total = grantOf(applicationOf([jobShadowing])).total;
    for (const given of [{}, { distanceKm: undefined, distanceBand: "500-1999" }]) {
      const { application, codes, ...rest } = resolved({ ...given, origin: ambiguous, venue: unknown });
      expect(codes).toEqual([
        ["place.not-compared", "info", "flows.0.origin"],
        ["place.not-compared", "info", "flows.0.venue"],
      ]);
      expect(application.flows[0]).toMatchObject({ origin: ambiguous, venue: unknown });
      expect(rest.total).toBe(total);
      expect(grantOf(application).findings.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  it("searches the nearest names of the first twenty unknown places", () => {
    const misspelt = { place: "Krakwo", country: "PL" };
    const flow = { ...jobShadowing, distanceKm: undefined, origin: misspelt, venue: turku };
    const { findings } = resolvePlaces(applicationOf(Array.from({ length: 22 }, () => flow)));
    const nearest = findings.map(({ params }) => (params as { readonly nearest: readonly string[] }).nearest);
    expect(nearest.map((names) => names.length > 0)).toEqual([...Array(20).fill(true), false, false]);
    expect(findings.every(({ code }) => code === "place.unknown")).toBe(true);
  });

  it("says which place is wanting where the distance rests on it", () => {
    const { codes, total } = resolved({ distanceKm: undefined, origin: ambiguous, venue: unknown });
    expect(codes).toEqual([
      ["place.ambiguous", "error", "flows.0.origin"],
      ["place.unknown", "error", "flows.0.venue"],
    ]);
    expect(total).toBeUndefined();
  });

  it("compares a distance with places that are found", () => {
    const origin = { place: "Kraków", country: "PL" };
    const { application, codes } = resolved({ distanceKm: 50, destination: "FI", origin, venue: turku });
    expect(codes).toEqual([]);
    expect(grantOf(application).findings.map(({ code }) => code)).toEqual(["distance.disagrees"]);
  });

  it("looks up the places of accompanying persons, and says whose they are", () => {
    const kielce = { place: "Kielce", country: "PL" };
    const accompanyingPersons = [
      { persons: 1, origin: kielce, venue: turku },
      { persons: 1, venue: ambiguous },
      { persons: 1, distanceBand: "500-1999", venue: unknown },
      { persons: 1 },
    ];
    const { application, codes, total } = resolved({ accompanyingPersons, participantsWithFewerOpportunities: 1 });
    expect(codes).toEqual([
      ["place.ambiguous", "error", "flows.0.accompanyingPersons.1.venue"],
      ["place.not-compared", "info", "flows.0.accompanyingPersons.2.venue"],
    ]);
    expect(application.flows[0]?.accompanyingPersons).toEqual([
      {
        persons: 1,
        origin: { ...kielce, latitude: 50.87033, longitude: 20.62752, geonameId: 769250 },
        venue: { ...turku, latitude: 60.45148, longitude: 22.26869, geonameId: 633679 },
      },
      { persons: 1, venue: ambiguous },
      { persons: 1, distanceBand: "500-1999", venue: unknown },
      { persons: 1 },
    ]);
    expect(total).toBeUndefined();
  });

  it("changes nothing where there is no name to look up", () => {
    const application = applicationOf([{ ...jobShadowing, accompanyingPersons: [{ persons: 1 }] }]);
    expect(resolvePlaces(application)).toEqual({ application, findings: [] });
  });
});
