import { describe, expect, it } from "vitest";
import type { RealisedFlow } from "../../src/application/realised.js";
import { type Settlement, settle } from "../../src/index.js";
import { settlementNamed } from "../settlement-fixtures.js";

// 16037 was awarded, 3292 of it for JOB-FI.
const { award, realised, options } = settlementNamed("as-planned");
const tookPlace = (...own: readonly Partial<RealisedFlow>[]) =>
  settle(award, { flows: realised.flows.map((flow, index) => ({ ...flow, ...own[index] })) }, options);

const statesOf = ({ flows }: Settlement) => Object.fromEntries(flows.map(({ flow, status }) => [flow, status]));
const codesOf = ({ findings }: Settlement) => findings.map(({ code }) => code);

describe("what is kept", () => {
  it.each<[string, Partial<RealisedFlow>, string, string]>([
    ["days that are not those of the dates", { endDate: "2026-10-10" }, "dates.not-duration", "activity-dates"],
    ["a country out of the Programme", { destination: "US" }, "country.not-in-programme", "activity-venue-abroad"],
    [
      "an organisation that nobody knows",
      { sendingOrganisation: "Nobody" },
      "organisation.unknown",
      "own-organisation",
    ],
  ])("is not decided where the file may be wrong: %s", (_, own, code, rule) => {
    const settlement = tookPlace(own);
    expect(statesOf(settlement)["JOB-FI"]).toBe("undecided");
    // Without it 16037 − 3292 = 12745; with it no more than was awarded.
    expect(settlement.finalGrantRange).toEqual({ minimum: "12745.00", maximum: "16037.00" });
    expect(codesOf(settlement)).toContain(code);
    const { path, params } = settlement.findings.find((each) => each.code === "mobility.undecided") ?? {};
    expect([path, params]).toEqual([["realised", "flows", 0], { flow: "JOB-FI", rules: [rule] }]);
  });

  it("is decided where one breach is certain, whatever else is open, and each rule is named once", () => {
    // A day of one too few by the rule on days, and the dates have two: 2 × 350 + 2 × 3 × 141 + 2 × 309 = 2164.
    expect(tookPlace({ durationDays: 1, endDate: "2026-10-06" }).flows[0]).toMatchObject({
      status: "not-kept",
      rules: ["activity-duration", "activity-dates"],
      amount: "2164.00",
    });
    // Open first (a country that is none of the Programme's), then certain (before the project).
    const early = { destination: "US", startDate: "2026-08-24", endDate: "2026-08-28" };
    expect(tookPlace(early).flows[0]).toMatchObject({
      status: "not-kept",
      rules: ["activity-venue-abroad", "activity-dates"],
    });
    // Two breaches of one rule: not the days of the dates, and before the project.
    const both = { startDate: "2026-08-24", endDate: "2026-08-28", durationDays: 6 };
    expect(tookPlace(both).flows[0]).toMatchObject({ status: "not-kept", rules: ["activity-dates"] });
  });

  it("is each other mobility, of which things are said where it stands in what took place", () => {
    const settlement = tookPlace({ status: "cancelled" }, {}, { venueKind: "hosting-organisation" });
    expect(statesOf(settlement)).toEqual({ "JOB-FI": "cancelled", "GROUP-ES": "kept", "SHORT-CZ": "kept" });
    expect(settlement.findings.find(({ code }) => code === "key.not-for-activity")?.path).toEqual([
      ...["realised", "flows", 2, "venueKind"],
    ]);
  });

  it("goes with its group, and takes along neither another activity of the same name nor another group", () => {
    // One pupil is no group: at least two are.
    const { award, realised, options } = settlementNamed("group-of-two-in-parts");
    const [plane, train] = realised.flows;
    if (plane === undefined || train === undefined) throw new Error("two parts");
    const [job] = settlementNamed("as-planned").realised.flows;
    const flows = [
      { ...plane, group: "GROUP-ES" },
      { ...train, group: "OTHER", participants: 2, accompanyingPersons: [{ persons: 1 }] },
      { ...(job ?? plane), group: "GROUP-ES" },
      { ...train, id: "ALONE", group: undefined, participants: 2, accompanyingPersons: [{ persons: 1 }] },
    ];
    expect(statesOf(settle(award, { flows }, options))).toEqual({
      "GROUP-ES-PLANE": "not-kept",
      "GROUP-ES-TRAIN": "kept",
      "JOB-FI": "kept",
      ALONE: "kept",
    });
    // A rule of one mobility does not take its group along.
    const short = [plane, { ...train, durationDays: 1, endDate: train.startDate }, { ...train, id: "MORE" }];
    expect(statesOf(settle(award, { flows: short }, options))).toEqual({
      "GROUP-ES-PLANE": "kept",
      "GROUP-ES-TRAIN": "not-kept",
      MORE: "kept",
    });
  });

  it("rests on provisional tables where those of the call are, and that is said once", () => {
    const { startDate: _, ...project } = award.application.project ?? { durationMonths: 18 };
    const flows = award.application.flows.map(({ startDate: _, endDate: __, ...flow }) => flow);
    const application = { ...award.application, call: 2024, project, flows };
    const { findings } = settle({ ...award, application }, { flows }, options);
    const said = findings.filter(({ code }) => code === "rate.provisional");
    expect(said).toHaveLength(1);
    expect(said[0]?.params).toMatchObject({ status: "derived", tables: expect.arrayContaining(["activities"]) });
    expect(codesOf(tookPlace())).not.toContain("rate.provisional");
  });
});
