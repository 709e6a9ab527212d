import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.js";
import type { RealisedFlow, RealisedProject } from "../../src/application/realised.js";
import type { InputLimit } from "../../src/results/input-limit.js";
import { settled } from "../../src/settle.js";
import { keptLimits } from "../../src/settlement/kept-limits.js";
import { applicationOf, fixture } from "../fixtures.js";
import { settlementNamed } from "../settlement-fixtures.js";

const { award, realised, options } = settlementNamed("as-planned");
const [job, group, short] = realised.flows;
if (job === undefined || group === undefined || short === undefined) throw new Error("three flows");

/** The limits of what is kept, by path: from, and below what. */
function limitsOf(
  flows: readonly RealisedFlow[],
  own: Partial<Application> = {},
  others: Partial<RealisedProject> = {},
): readonly (readonly [string, number | undefined, number | undefined])[] {
  const application = { ...award.application, ...own };
  const { kept } = settled({ ...award, application }, { ...others, flows }, options);
  return keptLimits(kept).map(({ path, atLeast, lessThan }: InputLimit) => [path.join("."), atLeast, lessThan]);
}

// The project begins on 1 September 2026 and lasts 18 months: to 29 February 2028.
describe("within what the numbers of a settlement must stay", () => {
  it("is as long as each activity lasts at least and at most, and to the end of the project", () => {
    expect(limitsOf([job, group, short])).toEqual([
      // 2 to 60 days; from 5 October 2026 there are 513 to the end.
      ["flows.0.durationDays", 2, 61],
      ["flows.0.durationDays", undefined, 514],
      // Two persons for each mentor, and there is one.
      ["flows.0.participants", undefined, 3],
      // 2 to 30 days; from 12 April 2027 there are 324.
      ["flows.1.durationDays", 2, 31],
      ["flows.1.durationDays", undefined, 325],
      // 10 to 29 days; from 3 May 2027 there are 303.
      ["flows.2.durationDays", 10, 30],
      ["flows.2.durationDays", undefined, 304],
      // At least two pupils in a group.
      ["flows.1.participants", 2, undefined],
    ]);
  });

  it("ends where the project does: less an interruption, and from its own first day where the flow has none", () => {
    const { mentors: _, ...stay } = job;
    const interrupted = { ...stay, durationDays: undefined, interruptedDays: 1 };
    expect(limitsOf([interrupted]).at(-1)).toEqual(["flows.0.durationDays", undefined, 513]);
    const { startDate: __, endDate: ___, ...undated } = stay;
    // From 1 September 2026 there are 547 days.
    expect(limitsOf([undated]).at(-1)).toEqual(["flows.0.durationDays", undefined, 548]);
    const nowhere = { project: { durationMonths: 18 } };
    expect(limitsOf([undated], nowhere)).toEqual([["flows.0.durationDays", 2, 61]]);
  });

  it("is the same on the least of days, and two persons more with another mentor", () => {
    expect(limitsOf([{ ...short, durationDays: 10, endDate: "2027-05-12" }])).toEqual([
      ["flows.0.durationDays", 10, 30],
      ["flows.0.durationDays", undefined, 304],
    ]);
    expect(limitsOf([{ ...job, mentors: 2 }])).toContainEqual(["flows.0.participants", undefined, 5]);
  });

  it("is a short stay for those alone for whom it is justified", () => {
    const justified = { durationDays: 5, endDate: "2027-05-07", shortStayJustified: true };
    const limits = limitsOf([{ ...short, ...justified, participantsWithFewerOpportunities: 1 }]);
    expect(limits.slice(0, -1)).toEqual([
      // At least two days, and below ten.
      ["flows.0.durationDays", 2, 30],
      ["flows.0.durationDays", undefined, 10],
      ["flows.0.participants", 1, 2],
      ["flows.0.participantsWithFewerOpportunities", 1, 2],
    ]);
  });

  it("is for each part of a group its share of the pupils, and for those who accompany it in turns what they are", () => {
    const part = { ...group, group: "A", participants: 3 };
    const ofParts = limitsOf([part, { ...part, id: "B", accompanyingPersons: [] }, { ...part, id: "C" }]);
    // Two pupils in three parts: one of each, at least.
    expect(ofParts.slice(-3)).toEqual([0, 1, 2].map((index) => [`flows.${index}.participants`, 1, undefined]));
    const inTurns = {
      ...group,
      accompanyingPersons: [
        { persons: 1, durationDays: 5 },
        { persons: 1, durationDays: 3 },
      ],
    };
    expect(limitsOf([inTurns]).slice(2)).toEqual([
      ["flows.0.participants", 2, undefined],
      ["flows.0.durationDays", 5, 6],
      ["flows.0.accompanyingPersons.0.persons", 1, 2],
      ["flows.0.accompanyingPersons.0.durationDays", 5, 6],
      ["flows.0.accompanyingPersons.1.persons", 1, 2],
      ["flows.0.accompanyingPersons.1.durationDays", 3, 4],
    ]);
    // One who stays as long as the activity lasts is enough.
    const withAnother = { ...group, accompanyingPersons: [{ persons: 1 }, { persons: 1, durationDays: 3 }] };
    expect(limitsOf([withAnother]).slice(2)).toEqual([["flows.0.participants", 2, undefined]]);
  });

  it("is who takes part, where learners went on a visit", () => {
    const visit = { flow: "GROUP-ES", participants: 2, hostingOrganisation: "CEIP Los Naranjos" };
    const withFewer = { ...group, participantsWithFewerOpportunities: 1 };
    const unchanged = [
      ["flows.1.participants", 10, 11],
      ["flows.1.participantsWithFewerOpportunities", 1, 2],
    ];
    const limits = (learners: number | undefined) =>
      limitsOf(
        [job, withFewer],
        {},
        {
          preparatoryVisits: [
            { ...visit, ...(learners === undefined ? {} : { learners, learnersWithFewerOpportunities: learners }) },
          ],
        },
      ).slice(-2);
    expect(limits(1)).toEqual(unchanged);
    // More than may: whoever takes part decides here, too.
    expect(limits(2)).toEqual(unchanged);
    for (const none of [0, undefined]) expect(limits(none)).not.toEqual(unchanged);
  });

  it("is who takes part where all of them must have fewer opportunities", () => {
    const application = applicationOf(fixture("2021/KA122-ADU/only-fewer-opportunities/individual-4-of-4"));
    const { kept } = settled({ application, total: 1000 }, { flows: application.flows }, {});
    const limits = keptLimits(kept).filter(({ path }) => path.at(-1) !== "durationDays");
    expect(limits).toEqual([
      { path: ["flows", 0, "participants"], atLeast: 4, lessThan: 5 },
      { path: ["flows", 0, "participantsWithFewerOpportunities"], atLeast: 4, lessThan: 5 },
    ]);
  });

  it("is nothing that is known where the call is not", () => {
    const unknown = settlementNamed("call-not-known");
    expect(keptLimits(settled(unknown.award, unknown.realised, unknown.options).kept)).toEqual([]);
  });

  it("stands with the limits of the grant where it is asked for, by where it is in what took place", () => {
    const flows = realised.flows.map((flow, index) => (index === 0 ? { ...flow, status: "cancelled" as const } : flow));
    const { settlement } = settled(award, { flows }, { ...options, explanations: "every-limit" });
    expect(settlement.holdsFor).toContainEqual({ path: ["realised", "flows", 1, "participants"], atLeast: 2 });
    expect(settlement.holdsFor).toContainEqual({
      path: ["realised", "flows", 2, "durationDays"],
      atLeast: 10,
      lessThan: 30,
    });
    expect(new Set(settlement.holdsFor?.map(({ path: [root] }) => root))).toEqual(new Set(["realised"]));
    expect(settled(award, { flows }, options).settlement).not.toHaveProperty("holdsFor");
  });
});
