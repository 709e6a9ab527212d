import { describe, expect, it } from "vitest";
import type { RealisedFlow, RealisedProject } from "../../src/application/realised.js";
import { type Settlement, settle } from "../../src/index.js";
import { settlementNamed } from "../settlement-fixtures.js";

const { award, realised, options } = settlementNamed("as-planned");
const tookPlace = (flows: readonly RealisedFlow[], own: Partial<RealisedProject> = {}) =>
  settle(award, { ...realised, ...own, flows }, options);
const [job, ...others] = realised.flows;
if (job === undefined) throw new Error("no flow");
const { mentors: _, ...stay } = job;
const course = (id: string, own: Partial<RealisedFlow> = {}): RealisedFlow => ({
  ...stay,
  ...{ id, activity: "courses-and-training", participants: 1, course: "Art" },
  ...own,
});
const exceeded = ({ findings }: Settlement) =>
  findings.flatMap(({ code, params }) => (code === "project-limit.exceeded" ? [params.rule] : []));
const isAllKept = ({ flows }: Settlement, ...ids: readonly string[]) =>
  flows.every(({ flow, status }) => !ids.includes(flow) || status === "kept");

// I44: what took place and goes beyond is told, and kept.
describe("limits of a project as a whole", () => {
  it.each<[string, readonly RealisedFlow[], readonly string[]]>([
    ["three persons on a course", [course("A", { participants: 3 })], []],
    ["four persons on a course", [course("A", { participants: 4 })], ["course-persons-per-organisation"]],
    [
      "one person on two courses",
      [course("A", { people: ["anna"] }), course("B", { course: "Music", people: ["anna"] })],
      ["courses-per-person"],
    ],
    [
      "two persons on two courses",
      [course("A", { people: ["anna"] }), course("B", { course: "Music", people: ["jan"] })],
      [],
    ],
  ])("are told, and nothing is taken off: %s", (_, courses, rules) => {
    const settlement = tookPlace([job, ...others, ...courses]);
    expect(exceeded(settlement)).toEqual(rules);
    expect(isAllKept(settlement, "JOB-FI", "A", "B")).toBe(true);
  });

  it("are told of the share of courses, too", () => {
    // 25 × (100 + 7 × 141 + 309 + 5 × 80) = 25 × 1796 = 44900 for courses, of 44900 + 3292 = 48192: more than half (PG-2026 p. 107).
    const courses = Array.from({ length: 25 }, (_, index) => course(`C${index}`, { course: `Course ${index}` }));
    const settlement = tookPlace([job, ...courses]);
    expect(settlement.realised).toBe("48192.00");
    expect(exceeded(settlement)).toEqual(["course-share"]);
    expect(isAllKept(settlement, ...courses.map(({ id }) => id))).toBe(true);
  });
});

describe("rules that what took place is checked against", () => {
  it("are those of activities, but for what the award has judged or the grant leaves out", () => {
    expect(tookPlace(realised.flows).checks.map(({ rule }) => rule)).toEqual([
      ...["activity-type", "activity-duration", "course-countries", "course-fee-days", "persons-per-mentor"],
      ...["own-organisation", "activity-venue-abroad", "host-established", "group-size", "group-destination"],
      ...["group-companions", "group-venue", "group-learner-countries", "origin-abroad", "incoming-venue"],
      ...["training-or-graduation", "preparatory-visit-who", "activity-dates", "activity-fits-project"],
      ...["low-emission-travel", "travel-days", "special-status-hosts"],
    ]);
  });

  it("do not take a mobility for persons beside it whom the grant leaves out", () => {
    // Nobody of the two has fewer opportunities: nobody need accompany them, and nothing is paid for who does.
    const settlement = tookPlace([{ ...job, accompanyingPersons: [{ persons: 1 }] }, ...others]);
    expect(settlement.findings.map(({ code }) => code)).toContain("companions.without-ground");
    expect(settlement.finalGrant).toBe("16037.00");
  });

  it("do not take a visit for a fourth person whom the grant leaves out", () => {
    const { preparatoryVisits = [], flows } = settlementNamed("a-visit").realised;
    const settlement = tookPlace(flows, {
      preparatoryVisits: preparatoryVisits.map((visit) => ({ ...visit, participants: 4 })),
    });
    // 16037 and three persons of 680 (PG-2026 p. 112, 121).
    expect(settlement.realised).toBe("18077.00");
  });
});
