import { describe, expect, it } from "vitest";
import type { ProjectAward, RealisedFlow } from "../../src/application/realised.js";
import { type ActivityRow, categories, settle } from "../../src/index.js";
import { settlementNamed } from "../settlement-fixtures.js";

/** Settled as its file says, but for what is given of the award. */
function settled(slug: string, own: Partial<ProjectAward> = {}) {
  const { award, realised, options } = settlementNamed(slug);
  return settle({ ...award, ...own }, realised, options);
}

const byActivity = (rows: readonly ActivityRow[]) =>
  Object.fromEntries(
    rows.map(({ activity, categories, ...row }) => [
      activity,
      { ...row, ...Object.fromEntries(categories.map(({ category, ...each }) => [category, each])) },
    ]),
  );

// The award of these files: job shadowing 2 × 350 + 2 × 7 × 141 + 2 × 309 = 700 + 1974 + 618 = 3292; a group 10 × 100 +
// 10 × 7 × 55 + 2 × 7 × 125 + 12 × 395 = 1000 + 5600 + 4740 = 11340; short-term 350 + 14 × 55 + 285 = 1405.
const asApplied = { organisationalSupport: "2050.00", individualSupport: "8344.00", travel: "5643.00" };
// The same 16037, 44 of travel given for individual support.
const otherwise = { organisationalSupport: "2050.00", individualSupport: "8388.00", travel: "5599.00" };

describe("rows by activity", () => {
  it("are awarded and realised side by side, by category, without what is nothing on both sides", () => {
    expect(byActivity(settled("one-pupil-fewer").activities)).toEqual({
      "job-shadowing": {
        awarded: "3292.00",
        realised: "3292.00",
        difference: "0.00",
        percent: "100.0",
        organisationalSupport: { awarded: "700.00", realised: "700.00", difference: "0.00", percent: "100.0" },
        individualSupport: { awarded: "1974.00", realised: "1974.00", difference: "0.00", percent: "100.0" },
        travel: { awarded: "618.00", realised: "618.00", difference: "0.00", percent: "100.0" },
      },
      // A pupil fewer: 100 + 7 × 55 + 395 = 880. 10460 ÷ 11340 = 92.24 %, 5215 ÷ 5600 = 93.125 %, 4345 ÷ 4740 = 91.67 %.
      "group-mobility-of-pupils": {
        awarded: "11340.00",
        realised: "10460.00",
        difference: "-880.00",
        percent: "92.2",
        organisationalSupport: { awarded: "1000.00", realised: "900.00", difference: "-100.00", percent: "90.0" },
        individualSupport: { awarded: "5600.00", realised: "5215.00", difference: "-385.00", percent: "93.1" },
        travel: { awarded: "4740.00", realised: "4345.00", difference: "-395.00", percent: "91.7" },
      },
      "short-term-learning-mobility-of-pupils": {
        awarded: "1405.00",
        realised: "1405.00",
        difference: "0.00",
        percent: "100.0",
        organisationalSupport: { awarded: "350.00", realised: "350.00", difference: "0.00", percent: "100.0" },
        individualSupport: { awarded: "770.00", realised: "770.00", difference: "0.00", percent: "100.0" },
        travel: { awarded: "285.00", realised: "285.00", difference: "0.00", percent: "100.0" },
      },
    });
  });

  it("have what was awarded where the award is what was applied for, in each category", () => {
    const awardedOf = (own: Partial<ProjectAward>) =>
      settled("as-planned", own).activities.map(({ awarded, categories }) => [
        awarded,
        ...new Set(categories.map((row) => row.awarded !== undefined)),
      ]);
    const known = [
      ["3292.00", true],
      ["11340.00", true],
      ["1405.00", true],
    ];
    const unknown = known.map(() => [undefined, false]);
    expect(awardedOf({})).toEqual(known);
    expect(awardedOf({ byCategory: asApplied })).toEqual(known);
    // The agency moved something: nobody knows from which activity.
    expect(awardedOf({ byCategory: otherwise })).toEqual(unknown);
    // The amounts do not come to the total: they are of something else, and so may the total be.
    expect(awardedOf({ byCategory: { ...asApplied, travel: "5642.99" } })).toEqual(unknown);
    expect(awardedOf({ total: "16036.99" })).toEqual(unknown);
    expect(awardedOf({ total: "15000.00", byCategory: { ...asApplied, travel: "4606.00" } })).toEqual(unknown);
  });

  it("have an activity that nobody was awarded, and one of which nothing took place", () => {
    const rows = byActivity(settled("a-flow-instead-of-another").activities);
    // The group was cancelled; a teacher more went for job shadowing: 350 + 7 × 141 + 309 = 1646.
    expect(rows["group-mobility-of-pupils"]).toMatchObject({ awarded: "11340.00", realised: "0.00", percent: "0.0" });
    // 4938 ÷ 3292 = 1.5
    expect(rows["job-shadowing"]).toMatchObject({ awarded: "3292.00", realised: "4938.00", percent: "150.0" });
  });

  it("have what was realised in a category for which nothing was awarded", () => {
    const { award, realised, options } = settlementNamed("as-planned");
    const [job, ...others] = realised.flows;
    if (job === undefined) throw new Error("no flow");
    const own = { participantsWithFewerOpportunities: 1, inclusionCosts: "50.00" };
    const settlement = settle(award, { flows: [{ ...job, ...own }, ...others] }, options);
    // 125 for the organisation (PG-2026 p. 120), and the real costs.
    const row = { category: "inclusionSupport", awarded: "0.00", realised: "175.00", difference: "175.00" };
    expect(settlement.categories.at(-1)).toEqual(row);
    expect(settlement.activities[0]?.categories.at(-1)).toEqual(row);
  });

  it("have what is claimed by force majeure, and not what of it is not known", () => {
    // 282 of individual support and 618 of travel.
    expect(byActivity(settled("force-majeure-claimed").activities)["job-shadowing"]).toMatchObject({
      realised: "900.00",
      organisationalSupport: { awarded: "700.00", realised: "0.00" },
      individualSupport: { awarded: "1974.00", realised: "282.00" },
      travel: { awarded: "618.00", realised: "618.00" },
    });
    expect(byActivity(settled("force-majeure-left-out").activities)).toMatchObject({
      "job-shadowing": {
        awarded: "3292.00",
        organisationalSupport: { awarded: "700.00" },
        individualSupport: { awarded: "1974.00", realised: "282.00" },
        travel: { awarded: "618.00", realised: "618.00" },
      },
      // The others are known all the same.
      "group-mobility-of-pupils": { awarded: "11340.00", realised: "11340.00" },
      "short-term-learning-mobility-of-pupils": { awarded: "1405.00", realised: "1405.00" },
    });
    const [job] = settled("force-majeure-left-out").activities;
    expect(job).not.toHaveProperty("realised");
    expect(job?.categories[0]).toEqual({ category: "organisationalSupport", awarded: "700.00" });
  });

  it("are open only where something may be paid, of an activity of which nothing is decided", () => {
    const { award, realised, options } = settlementNamed("as-planned");
    // A day more than its dates: the file contradicts itself.
    const flows = realised.flows.map((flow) =>
      flow.id === "SHORT-CZ" ? { ...flow, durationDays: (flow.durationDays ?? 0) + 1 } : flow,
    );
    const { activities } = settle(award, { ...realised, flows }, options);
    expect(activities.find(({ activity }) => activity === "short-term-learning-mobility-of-pupils")).toEqual({
      activity: "short-term-learning-mobility-of-pupils",
      awarded: "1405.00",
      categories: [
        { category: "organisationalSupport", awarded: "350.00" },
        { category: "individualSupport", awarded: "770.00" },
        { category: "travel", awarded: "285.00" },
      ],
    });
  });
});

describe("rows of a call that is not known", () => {
  it("are those of what did not take place: zero; of the rest nothing is known", () => {
    const { activities } = settled("call-not-known");
    expect(activities).toEqual([
      {
        activity: "job-shadowing",
        categories: categories.map((category) => ({ category })),
      },
      {
        activity: "group-mobility-of-pupils",
        realised: "0.00",
        categories: categories.map((category) => ({ category, realised: "0.00" })),
      },
    ]);
  });
});

describe("rows by flow", () => {
  const flowOf = (slug: string, id: string) => settled(slug).flows.find(({ flow }) => flow === id);
  const none = Object.fromEntries([...categories, "total"].map((cell) => [cell, "0.00"]));

  it("have the activity that took place, and what was otherwise: before and after", () => {
    const { award, realised, options } = settlementNamed("as-planned");
    const [job, ...others] = realised.flows;
    if (job === undefined) throw new Error("no flow");
    const changed = (own: Partial<RealisedFlow>) => {
      const { flows } = settle(award, { ...realised, flows: [{ ...job, ...own }, ...others] }, options);
      expect(flows.slice(1).map(({ changes }) => changes)).toEqual([[], []]);
      return flows[0];
    };
    const { mentors: _, ...teaching } = { ...job, activity: "teaching-assignment", greenTravel: true };
    const { flows } = settle(award, { ...realised, flows: [teaching, ...others] }, options);
    expect(flows[0]?.activity).toBe("teaching-assignment");
    expect(flows[0]?.changes).toStrictEqual([
      { key: "activity", planned: "job-shadowing", realised: "teaching-assignment" },
      { key: "mentors", planned: 1 },
      { key: "greenTravel", realised: true },
    ]);
    // What a reader alone looks at, and what says itself what became of the flow, is no change.
    expect(changed({ notes: "Rain." })?.changes).toEqual([]);
    expect(changed({ status: "cancelled" })?.changes).toEqual([]);
    expect(changed({ status: "force-majeure", forceMajeure: { travel: "1.00" } })?.changes).toEqual([]);
    expect(flowOf("a-flow-not-reported", "SHORT-CZ")).toMatchObject({ status: "not-reported", changes: [] });
  });

  it("have no change where only the order of keys is another", () => {
    const { award, realised, options } = settlementNamed("as-planned");
    const venue = { place: "Helsinki", country: "FI" };
    const flowsWith = (own: object) => realised.flows.map((flow) => ({ ...flow, ...own }));
    const application = { ...award.application, flows: flowsWith({ venue }) };
    const changesOf = (own: object) =>
      settle({ ...award, application }, { flows: flowsWith({ venue: own }) }, options).flows.map(
        ({ changes }) => changes,
      );
    expect(changesOf({ country: "FI", place: "Helsinki" })).toEqual([[], [], []]);
    expect(changesOf({ country: "FI", place: "Espoo" })[0]).toEqual([
      { key: "venue", planned: venue, realised: { country: "FI", place: "Espoo" } },
    ]);
  });

  it("say nothing of an activity or a call that is not known, and nothing is not zero", () => {
    expect(flowOf("activity-not-known", "SHORT-CZ")?.realised).toEqual({});
    expect(flowOf("call-not-known", "JOB-FI")?.realised).toEqual({});
    expect(flowOf("call-not-known", "JOB-FI")).not.toHaveProperty("planned");
  });

  it("are zero of what did not take place, and of what is not kept", () => {
    expect(flowOf("cancelled-trip", "GROUP-ES")).toMatchObject({ status: "cancelled", realised: none });
    expect(flowOf("call-not-known", "GROUP-ES")).toMatchObject({ status: "cancelled", realised: none });
    expect(flowOf("two-mobilities-break-rules", "JOB-FI")).toMatchObject({ status: "not-kept", realised: none });
  });

  it("have what was applied for as planned, and nothing is planned of what was not", () => {
    const planned = { ...none, organisationalSupport: "700.00", individualSupport: "1974.00", travel: "618.00" };
    expect(flowOf("as-planned", "JOB-FI")?.planned).toEqual({ ...planned, total: "3292.00" });
    expect(flowOf("a-flow-instead-of-another", "JOB-SE")).not.toHaveProperty("planned");
  });
});
