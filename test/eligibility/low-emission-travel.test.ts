import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/application/application.js";
import { group, isNotApplicable, passes, passesWith, resultOf, said } from "./application.js";
import { job, swedish } from "./call-2026.js";

const rule = "low-emission-travel";
const of = (change: Partial<Flow>, call = 2026) =>
  resultOf({ ...swedish, call, flows: [{ ...job, distanceBand: undefined, ...change }] }, rule);
const expected = (path = "flows.0.greenTravel") =>
  passesWith("info", "travel.low-emission-expected", path, { belowKm: 500 });

// As a general rule, below 500 km: 2025, p. 117; 2026, p. 119. No reason to refuse.
describe("low-emission-travel", () => {
  it.each<[string, Partial<Flow>, object]>([
    ["499.99 km", { distanceKm: 499.99 }, expected()],
    ["500 km", { distanceKm: 500 }, isNotApplicable],
    ["by green means", { distanceKm: 499.99, greenTravel: true }, passes],
    ["a band below", { distanceBand: "100-499" }, expected()],
    ["the next band", { distanceBand: "500-1999" }, isNotApplicable],
    ["9.99 km, for which nothing is paid", { distanceKm: 9.99 }, { ...isNotApplicable }],
    ["10 km", { distanceKm: 10 }, expected()],
    ["a distance that is not known", {}, isNotApplicable],
  ])("%s", (_, change, result) => expect(of(change)).toEqual(result));

  it("those who go beside the participants, on their own way", () => {
    const beside = (...accompanyingPersons: NonNullable<Flow["accompanyingPersons"]>): Partial<Flow> => ({
      distanceKm: 120,
      greenTravel: true,
      participantsWithFewerOpportunities: 1,
      accompanyingPersons,
    });
    expect(of(beside({ persons: 1 }))).toEqual(passes);
    expect(of(beside({ persons: 1, greenTravel: false }))).toEqual(
      expected("flows.0.accompanyingPersons.0.greenTravel"),
    );
    expect(of(beside({ persons: 1, greenTravel: false, distanceKm: 900 }))).toEqual(passes);
  });

  it("those for whom nothing is funded are not told: hosts' own pupils (I23)", () => {
    const own: Flow = { ...group, destination: "SE", distanceKm: 120, venueKind: "elsewhere-in-hosting-country" };
    const { status, findings } = resultOf({ ...swedish, flows: [own] }, rule);
    expect(findings.map(({ code }) => code)).not.toContain("travel.low-emission-expected");
    expect(status).toBe("not-applicable");
  });

  it("each flow is told", () => {
    const near = { ...job, distanceBand: undefined, distanceKm: 120 };
    const flows = [near, { ...near, id: "B", distanceKm: 900 }, { ...near, id: "C" }];
    const told = (index: number) =>
      said("info", "travel.low-emission-expected", `flows.${index}.greenTravel`, { belowKm: 500 });
    expect(resultOf({ ...swedish, flows }, rule)).toEqual({ ...passes, findings: [told(0), told(2)] });
  });
});
