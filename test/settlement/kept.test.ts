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
    const settlement = tookPlace({ status: "cancelled" }, {}, { mentors: 1 });
    expect(statesOf(settlement)).toEqual({ "JOB-FI": "cancelled", "GROUP-ES": "kept", "SHORT-CZ": "kept" });
    expect(settlement.findings.find(({ code }) => code === "key.not-for-activity")?.path).toEqual([
      ...["realised", "flows", 2, "mentors"],
    ]);
    // Below 500 km one travels green, as a general rule: a rule says so, and no amount.
    const byPlane = tookPlace({ status: "cancelled" }, {}, { greenTravel: false });
    expect(byPlane.findings.find(({ code }) => code === "travel.low-emission-expected")?.path).toEqual([
      ...["realised", "flows", 2, "greenTravel"],
    ]);
  });

  it("goes with its group, and takes along neither another activity of the same name nor another group", () => {
    const { award, realised, options } = settlementNamed("group-of-two-in-parts");
    const [plane, train] = realised.flows;
    const [job] = settlementNamed("as-planned").realised.flows;
    if (plane === undefined || train === undefined || job === undefined) throw new Error("no such flow");
    const accompanied = { participants: 2, accompanyingPersons: [{ persons: 1 }] };
    const flows = [
      // Two pupils whom nobody accompanies, in two parts.
      { ...plane, accompanyingPersons: [] },
      { ...train, accompanyingPersons: [] },
      { ...job, group: plane.group },
      { ...train, ...accompanied, id: "OTHER", group: "OTHER" },
      // One pupil is no group: at least two are.
      { ...plane, id: "ONE", group: undefined },
      { ...train, ...accompanied, id: "TWO", group: undefined },
    ];
    const settlement = settle(award, { flows }, options);
    expect(statesOf(settlement)).toEqual({
      "GROUP-ES-PLANE": "not-kept",
      "GROUP-ES-TRAIN": "not-kept",
      "JOB-FI": "kept",
      OTHER: "kept",
      ONE: "not-kept",
      TWO: "kept",
    });
    expect(settlement.flows.map(({ rules }) => rules).slice(0, 2)).toEqual([
      ["group-companions"],
      ["group-companions"],
    ]);
    // A rule of one mobility does not take its group along.
    const short = [plane, { ...train, durationDays: 1, endDate: train.startDate }, { ...train, id: "MORE" }];
    expect(statesOf(settle(award, { flows: short }, options))).toEqual({
      "GROUP-ES-PLANE": "kept",
      "GROUP-ES-TRAIN": "not-kept",
      MORE: "kept",
    });
  });

  it("is what a warning says something of, too", () => {
    // At most two travel days are paid: with a third the amount is the same.
    const settlement = tookPlace({ travelDays: 3 });
    expect(statesOf(settlement)["JOB-FI"]).toBe("kept");
    expect(codesOf(settlement)).toContain("travel-days.over-limit");
    expect(settlement.finalGrant).toBe("16037.00");
  });

  it("has no worth where the rates are not known", () => {
    const { flows, ...settlement } = settle(
      award,
      { flows: realised.flows.map((flow) => ({ ...flow, durationDays: 1, endDate: flow.startDate })) },
      {},
    );
    expect(flows.map(({ status, amount }) => [status, amount])).toEqual(flows.map(() => ["not-kept", undefined]));
    expect(JSON.parse(JSON.stringify({ flows, ...settlement }))).toStrictEqual({ flows, ...settlement });
    expect(settlement.finalGrant).toBe("0.00");
  });

  it("may be more where nothing of several mobilities is decided: each is worth what it would be", () => {
    const own = [{ endDate: "2026-10-10" }, {}, { endDate: "2027-05-15" }];
    const flows = realised.flows.map((flow, index) => ({ ...flow, ...own[index] }));
    // 11340 for the group; with the others, 3292 and 1405, 16037.
    expect(settle({ ...award, total: "20000.00" }, { flows }, options).finalGrantRange).toEqual({
      minimum: "11340.00",
      maximum: "16037.00",
    });
  });

  it("is not decided without days, whichever of the dates is missing", () => {
    for (const own of [{ startDate: undefined }, { endDate: undefined }]) {
      const settlement = tookPlace({ durationDays: undefined, interruptedDays: 1, fundedDays: 4, ...own });
      expect(statesOf(settlement)["JOB-FI"]).toBe("undecided");
      expect(codesOf(settlement)).toEqual([
        ...["interruption.not-paid", "interruption.without-dates", "duration.missing", "mobility.undecided"],
        "reduction.rule-unknown",
      ]);
    }
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
