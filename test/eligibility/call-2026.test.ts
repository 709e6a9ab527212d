import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import { assess } from "../../src/assess.js";
import { checkEligibility } from "../../src/eligibility.js";
import type { GrantOptions } from "../../src/grant.js";
import type { Path } from "../../src/values/path.js";
import {
  accredited,
  fails,
  group,
  isNotApplicable,
  isUnknown,
  passes,
  resultOf,
  said,
  shortTerm,
} from "./application.js";

/** The Swedish agency's rates of the call are known: 152 EUR a day for staff in Spain. */
const swedish: Application = {
  ...shortTerm,
  call: 2026,
  submittedAt: "2026-02-18T10:00:00+01:00",
  applicant: { ...shortTerm.applicant, name: "Storskolan", country: "SE" },
  project: { startDate: "2026-09-01", durationMonths: 12 },
};

/** The Polish agency's rates of the call are not known. */
const polish: Application = { ...swedish, applicant: { ...swedish.applicant, name: "Szkoła nr 1", country: "PL" } };

const swedishConsortium: Application = {
  ...accredited,
  call: 2026,
  submittedAt: "2026-02-18T10:00:00+01:00",
  applicant: { ...accredited.applicant, name: "Storskolan", country: "SE" },
  consortium: { members: [{ name: "Lillskolan", country: "SE", type: "school", grants: [] }] },
  project: { startDate: "2026-06-01", durationMonths: 15 },
};

// 100 organisational + 2 x 152 individual + 28 travel + 2 x 80 fees = 592
const course: Flow = {
  id: "COURSE",
  activity: "courses-and-training",
  destination: "ES",
  distanceBand: "10-99",
  participants: 1,
  durationDays: 2,
};

// 350 organisational + 2 x 152 individual + 28 travel = 682
const job: Flow = { ...course, id: "JOB", activity: "job-shadowing" };

const rules = ["course-share", "course-persons-per-organisation", "courses-per-person", "persons-per-mentor"];

/** Flows with ids of their own. */
const withFlows = (application: Application, ...flows: readonly Flow[]): Application => ({
  ...application,
  flows: flows.map((flow, index) => ({ ...flow, id: `${flow.id}-${index}` })),
});

describe("the rules of call 2026", () => {
  it.each(rules)("%s holds for both actions", (rule) => {
    for (const application of [swedish, swedishConsortium]) {
      expect(resultOf(withFlows(application, course, job), rule)).toEqual(passes);
    }
  });

  it.each(rules)("%s is nothing to a project without its activity", (rule) => {
    expect(resultOf(withFlows(swedish, group), rule)).toEqual(isNotApplicable);
    const noMobility = said("error", "mobility.none", "flows", {});
    expect(resultOf(withFlows(swedish), rule)).toEqual({ ...isNotApplicable, findings: [noMobility] });
  });

  it.each([2021, 2022, 2023, 2024, 2025])("call %i has none of them", (call) => {
    const crowd = { ...course, participants: 30, people: ["anna"], course: "Art" };
    const flows = [crowd, { ...crowd, course: "Music" }, { ...job, participants: 30, mentors: 1 }];
    for (const rule of rules) {
      const { findings, ...result } = resultOf({ ...withFlows(swedish, ...flows), call }, rule);
      expect({ ...result, findings: [] }, rule).toEqual(isNotApplicable);
      // Other findings do not matter: the dates are those of call 2026, and 90 go.
      expect(findings.map(({ code }) => code)).toEqual(["deadline.missed", "start.too-late", "participants.too-many"]);
    }
  });
});

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
    const exceptionalCosts = [visa("COURSE", courses - 592), ...(others === 0 ? [] : [visa("JOB", others - 682)])];
    return { ...swedish, flows, exceptionalCosts };
  }

  it.each([
    // At most 20 000 where the whole grant is at most 40 000.
    [19_999.99, 0],
    [20_000, 0],
    [20_000, 682],
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
    [25_000, 682, "20000.00", "25682.00"],
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

  it("every category of the course flows counts, and the guarantee in the whole only", () => {
    const long: Flow = {
      ...course,
      participants: 10,
      participantsWithFewerOpportunities: 2,
      durationDays: 31,
      distanceBand: "500-1999",
      accompanyingPersons: [{ persons: 1 }],
      linguisticSupportParticipants: 3,
      inclusionCosts: "350.00",
    };
    // A day from the 15th: 70 % of 152 = 106.4, rounded 106. A person: 14 x 152 + 17 x 106 = 3 930.
    // 10 x 100 organisational + 11 x 3 930 individual + 11 x 309 travel + 10 x 800 fees + 3 x 150 linguistic
    // + 2 x 125 and 350 inclusion + 120 visas = 1 000 + 43 230 + 3 399 + 8 000 + 450 + 600 + 120 = 56 799
    // and 80 % of 400 for the guarantee: 57 119, of which the half is 28 559.50.
    const application: Application = {
      ...swedish,
      flows: [long],
      exceptionalCosts: [
        { type: "entry-requirements", flow: "COURSE", persons: 2, realCost: "120.00" },
        { type: "financial-guarantee", realCost: "400.00" },
      ],
    };
    const params = { courses: "56799.00", max: "28559.50", grant: "57119.00" };
    const days = { activity: "courses-and-training", durationDays: 31, min: 2, max: 10 };
    expect(resultOf(application, rule)).toEqual({
      status: "fail",
      missing: undefined,
      findings: [
        said("error", "duration.too-long", "flows.0.durationDays", days),
        said("warning", "course-fees.over-limit", "flows.0.durationDays", { days: 31, max: 10 }),
        said("error", "course-share.over-limit", "flows", params),
      ],
    });
  });

  it("those who go beside the participants count with their own days and travel", () => {
    const accompanied: Flow = {
      ...course,
      durationDays: 10,
      travelDays: 2,
      distanceBand: "500-1999",
      accompanyingPersons: [
        { persons: 1, durationDays: 4 },
        { persons: 2, greenTravel: true, travelDays: 4 },
        { persons: 1, distanceBand: "100-499" },
      ],
    };
    // Days at 152: the participant 12, for a part of the stay 4 + 2 = 6, green 2 x 14, from elsewhere 12: 58 x 152 = 8 816.
    // Travel: 309 + 309 + 2 x 417 (green) + 211 (100 to 499 km) = 1 663. Organisational support 100, fees 10 x 80 = 800.
    // In all 11 379, and visas of 8 621 make 20 000.
    const withVisas = (realCost: string): Application => ({
      ...swedish,
      flows: [accompanied],
      exceptionalCosts: [{ type: "entry-requirements", flow: "COURSE", persons: 1, realCost }],
    });
    expect(resultOf(withVisas("8621.00"), rule)).toEqual(passes);
    const params = { courses: "20000.01", max: "20000.00", grant: "20000.01" };
    expect(resultOf(withVisas("8621.01"), rule)).toEqual(fails("course-share.over-limit", "flows", params));
  });

  it("all course flows count together", () => {
    // 33 x 592 = 19 536, 34 x 592 = 20 128
    const flows = (count: number) => Array.from({ length: count }, () => course);
    expect(resultOf(withFlows(swedish, ...flows(33)), rule).status).toBe("pass");
    expect(resultOf(withFlows(swedish, ...flows(34)), rule).findings).toContainEqual(
      said("error", "course-share.over-limit", "flows", { courses: "20128.00", max: "20000.00", grant: "20128.00" }),
    );
  });

  it("amounts beyond what an application may give are no obstacle", () => {
    const crowd = { ...course, participants: 100_000, durationDays: 365, distanceBand: "8000+" };
    const status = resultOf(withFlows(swedish, ...Array.from({ length: 20 }, () => crowd)), rule).status;
    expect(status).toBe("fail");
  });

  describe("where the agency's rates are not known", () => {
    // A person: 100 + 10 r + 28 + 800, with r from 95 to 169: 1 878 to 2 618.
    const tenDays = { ...course, durationDays: 10 };
    const withVisas = (realCost: string): Application => ({
      ...polish,
      flows: [tenDays],
      exceptionalCosts: [{ type: "entry-requirements", flow: "COURSE", persons: 1, realCost }],
    });
    const baseRates = isUnknown(["options", "baseRates"]);
    const staffRate = (rate: number): GrantOptions => ({ baseRates: { staff: { 2: rate } } });

    it.each([
      // 17 382 + 1 878 = 19 260, and + 2 618 = 20 000.
      ["17382.00", passes],
      // 20 000.01 at the highest rate only.
      ["17382.01", baseRates],
      // 18 122 + 1 878 = 20 000 at the lowest rate.
      ["18122.00", baseRates],
    ])("visas of %s", (realCost, expected) => expect(resultOf(withVisas(realCost), rule)).toEqual(expected));

    it("over the limit at any rate: with the numbers of the lowest", () => {
      const params = { courses: "20000.01", max: "20000.00", grant: "20000.01" };
      expect(resultOf(withVisas("18122.01"), rule)).toEqual(fails("course-share.over-limit", "flows", params));
    });

    it("a rate that is brought decides", () => {
      // 18 000 + 928 + 10 x 107 = 19 998; 10 x 107.20 = 20 000; 10 x 107.30 = 20 001
      expect(resultOf(withVisas("18000.00"), rule)).toEqual(baseRates);
      expect(resultOf(withVisas("18000.00"), rule, staffRate(107))).toEqual(passes);
      const cents = (rate: string): GrantOptions => ({ baseRates: { staff: { 2: rate } } });
      expect(resultOf(withVisas("18000.00"), rule, cents("107.20"))).toEqual(passes);
      const params = { courses: "20001.00", max: "20000.00", grant: "20001.00" };
      expect(resultOf(withVisas("18000.00"), rule, cents("107.30"))).toEqual(
        fails("course-share.over-limit", "flows", params),
      );
      expect(assess(withVisas("18000.00"), staffRate(107)).eligibility.checks).toEqual(
        checkEligibility(withVisas("18000.00"), staffRate(107)).checks,
      );
    });

    it("staff may be dear where pupils are cheap", () => {
      // Courses 20 x (1 878 to 2 618): 37 560 to 52 360.
      // Pupils 48 x (350 + 10 r + 28), r from 41 to 74: 48 x (788 to 1 118): 37 824 to 53 664.
      // 37 560 is less than half beside 37 824, and 52 360 beside 53 664; but 52 360 beside 37 824 is more.
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
      // 70 pupils: at least 70 x 788 = 55 160.
      const more = withFlows(polish, courses, { ...pupils, participants: 70 });
      expect(resultOf(more, rule).status).toBe("pass");
      // 30 pupils: at most 30 x 1 118 = 33 540.
      const fewer = withFlows(polish, courses, { ...pupils, participants: 30 });
      expect(resultOf(fewer, rule).status).toBe("fail");
    });
  });

  const outside = said("error", "country.not-in-programme", "flows.0.destination", { country: "US" });
  const noActivity = said("error", "activity.unknown", "flows.1.activity", { activity: "summer-camp" });

  it.each<[string, Flow[], Path, object[]]>([
    ["distance", [{ ...course, distanceBand: undefined }], ["flows", 0, "distanceKm"], []],
    ["band", [{ ...course, distanceBand: "1-2" }], ["flows", 0, "distanceBand"], []],
    ["destination", [{ ...course, destination: undefined }], ["flows", 0, "destination"], []],
    ["country", [{ ...course, destination: "US" }], ["flows", 0, "destination"], [outside]],
    ["distance of another flow", [course, { ...job, distanceBand: undefined }], ["flows", 1, "distanceKm"], []],
    ["activity of another flow", [course, { ...job, activity: "summer-camp" }], ["flows", 1, "activity"], [noActivity]],
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
    const broken = { baseRates: { staff: { 2: -1 } } };
    const check = (application: Application) => () => checkEligibility(application, broken);
    expect(check(withFlows(swedish, course))).toThrow(RangeError);
    expect(check(withFlows(swedish, job))).not.toThrow();
    expect(check({ ...withFlows(swedish, course), call: 2023 })).not.toThrow();
  });
});

describe("course-persons-per-organisation", () => {
  const rule = "course-persons-per-organisation";
  const art = (participants: number, change: Partial<Flow> = {}): Flow => ({
    ...course,
    participants,
    course: "Art",
    ...change,
  });
  const nameless = (participants: number, change: Partial<Flow> = {}) =>
    art(participants, { course: undefined, ...change });
  const of = (...flows: readonly Flow[]) => resultOf(withFlows(swedish, ...flows), rule);
  const tooMany = (index: number, participants: number, change: object = {}) =>
    fails("course.too-many-persons", `flows.${index}.participants`, {
      course: "Art",
      organisation: "Storskolan",
      participants,
      max: 3,
      ...change,
    });
  const courseOf = (...indices: readonly number[]) => isUnknown(...indices.map((index) => ["flows", index, "course"]));

  it.each<[string, Flow[], object]>([
    ["two of a school", [art(2)], passes],
    ["three", [art(3)], passes],
    ["four", [art(4)], tooMany(0, 4)],
    // 1 + 2 = 3, and 2 + 2 = 4
    ["in two flows, three", [art(1), art(2)], passes],
    ["in two flows, four: at the last", [art(2), art(2)], tooMany(1, 4)],
    ["of two courses", [art(3), art(3, { course: "Music" })], passes],
    ["of one course, but for case and spaces", [art(2, { course: " ART " }), art(2)], tooMany(1, 4)],
    ["named as the flow has it", [art(2), art(2, { course: "art" })], tooMany(1, 4, { course: "art" })],
    ["of two schools", [art(3), art(3, { sendingOrganisation: "Lillskolan" })], passes],
    [
      "of a school that is not the applicant",
      [art(4, { sendingOrganisation: "Lillskolan" })],
      tooMany(0, 4, { organisation: "Lillskolan" }),
    ],
    ["of the applicant by its name", [art(2), art(2, { sendingOrganisation: "storskolan " })].reverse(), tooMany(1, 4)],
    [
      "accompanying persons are not counted",
      [art(3, { accompanyingPersons: [{ persons: 2 }, { persons: 1, durationDays: 1 }] })],
      passes,
    ],
    [
      "a person counts once in a course",
      [art(2, { people: ["anna", "jan"] }), art(2, { people: ["anna", "ewa"] })],
      passes,
    ],
    [
      "another person does not",
      [art(2, { people: ["anna", "jan"] }), art(2, { people: ["eva", "ewa"] })],
      tooMany(1, 4),
    ],
  ])("%s", (_, flows, expected) => expect(of(...flows)).toEqual(expected));

  it.each<[string, Flow[], object]>([
    ["three", [nameless(3)], passes],
    ["four, who may be on two courses", [nameless(4)], courseOf(0)],
    ["three in two flows", [nameless(1), nameless(2)], passes],
    ["four in two flows", [nameless(2), nameless(2)], courseOf(0, 1)],
    ["three of each of two schools", [nameless(3), nameless(3, { sendingOrganisation: "Lillskolan" })], passes],
    // 2 + 1 = 3 if it is Art; 2 + 2 = 4
    ["beside a course with room for one", [art(2), nameless(1)], passes],
    ["beside a course with no room for two", [art(2), nameless(2)], courseOf(1)],
    ["beside the fullest of two courses", [art(1), art(3, { course: "Music" }), nameless(1)], courseOf(2)],
    ["beside two courses that have room", [art(2), art(2, { course: "Music" }), nameless(1)], passes],
    ["beside a course that is over the limit: decided", [art(4), nameless(4)], tooMany(0, 4)],
  ])("a flow that does not name its course: %s", (_, flows, expected) => expect(of(...flows)).toEqual(expected));

  it("an applicant without a name has none in the finding", () => {
    const anonymous = { ...swedish, applicant: { ...swedish.applicant, name: undefined } };
    const params = { course: "Art", participants: 4, max: 3 };
    expect(resultOf(withFlows(anonymous, art(4)), rule)).toStrictEqual(
      fails("course.too-many-persons", "flows.0.participants", params),
    );
  });

  it("every course that is over the limit is said", () => {
    const { findings } = of(art(4), art(5, { course: "Music" }));
    expect(findings.map(({ params }) => params)).toMatchObject([
      { course: "Art", participants: 4 },
      { course: "Music", participants: 5 },
    ]);
  });
});

describe("courses-per-person", () => {
  const rule = "courses-per-person";
  const on = (name: string | undefined, ...people: readonly string[]): Flow => ({
    ...course,
    course: name,
    participants: people.length,
    people,
  });
  const of = (...flows: readonly Flow[]) => resultOf(withFlows(swedish, ...flows), rule);
  const twice = (index: number, position: number, person: string, courses = 2) =>
    fails("course.more-than-one-per-person", `flows.${index}.people.${position}`, { person, courses, max: 1 });
  const two: Flow = { ...course, participants: 2 };

  it.each<[string, Flow[], object]>([
    ["one course flow, labels or not", [two], passes],
    ["a course each", [on("Art", "anna"), on("Music", "jan")], passes],
    ["a person on one course, in two flows", [on("Art", "anna"), on("art ", "anna")], passes],
    ["a person on two courses", [on("Art", "anna"), on("Music", "jan", "anna")], twice(1, 1, "anna")],
    ["a person on three", [on("Art", "anna"), on("Music", "anna"), on("Drama", "anna")], twice(2, 0, "anna", 3)],
    [
      "a person on two, with labels open elsewhere: decided",
      [on("Art", "anna"), on("Music", "anna"), { ...two, course: "Drama" }],
      twice(1, 0, "anna"),
    ],
    [
      "no labels",
      [
        { ...two, course: "Art" },
        { ...two, course: "Music" },
      ],
      isUnknown(["flows", 0, "people"], ["flows", 1, "people"]),
    ],
    [
      "some labels",
      [on("Art", "anna", "jan"), { ...on("Music", "ewa"), participants: 2 }],
      isUnknown(["flows", 1, "people"]),
    ],
    [
      "no labels, but one course",
      [
        { ...course, course: "Art" },
        { ...course, course: "Art" },
      ],
      passes,
    ],
    ["a course each, of which one has no name", [on("Art", "anna"), on(undefined, "jan")], passes],
    [
      "a person on a course and perhaps another",
      [on("Art", "anna"), on(undefined, "anna")],
      isUnknown(["flows", 1, "course"]),
    ],
    [
      "a person on courses without names",
      [on(undefined, "anna"), on(undefined, "anna")],
      isUnknown(["flows", 0, "course"], ["flows", 1, "course"]),
    ],
  ])("%s", (_, flows, expected) => expect(of(...flows)).toEqual(expected));

  it("a person on a course and on something else", () => {
    expect(of(on("Art", "anna"), { ...job, people: ["anna"] })).toEqual(passes);
  });
});

describe("persons-per-mentor", () => {
  const rule = "persons-per-mentor";
  const of = (...flows: readonly Flow[]) => resultOf(withFlows(swedish, ...flows), rule);
  const shadowing = (participants: number, mentors: number | undefined): Flow => ({ ...job, participants, mentors });
  const tooFew = (participants: number, mentors: number, index = 0) =>
    fails("mentors.too-few", `flows.${index}.mentors`, { participants, mentors, max: 2 });

  it.each<[number, number | undefined, object]>([
    [1, 1, passes],
    [2, 1, passes],
    [3, 1, tooFew(3, 1)],
    // 2 x 2 = 4
    [3, 2, passes],
    [4, 2, passes],
    [5, 2, tooFew(5, 2)],
    // There is at least one mentor.
    [1, undefined, passes],
    [2, undefined, passes],
    [3, undefined, isUnknown(["flows", 0, "mentors"])],
  ])("%i participants, %s mentors", (participants, mentors, expected) => {
    expect(of(shadowing(participants, mentors))).toEqual(expected);
  });

  it("a flow that fails decides, whatever another lacks", () => {
    expect(of(shadowing(3, undefined), shadowing(3, 1))).toEqual(tooFew(3, 1, 1));
  });

  it("accompanying persons and other activities do not count", () => {
    expect(of({ ...shadowing(2, 1), accompanyingPersons: [{ persons: 1 }] })).toEqual(passes);
    expect(of({ ...job, activity: "teaching-assignment", participants: 9, mentors: 1 })).toEqual(isNotApplicable);
  });

  it("a count of mentors that is not a whole number throws", () => {
    expect(() => of(shadowing(2, Number.NaN))).toThrow(TypeError);
  });
});
