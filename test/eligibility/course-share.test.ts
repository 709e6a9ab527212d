import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import { assess } from "../../src/assess.js";
import { checkEligibility } from "../../src/eligibility.js";
import type { GrantOptions } from "../../src/grant.js";
import type { Path } from "../../src/values/path.js";
import { fails, hostedTeacher, isUnknown, ofSchools, passes, resultOf, said } from "./application.js";
import { course, job, polish, swedish, withFlows } from "./call-2026.js";

// Printed in 2025 on p. 106, in 2026 on p. 107: at most half of the grant, or 20 000 EUR where it is at most 40 000.
describe("course-share", () => {
  const rule = "course-share";

  /** A project whose course flows and other flows take these amounts: the rest is requested for visas, paid in full. */
  function taking(courses: number, others: number): Application {
    const visa = (flow: string, euros: number) => ({
      type: "entry-requirements" as const,
      flow,
      persons: 1,
      realCost: euros.toFixed(2),
    });
    const flows = others === 0 ? [course] : [course, job];
    const exceptionalCosts = [visa("COURSE", courses - 873), ...(others === 0 ? [] : [visa("JOB", others - 963)])];
    return { ...swedish, flows, exceptionalCosts };
  }

  it.each([
    // At most 20 000 where the whole grant is at most 40 000.
    [19_999.99, 0],
    [20_000, 0],
    [20_000, 963],
    [20_000, 20_000],
    // Half of 40 000.01 is 20 000.005, rounded down 20 000.00.
    [20_000, 20_000.01],
    // Half of 40 000.02 is 20 000.01.
    [20_000.01, 20_000.01],
    // Half of 60 000.
    [29_999.99, 30_000],
    [30_000, 30_000],
    // Never below 20 000: half of 120 000 is 60 000.
    [20_000, 100_000],
  ])("courses of %f beside %f pass", (courses, others) => {
    expect(resultOf(taking(courses, others), rule)).toEqual(passes);
  });

  it.each([
    [20_000.01, 0, "20000.00", "20000.01"],
    [25_000, 963, "20000.00", "25963.00"],
    // The whole is exactly 40 000: still the amount.
    [20_000.01, 19_999.99, "20000.00", "40000.00"],
    // The whole is 40 000.01: half of it, 20 000.005, is rounded down.
    [20_000.01, 20_000, "20000.00", "40000.01"],
    // Half of 60 000.01 is 30 000.005, of 60 000.02 it is 30 000.01.
    [30_000.01, 30_000, "30000.00", "60000.01"],
    [30_000.02, 30_000, "30000.01", "60000.02"],
    // Courses alone: half of them.
    [40_001, 0, "20000.50", "40001.00"],
  ])("courses of %f beside %f are over the limit", (courses, others, max, grant) => {
    const params = { courses: courses.toFixed(2), max, grant };
    expect(resultOf(taking(courses, others), rule)).toEqual(fails("course-share.over-limit", "flows", params));
  });

  describe("every category of the course flows counts, and the guarantee in the whole only", () => {
    const crowd: Flow = {
      ...course,
      participants: 15,
      participantsWithFewerOpportunities: 2,
      durationDays: 10,
      accompanyingPersons: [{ persons: 1 }],
      inclusionCosts: "350.00",
    };
    // 15 x 100 organisational + 16 x 10 x 152 individual + 16 x 309 travel + 15 x 10 x 80 fees + 2 x 125 inclusion
    // + 120 visas = 1 500 + 24 320 + 4 944 + 12 000 + 250 + 120 = 43 134, and 80 % of 400 for the guarantee: 43 454.
    const application: Application = {
      ...swedish,
      flows: [crowd],
      exceptionalCosts: [
        { type: "entry-requirements", flow: "COURSE", persons: 2, realCost: "120.00" },
        { type: "financial-guarantee", realCost: "400.00", requiredByAgency: true },
      ],
    };
    const overLimit = (courses: string, max: string, grant: string) =>
      fails("course-share.over-limit", "flows", { courses, max, grant });

    // 2026, p. 107, footnote 109: the 350 of the participants count on neither side. The half of 43 454 is 21 727.
    it("but for the real costs of participants, from 2026", () => {
      expect(resultOf(application, rule)).toEqual(overLimit("43134.00", "21727.00", "43454.00"));
    });

    // 2025, p. 106, has no such footnote: 43 484 of 43 804, of which the half is 21 902. The unit costs are the same.
    it("with the real costs of participants in 2025", () => {
      const of2025 = {
        ...application,
        call: 2025,
        submittedAt: "2025-02-18T10:00:00+01:00",
        project: { startDate: "2025-09-01", durationMonths: 12 },
      };
      expect(resultOf(of2025, rule, { baseRates: { staff: { 2: 152 } } })).toEqual(
        overLimit("43484.00", "21902.00", "43804.00"),
      );
    });

    // Beside courses of 20 000 stand flows whose inclusion costs are left out: 40 000 in all, not 50 000.
    it("nor do those of other flows make the whole larger", () => {
      const { exceptionalCosts } = taking(20_000.01, 19_999.99);
      const flows = [course, { ...job, participantsWithFewerOpportunities: 0, inclusionCosts: "10000.00" }];
      const params = { courses: "20000.01", max: "20000.00", grant: "40000.00" };
      expect(resultOf({ ...swedish, flows, exceptionalCosts }, rule)).toEqual(
        fails("course-share.over-limit", "flows", params),
      );
    });

    it("not a guarantee that the agency does not ask for", () => {
      const costs = [{ type: "financial-guarantee" as const, realCost: "400.00" }];
      const params = ["43014.00", "21507.00", "43014.00"] as const;
      expect(resultOf({ ...application, exceptionalCosts: costs }, rule)).toEqual(overLimit(...params));
    });
  });

  it("those who go beside the participants count with their own days and travel", () => {
    const accompanied: Flow = {
      ...course,
      participantsWithFewerOpportunities: 1,
      durationDays: 10,
      travelDays: 2,
      accompanyingPersons: [
        { persons: 1, durationDays: 4 },
        { persons: 2, greenTravel: true, travelDays: 4 },
        { persons: 1, distanceBand: "2000-2999" },
      ],
    };
    // Days at 152: the participant 12, for a part of the stay 4 + 2 = 6, green 2 x 14, from elsewhere 12: 58 x 152 = 8 816.
    // Travel: 309 + 309 + 2 x 417 (green) + 395 (2 000 to 2 999 km) = 1 847. Organisational support 100, fees
    // 10 x 80 = 800, inclusion support 125. In all 11 688, and visas of 8 312 make 20 000.
    const withVisas = (realCost: string): Application => ({
      ...swedish,
      flows: [accompanied],
      exceptionalCosts: [{ type: "entry-requirements", flow: "COURSE", persons: 1, realCost }],
    });
    expect(resultOf(withVisas("8312.00"), rule)).toEqual(passes);
    const params = { courses: "20000.01", max: "20000.00", grant: "20000.01" };
    expect(resultOf(withVisas("8312.01"), rule)).toEqual(fails("course-share.over-limit", "flows", params));
  });

  it("all course flows count together", () => {
    // 22 x 873 = 19 206, 23 x 873 = 20 079
    const flows = (count: number) => Array.from({ length: count }, () => course);
    expect(resultOf(withFlows(swedish, ...flows(22)), rule).status).toBe("pass");
    expect(resultOf(withFlows(swedish, ...flows(23)), rule).findings).toContainEqual(
      said("error", "course-share.over-limit", "flows", { courses: "20079.00", max: "20000.00", grant: "20079.00" }),
    );
  });

  it("amounts beyond what an application may give are no obstacle", () => {
    const crowd = { ...course, participants: 100_000, durationDays: 365, distanceBand: "8000+" };
    const status = resultOf(withFlows(swedish, ...Array.from({ length: 20 }, () => crowd)), rule).status;
    expect(status).toBe("fail");
  });

  describe("where the agency's rates are not known", () => {
    // A person: 100 + 10 r + 309 + 800, with r from 95 to 169: 2 159 to 2 899.
    const tenDays = { ...course, durationDays: 10 };
    const withVisas = (realCost: string): Application => ({
      ...polish,
      flows: [tenDays],
      exceptionalCosts: [{ type: "entry-requirements", flow: "COURSE", persons: 1, realCost }],
    });
    const baseRates = isUnknown(["options", "baseRates"]);
    const staffRate = (rate: number): GrantOptions => ({ baseRates: { staff: { 2: rate } } });

    it.each([
      // 17 101 + 2 159 = 19 260, and + 2 899 = 20 000.
      ["17101.00", passes],
      // 20 000.01 at the highest rate only.
      ["17101.01", baseRates],
      // 17 841 + 2 159 = 20 000 at the lowest rate.
      ["17841.00", baseRates],
    ])("visas of %s", (realCost, expected) => expect(resultOf(withVisas(realCost), rule)).toEqual(expected));

    it("over the limit at any rate: with the numbers of the lowest", () => {
      const params = { courses: "20000.01", max: "20000.00", grant: "20000.01" };
      expect(resultOf(withVisas("17841.01"), rule)).toEqual(fails("course-share.over-limit", "flows", params));
    });

    it("a rate that is brought decides", () => {
      // 17 700 + 1 209 + 10 x 109 = 19 999; 10 x 109.10 = 20 000; 10 x 109.20 = 20 001
      expect(resultOf(withVisas("17700.00"), rule)).toEqual(baseRates);
      expect(resultOf(withVisas("17700.00"), rule, staffRate(109))).toEqual(passes);
      const cents = (rate: string): GrantOptions => ({ baseRates: { staff: { 2: rate } } });
      expect(resultOf(withVisas("17700.00"), rule, cents("109.10"))).toEqual(passes);
      const params = { courses: "20001.00", max: "20000.00", grant: "20001.00" };
      expect(resultOf(withVisas("17700.00"), rule, cents("109.20"))).toEqual(
        fails("course-share.over-limit", "flows", params),
      );
      expect(assess(withVisas("17700.00"), staffRate(109)).eligibility.checks).toEqual(
        checkEligibility(withVisas("17700.00"), staffRate(109)).checks,
      );
    });

    it("staff may be dear where pupils are cheap", () => {
      // Courses 20 x (2 159 to 2 899): 43 180 to 57 980.
      // Pupils 48 x (350 + 10 r + 309), r from 41 to 74: 48 x (1 069 to 1 399): 51 312 to 67 152.
      // 43 180 is less than half beside 51 312, and 57 980 beside 67 152; but 57 980 beside 51 312 is more.
      const courses = { ...tenDays, participants: 20 };
      const pupils = { ...tenDays, activity: "short-term-learning-mobility-of-pupils", participants: 48 };
      const application = withFlows(polish, courses, pupils);
      const rates = (staff: number, learners: number) => ({
        baseRates: { staff: { 2: staff }, learners: { 2: learners } },
      });
      expect(resultOf(application, rule, rates(95, 41)).status).toBe("pass");
      expect(resultOf(application, rule, rates(169, 74)).status).toBe("pass");
      expect(resultOf(application, rule, rates(169, 41)).status).toBe("fail");
      expect(resultOf(application, rule).status).toBe("unknown");
      // 70 pupils: at least 70 x 1 069 = 74 830.
      const more = withFlows(polish, courses, { ...pupils, participants: 70 });
      expect(resultOf(more, rule).status).toBe("pass");
      // 30 pupils: at most 30 x 1 399 = 41 970.
      const fewer = withFlows(polish, courses, { ...pupils, participants: 30 });
      expect(resultOf(fewer, rule).status).toBe("fail");
    });
  });

  const outside = said("error", "country.not-in-programme", "flows.0.destination", { country: "US" });
  const noActivity = said("error", "activity.unknown", "flows.1.activity", {
    activity: "summer-camp",
    known: ofSchools,
  });

  it.each<[string, Flow[], Path, object[]]>([
    ["distance", [{ ...course, distanceBand: undefined }], ["flows", 0, "distanceKm"], []],
    ["band", [{ ...course, distanceBand: "1-2" }], ["flows", 0, "distanceBand"], []],
    ["destination", [{ ...course, destination: undefined }], ["flows", 0, "destination"], []],
    ["country", [{ ...course, destination: "US" }], ["flows", 0, "destination"], [outside]],
    ["distance of another flow", [course, { ...job, distanceBand: undefined }], ["flows", 1, "distanceKm"], []],
    ["activity of another flow", [course, { ...job, activity: "summer-camp" }], ["flows", 1, "activity"], [noActivity]],
    ["who pays another flow", [course, { ...hostedTeacher }], ["flows", 1, "paidBySendingInstitution"], []],
  ])("unknown: %s", (_, flows, missing, findings) => {
    expect(resultOf(withFlows(swedish, ...flows), rule)).toEqual({ ...isUnknown(missing), findings });
  });

  it("a preparatory visit that is not funded leaves no amount open", () => {
    const visit = { flow: "COURSE-0", hostingOrganisation: "X", participants: 9 };
    const activity = "courses-and-training";
    const findings = [
      said("error", "preparatory-visit.too-many-persons", "preparatoryVisits.0.participants", {
        participants: 9,
        max: 3,
      }),
      said("error", "preparatory-visit.not-for-activity", "preparatoryVisits.0.flow", { activity }),
    ];
    const unknown = { ...withFlows(swedish, { ...course, distanceBand: undefined }), preparatoryVisits: [visit] };
    expect(resultOf(unknown, rule)).toEqual({ ...isUnknown(["flows", 0, "distanceKm"]), findings });
    expect(resultOf({ ...withFlows(swedish, course), preparatoryVisits: [visit] }, rule)).toEqual({
      ...passes,
      findings,
    });
  });

  it("nothing is priced where nothing rests on it", () => {
    // No amount: it throws where it is read.
    const broken = { inclusionCosts: "a lot" };
    const check = (application: Application) => () => checkEligibility(application);
    expect(check(withFlows(swedish, { ...course, ...broken }))).toThrow(RangeError);
    expect(check(withFlows(swedish, { ...job, ...broken }))).not.toThrow();
    expect(check({ ...withFlows(swedish, { ...course, ...broken }), call: 2023 })).not.toThrow();
  });
});
