import { describe, expect, it } from "vitest";
import type { Flow, PreparatoryVisit } from "../../src/application/application.js";
import { percentage, rounding } from "../../src/results/explanation.js";
import { bare } from "../fixtures.js";
import { amountsOf, applicationOf, codesOf, findingsOf, grantOf, jobShadowing, linesOf } from "./application.js";
import { given, line, printed, sections } from "./leaves.js";

/*
 * Real costs are paid in full. They are of participants with fewer opportunities and of those who accompany them
 * (PG-2021 p. 121, PG-2023 p. 117); from 2025 also of staff with fewer opportunities who accompany or go on a
 * preparatory visit (PG-2025 p. 118, PG-2026 pp. 120-121). Learners may go on one where they have fewer opportunities, or
 * will stay for long (PG-2023 p. 110). Nobody asks who of the staff has fewer opportunities.
 */

const notAvailable = (...path: readonly (string | number)[]) => ({
  code: "inclusion-costs.not-available",
  severity: "warning",
  path,
  params: {},
});

/** Two pupils in Spain for 60 days. */
const pupils: Flow = {
  ...jobShadowing,
  id: "LONG",
  activity: "long-term-learning-mobility-of-pupils",
  durationDays: 60,
};

describe("inclusion costs of a preparatory visit", () => {
  const visit: PreparatoryVisit = { flow: "LONG", participants: 2, inclusionCosts: "350.50" };
  const visiting = (call: number, ...visits: readonly Partial<PreparatoryVisit>[]) =>
    applicationOf([pupils], {
      call,
      preparatoryVisits: visits.map((each, index) => ({ ...visit, hostingOrganisation: `Host ${index}`, ...each })),
    });
  const withFewer = { learners: 1, learnersWithFewerOpportunities: 1 };

  it("are paid in full, and are to be approved", () => {
    const costs = given("350.50", "preparatoryVisits", 1, "inclusionCosts");
    const percent = printed(100, "%", "inclusionSupport/realCostsPercent", sections.inclusion);
    const application = visiting(2023, { inclusionCosts: undefined }, withFewer);
    expect(linesOf("inclusionSupport", grantOf(application))).toStrictEqual([
      line("inclusionSupport", "LONG", "participants", "350.50", rounding("cent", percentage(percent, costs)), {
        item: "preparatory-visit-1",
        needsApproval: true,
      }),
    ]);
    expect(findingsOf(application)).toEqual([]);
  });

  it.each<readonly [number, string, Partial<PreparatoryVisit>, boolean]>([
    [2023, "two of the staff", {}, false],
    [2023, "two of the staff, and no learner as is said", { learners: 0, learnersWithFewerOpportunities: 0 }, false],
    [2023, "a learner", { learners: 1 }, false],
    [2023, "a learner with fewer opportunities", withFewer, true],
    [2025, "two of the staff", {}, true],
    [2026, "two of the staff", {}, true],
    [2026, "one of the staff and a learner", { learners: 1 }, true],
    [2026, "two learners", { learners: 2 }, false],
    [2026, "two learners, one with fewer opportunities", { ...withFewer, learners: 2 }, true],
  ])("in %i, of %s", (call, _, values, isPaid) => {
    const application = visiting(call, values);
    expect(amountsOf("inclusionSupport", application)).toEqual(isPaid ? ["350.50"] : []);
    expect(findingsOf(application)).toEqual(isPaid ? [] : [notAvailable("preparatoryVisits", 0, "inclusionCosts")]);
  });

  it("cite what they are for where they are not available", () => {
    expect(grantOf(visiting(2023, {})).findings.map(({ citations }) => citations)).toEqual([[sections.inclusion]]);
  });

  it.each([{ inclusionCosts: undefined }, { inclusionCosts: "0.00" }, { inclusionCosts: 0 }])(
    "are not spoken of where there are none: %j",
    (none) => {
      for (const call of [2023, 2026]) {
        expect(amountsOf("inclusionSupport", visiting(call, none))).toEqual([]);
        expect(findingsOf(visiting(call, none))).toEqual([]);
      }
    },
  );

  it("are not paid where the visit is not", () => {
    const course: Flow = { ...jobShadowing, id: "LONG", activity: "courses-and-training" };
    const application = applicationOf([course], { call: 2026, preparatoryVisits: [visit] });
    expect(amountsOf("inclusionSupport", application)).toEqual([]);
    expect(codesOf(application)).toEqual(["preparatory-visit.not-for-activity", "inclusion-costs.not-available"]);
  });

  it("are left open with a flow that is not there", () => {
    const application = visiting(2026, { flow: "GONE" });
    expect(amountsOf("inclusionSupport", application)).toEqual([]);
    expect(codesOf(application)).toEqual(["flow.unknown"]);
  });

  it("are not decided for staff in a call between one that pays them and one that does not", () => {
    const { findings, total } = grantOf(visiting(2024, {}));
    expect(total).toBeUndefined();
    const ofCategory = ({ params }: { readonly params: object }) =>
      "category" in params && params.category === "inclusionSupport";
    expect(findings.filter(ofCategory).map(bare)).toEqual([
      {
        code: "amount.undecided",
        severity: "error",
        path: ["flows", 0],
        params: { category: "inclusionSupport", callBefore: 2023, callAfter: 2025, after: "350.50" },
      },
    ]);
  });
});

describe("inclusion costs of a flow", () => {
  const of = (call: number, values: Partial<Flow>) =>
    applicationOf([{ ...pupils, inclusionCosts: "90.00", ...values }], { call });
  const refused = [notAvailable("flows", 0, "inclusionCosts")];

  it("may be of staff who accompany, where the call says so, but not where nobody does", () => {
    expect(findingsOf(of(2026, {}))).toEqual(refused);
    expect(findingsOf(of(2026, { accompanyingPersons: [] }))).toEqual(refused);
    expect(amountsOf("inclusionSupport", of(2026, {}))).toEqual([]);
    expect(amountsOf("inclusionSupport", of(2026, { accompanyingPersons: [{ persons: 1 }] }))).toEqual(["90.00"]);
    expect(findingsOf(of(2023, { accompanyingPersons: [{ persons: 1, durationDays: 30 }] }))).toEqual(refused);
  });

  /** Two companions by train, who ask for six travel days. */
  const byTrain = {
    durationDays: 56,
    travelDays: 6,
    greenTravel: true,
    accompanyingPersons: [{ persons: 2, notRequested: { travel: 1 } }],
  };

  it("may be of one companion who stays beyond the 60th day, though the other does not", () => {
    // Who receives the green grant has 56 + 6 = 62 days; who does not ask for it has 56 + 2 = 58 (I16).
    expect(amountsOf("inclusionSupport", of(2023, byTrain))).toEqual(["90.00"]);
    // 54 + 6 = 60 and 54 + 2 = 56
    expect(amountsOf("inclusionSupport", of(2023, { ...byTrain, durationDays: 54 }))).toEqual([]);
  });

  it.each<readonly [string, Partial<Flow>]>([
    ["how long the companions stay", { accompanyingPersons: [{ persons: 2 }], durationDays: undefined }],
    ["whether they travel far enough for a green grant", { ...byTrain, distanceKm: undefined }],
  ])("are open, and not zero, where it is not known %s", (_, values) => {
    const application = of(2023, values);
    expect(codesOf(application)).not.toContain("inclusion-costs.not-available");
    expect(amountsOf("inclusionSupport", application)).toEqual([]);
    expect(grantOf(application).summary.total).not.toHaveProperty("inclusionSupport");
  });
});
