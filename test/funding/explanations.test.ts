import { describe, expect, it } from "vitest";
import type { AccompanyingPersons, Application, Flow } from "../../src/application/application.js";
import { calculateGrant, calculateGrantRange, type GrantOptions } from "../../src/grant.js";
import type { Category } from "../../src/results/category.js";
import { cap, type Explanation, excess, percentage, product, rounding, sum } from "../../src/results/explanation.js";
import type { Citation } from "../../src/values/citation.js";
import { accompanied, applicationOf, jobShadowing, linesOf } from "./application.js";
import { given, line, ofEntry, ofFlow, printed, sections } from "./leaves.js";

const options: GrantOptions = {
  baseRates: { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 1: 62, 2: 55, 3: "47.50" } },
};

/** The lines of a category, whole: nothing beside what is expected, not even a key without a value. */
function expectLines(category: Category, application: Application, more: GrantOptions = {}) {
  return expect(linesOf(category, calculateGrant(application, { ...options, ...more })));
}

const of = (values: Partial<Flow>): Application => applicationOf([{ ...jobShadowing, ...values }]);

/** The codes and paths of the findings. */
const said = (application: Application, more: GrantOptions = {}) =>
  calculateGrant(application, { ...options, ...more }).findings.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("individual support", () => {
  /** 125 EUR in Spain, a country of group 2. */
  const staff: Explanation = {
    ...given("125.00", "options", "baseRates", "staff", "2"),
    chosenBy: { country: "ES", group: 2, citations: [sections.countries] },
  };
  const fourteen = printed(14, "days", "individualSupport/daysAtBaseRate", sections.fourteenDays);
  /** 70 % of 125 are 87.50: 88 EUR. */
  const reduced = rounding(
    "euro",
    percentage(printed(70, "%", "individualSupport/percentAfterwards", sections.afterwards), staff),
  );
  const participants = ofFlow(2, 0, "participants");
  const days = (durationDays: number) => ofFlow(durationDays, 0, "durationDays");
  const travelling = (travelDays: number) => ofFlow(travelDays, 0, "travelDays");

  /** What a person is paid for days of which some are after the 14th. */
  const beyondFourteen = (counted: Explanation, ...more: readonly Explanation[]) =>
    sum(product(cap(counted, fourteen), staff), product(excess(counted, fourteen), reduced), ...more);

  it.each<readonly [string, Partial<Flow>, GrantOptions, string, Explanation]>([
    // 2 x 4 x 125
    ["no travel days", {}, {}, "1000.00", product(days(4), staff)],
    ["no travel days, as is said", { travelDays: 0 }, {}, "1000.00", product(days(4), staff)],
    // 2 x (4 + 2) x 125
    ["two travel days", { travelDays: 2 }, {}, "1500.00", product(sum(days(4), travelling(2)), staff)],
    [
      "more travel days than are paid",
      { travelDays: 3 },
      {},
      "1500.00",
      product(
        sum(days(4), cap(travelling(3), printed(2, "days", "individualSupport/travelDays/standard", sections.ranges))),
        staff,
      ),
    ],
    // 2 x (4 + 6) x 125
    [
      "more travel days than are paid for green travel",
      { travelDays: 7, greenTravel: true },
      {},
      "2500.00",
      product(
        sum(days(4), cap(travelling(7), printed(6, "days", "individualSupport/travelDays/green", sections.individual))),
        staff,
      ),
    ],
    // 2 x 14 x 125
    [
      "fourteen days, travel included",
      { durationDays: 12, travelDays: 2 },
      {},
      "3500.00",
      product(sum(days(12), travelling(2)), staff),
    ],
    // 2 x (14 x 125 + 1 x 88)
    [
      "fifteen days, travel included",
      { durationDays: 13, travelDays: 2 },
      {},
      "3676.00",
      beyondFourteen(sum(days(13), travelling(2))),
    ],
    // 2 x (14 x 125 + 2 x 125)
    [
      "fourteen days and travel beside them",
      { durationDays: 14, travelDays: 2 },
      { dayCount: "activity-days" },
      "4000.00",
      sum(product(days(14), staff), product(travelling(2), staff)),
    ],
    [
      "fourteen days by themselves",
      { durationDays: 14 },
      { dayCount: "activity-days" },
      "3500.00",
      product(days(14), staff),
    ],
    // 2 x (14 x 125 + 1 x 88 + 2 x 125)
    [
      "fifteen days and travel beside them",
      { durationDays: 15, travelDays: 2 },
      { dayCount: "activity-days" },
      "4176.00",
      beyondFourteen(days(15), product(travelling(2), staff)),
    ],
    // 2 x (14 x 125 + 1 x 88)
    [
      "fifteen days by themselves",
      { durationDays: 15 },
      { dayCount: "activity-days" },
      "3676.00",
      beyondFourteen(days(15)),
    ],
  ])("of %s", (_, values, more, amount, perPerson) => {
    expectLines("individualSupport", of(values), more).toStrictEqual([
      line("individualSupport", "JOB", "participants", amount, product(participants, perPerson)),
    ]);
  });

  const sixty = printed(60, "days", "individualSupport/accompanyingDays", sections.sixtyDays);

  it.each<readonly [string, Partial<Flow>, Partial<AccompanyingPersons>, string, Explanation]>([
    // 3 x 125
    [
      "for part of it",
      { durationDays: 4 },
      { durationDays: 3 },
      "375.00",
      product(ofEntry(3, 0, "durationDays"), staff),
    ],
    // 4 x 125
    [
      "for all of it, as is said",
      { durationDays: 4 },
      { durationDays: 4 },
      "500.00",
      product(ofEntry(4, 0, "durationDays"), staff),
    ],
    ["for all of it, as nothing is said", { durationDays: 4 }, {}, "500.00", product(days(4), staff)],
    [
      "for longer than it lasts",
      { durationDays: 4 },
      { durationDays: 5 },
      "500.00",
      product(cap(ofEntry(5, 0, "durationDays"), days(4)), staff),
    ],
    // 14 x 125 + 46 x 88
    ["for 60 days", { durationDays: 60 }, {}, "5798.00", beyondFourteen(days(60))],
    ["for 61 days", { durationDays: 61 }, {}, "5798.00", beyondFourteen(cap(days(61), sixty))],
    [
      "for 61 days, two of travel",
      { durationDays: 59, travelDays: 2 },
      {},
      "5798.00",
      beyondFourteen(cap(sum(days(59), travelling(2)), sixty)),
    ],
  ])("of one who accompanies %s", (_, values, own, amount, perPerson) => {
    const grant = calculateGrant(
      of({ ...accompanied, ...values, accompanyingPersons: [{ persons: 1, ...own }] }),
      options,
    );
    const explanation = product(ofEntry(1, 0, "persons"), perPerson);
    expect(linesOf("individualSupport", grant)[1]).toStrictEqual(
      line("individualSupport", "JOB", "accompanyingPersons", amount, explanation, { item: 0 }),
    );
  });

  it("has the caller's rate of pupils beside the staff rate of those who accompany them", () => {
    const pupils: Explanation = {
      ...given("47.50", "options", "baseRates", "learners", "3"),
      chosenBy: { country: "CZ", group: 3, citations: [sections.countries] },
    };
    const teachers: Explanation = {
      ...given("110.00", "options", "baseRates", "staff", "3"),
      chosenBy: { country: "CZ", group: 3, citations: [sections.countries] },
    };
    // 2 x 4 x 47.50 and 1 x 4 x 110
    expectLines(
      "individualSupport",
      of({ activity: "group-mobility-of-pupils", destination: "CZ", accompanyingPersons: [{ persons: 1 }] }),
    ).toStrictEqual([
      line("individualSupport", "JOB", "participants", "380.00", product(participants, product(days(4), pupils))),
      line(
        "individualSupport",
        "JOB",
        "accompanyingPersons",
        "440.00",
        product(ofEntry(1, 0, "persons"), product(days(4), teachers)),
        { item: 0 },
      ),
    ]);
  });

  it("has the agency's rate where the caller has none, and none where the agency prints none", () => {
    const application = { ...of({}), nationalAgency: "DE" };
    const provider: Citation = { source: "DE-provider", section: "Individual support" };
    const printedByAgency: Explanation = {
      kind: "rate",
      id: "SCH/nationalAgencies/DE/staff/2/base",
      value: 128,
      unit: "EUR/day",
      status: "secondary",
      citations: [provider],
      chosenBy: { country: "ES", group: 2, citations: [sections.countries] },
    };
    // 2 x 4 x 128
    const lines = [
      line(
        "individualSupport",
        "JOB",
        "participants",
        "1024.00",
        product(participants, product(days(4), printedByAgency)),
      ),
    ];
    expectLines("individualSupport", application, { baseRates: {} }).toStrictEqual(lines);
    expectLines("individualSupport", application, { baseRates: { staff: { 1: 141 } } }).toStrictEqual(lines);

    const ofPupils = { ...of({ activity: "group-mobility-of-pupils" }), nationalAgency: "DE" };
    const { findings, lines: priced, total } = calculateGrant(ofPupils);
    expect(priced.map(({ category }) => category)).toEqual(["organisationalSupport", "travel"]);
    expect(total).toBeUndefined();
    expect(findings).toContainEqual({
      code: "base-rate.missing",
      severity: "error",
      path: ["flows", 0],
      params: { agency: "DE", category: "learners", group: 2, minimum: "39.00", maximum: "70.00" },
      citations: [sections.ranges],
    });
  });

  it.each([
    // 2 x 4 x 90 and 2 x 4 x 160
    ["minimum", 90, "720.00"],
    ["maximum", 160, "1280.00"],
  ] as const)("has the guide's %s in a range", (bound, value, amount) => {
    const grant = calculateGrantRange(of({}))[bound];
    const rate: Explanation = {
      ...printed(value, "EUR/day", `individualSupport/staff/2/${bound}`, sections.ranges),
      chosenBy: { country: "ES", group: 2, citations: [sections.countries] },
    };
    expect(linesOf("individualSupport", grant)).toStrictEqual([
      line("individualSupport", "JOB", "participants", amount, product(participants, product(days(4), rate))),
    ]);
    expect(grant.findings).toStrictEqual([
      {
        code: "base-rate.assumed",
        severity: "info",
        path: ["flows", 0],
        params: { agency: "PL", category: "staff", group: 2, rate: `${value}.00`, bound },
        citations: [sections.ranges],
      },
    ]);
  });
});

describe("a base rate of the caller's", () => {
  const ratesOf = (rate: number | string) => ({ baseRates: { staff: { 2: rate } } });

  it("is refused above 10 000 EUR", () => {
    expect(said(of({}), ratesOf(10_000))).toEqual(["base-rate.out-of-range options.baseRates.staff.2"]);
    for (const rate of ["10000.01", 10_001]) {
      expect(() => calculateGrant(of({}), ratesOf(rate))).toThrow(
        new RangeError("options.baseRates.staff.2 is above 10000 EUR"),
      );
    }
  });
});

describe("organisational support", () => {
  const flowsOf = (...participants: readonly number[]) =>
    applicationOf(participants.map((each, index) => ({ ...jobShadowing, id: `JOB-${index}`, participants: each })));
  const persons = (index: number, participants: number) => ofFlow(participants, index, "participants");
  const full = printed(350, "EUR", "organisationalSupport/job-shadowing/amount", sections.organisational);
  const reduced = printed(200, "EUR", "organisationalSupport/job-shadowing/reducedAmount", sections.organisational);
  const hundred = printed(100, "persons", "organisationalSupport/job-shadowing/reducedAfter", sections.organisational);
  const support = (flow: number, amount: string, explanation: Explanation) =>
    line("organisationalSupport", `JOB-${flow}`, "participants", amount, explanation);

  it("is full up to the 100th participant, and reduced from the 101st, in the order of the flows", () => {
    expectLines("organisationalSupport", flowsOf(60, 40, 2)).toStrictEqual([
      support(0, "21000.00", product(persons(0, 60), full)),
      support(1, "14000.00", product(persons(1, 40), full)),
      support(2, "400.00", product(persons(2, 2), reduced)),
    ]);
  });

  it("is both in the flow of the 100th participant", () => {
    // 100 x 350 + 1 x 200
    expectLines("organisationalSupport", flowsOf(101)).toStrictEqual([
      support(
        0,
        "35200.00",
        sum(product(cap(persons(0, 101), hundred), full), product(excess(persons(0, 101), hundred), reduced)),
      ),
    ]);
    // After 60 and 30 participants there are 10 left: 10 x 350 + 10 x 200.
    const left = excess(hundred, sum(persons(0, 60), persons(1, 30)));
    expectLines("organisationalSupport", flowsOf(60, 30, 20)).toStrictEqual([
      support(0, "21000.00", product(persons(0, 60), full)),
      support(1, "10500.00", product(persons(1, 30), full)),
      support(
        2,
        "5500.00",
        sum(product(cap(persons(2, 20), left), full), product(excess(persons(2, 20), left), reduced)),
      ),
    ]);
  });

  describe("for a group of pupils", () => {
    const id = "organisationalSupport/group-mobility-of-pupils";
    const amount = printed(100, "EUR", `${id}/amount`, sections.organisational);
    const most = printed(1000, "EUR", `${id}/groupCap`, sections.organisational);
    const pupils = (...participants: readonly number[]) =>
      applicationOf(
        participants.map((each, index) => ({
          ...jobShadowing,
          id: `GROUP-${index}`,
          group: "SPAIN",
          activity: "group-mobility-of-pupils",
          participants: each,
          accompanyingPersons: [{ persons: 1 }],
        })),
      );
    const ofGroup = (index: number, euros: string, explanation: Explanation) =>
      line("organisationalSupport", `GROUP-${index}`, "participants", euros, explanation);
    const each = (index: number, participants: number) => product(persons(index, participants), amount);

    it("is the cap where the pupils of one flow are more than ten", () => {
      expectLines("organisationalSupport", pupils(10)).toStrictEqual([ofGroup(0, "1000.00", each(0, 10))]);
      expectLines("organisationalSupport", pupils(11)).toStrictEqual([ofGroup(0, "1000.00", cap(each(0, 11), most))]);
    });

    it("is what the cap leaves after the earlier flows of the group", () => {
      // 4 x 100 and 5 x 100 are below 1 000; of 2 x 100 there are 100 left; and then nothing.
      expectLines("organisationalSupport", pupils(4, 5, 2, 1)).toStrictEqual([
        ofGroup(0, "400.00", each(0, 4)),
        ofGroup(1, "500.00", each(1, 5)),
        ofGroup(2, "100.00", cap(each(2, 2), excess(most, sum(each(0, 4), each(1, 5))))),
        ofGroup(3, "0.00", cap(each(3, 1), excess(most, sum(each(0, 4), each(1, 5), each(2, 2))))),
      ]);
    });

    it("is nothing for the flows after those that spend the cap, which alone tell why", () => {
      // 6 x 100 and 4 x 100 are 1 000; the 3 x 100 after them change nothing for the last.
      expectLines("organisationalSupport", pupils(6, 4, 3, 1)).toStrictEqual([
        ofGroup(0, "600.00", each(0, 6)),
        ofGroup(1, "400.00", each(1, 4)),
        ofGroup(2, "0.00", cap(each(2, 3), excess(most, sum(each(0, 6), each(1, 4))))),
        ofGroup(3, "0.00", cap(each(3, 1), excess(most, sum(each(0, 6), each(1, 4))))),
      ]);
    });
  });
});

describe("course fees", () => {
  const perDay = printed(80, "EUR/day", "courseFees/perDay", sections.courseFees);
  const most = printed(800, "EUR", "courseFees/perPerson", sections.courseFees);
  const tenDays = printed(10, "days", "courseFees/days", sections.staffFormats);
  const course: Flow = { ...jobShadowing, id: "COURSE", activity: "courses-and-training" };

  it.each<readonly [string, Partial<Flow>, string, Explanation, readonly string[]]>([
    // 2 x 4 x 80
    ["the days of the course", {}, "640.00", ofFlow(4, 0, "durationDays"), []],
    // 2 x 3 x 80
    ["fewer days", { courseFeeDays: 3 }, "480.00", ofFlow(3, 0, "courseFeeDays"), []],
    ["as many days as the course", { courseFeeDays: 4 }, "640.00", ofFlow(4, 0, "courseFeeDays"), []],
    [
      "more days than the course",
      { courseFeeDays: 5 },
      "640.00",
      cap(ofFlow(5, 0, "courseFeeDays"), ofFlow(4, 0, "durationDays")),
      ["course-fees.longer-than-course flows.0.courseFeeDays"],
    ],
    // 2 x 10 x 80
    ["ten days", { durationDays: 10 }, "1600.00", ofFlow(10, 0, "durationDays"), []],
    [
      "more days than are paid",
      { durationDays: 11 },
      "1600.00",
      cap(ofFlow(11, 0, "durationDays"), tenDays),
      ["course-fees.over-limit flows.0.durationDays"],
    ],
    // 2 x 8 x 80
    [
      "more days than the course and than are paid",
      { durationDays: 8, courseFeeDays: 12 },
      "1280.00",
      cap(cap(ofFlow(12, 0, "courseFeeDays"), ofFlow(8, 0, "durationDays")), tenDays),
      ["course-fees.longer-than-course flows.0.courseFeeDays", "course-fees.over-limit flows.0.courseFeeDays"],
    ],
  ])("for %s", (_, values, amount, days, findings) => {
    const application = applicationOf([{ ...course, ...values }]);
    expectLines("courseFees", application).toStrictEqual([
      line(
        "courseFees",
        "COURSE",
        "participants",
        amount,
        product(ofFlow(2, 0, "participants"), product(days, perDay)),
      ),
    ]);
    expect(said(application)).toEqual(findings);
  });

  it("are not paid for no days", () => {
    expectLines("courseFees", applicationOf([{ ...course, courseFeeDays: 0 }])).toStrictEqual([]);
  });

  it("come to 800 EUR for a person who is on several courses", () => {
    // 4 x 80 = 320 a course: Anna has 320, 320, 160, nothing, nothing, and asks for nothing at last.
    const application = applicationOf(
      [
        { participants: 2, people: ["Anna"] },
        { participants: 2, people: ["Jan", "Anna"] },
        { participants: 1, people: ["Anna"] },
        { participants: 1, people: ["Anna"] },
        { participants: 2, people: ["Anna"] },
        { participants: 1, people: ["Anna"], courseFeeDays: 0 },
      ].map((values, index) => ({ ...course, ...values, id: `COURSE-${index}` })),
    );
    const fee = (index: number) => product(ofFlow(4, index, "durationDays"), perDay);
    const participants = (index: number, count: number) => ofFlow(count, index, "participants");
    const anna = (index: number, position: number) => ofFlow(1, index, "people", position);
    const fees = (index: number, amount: string, explanation: Explanation) =>
      line("courseFees", `COURSE-${index}`, "participants", amount, explanation);

    expectLines("courseFees", application).toStrictEqual([
      // Anna and somebody without a name: 2 x 320
      fees(0, "640.00", product(participants(0, 2), fee(0))),
      // Jan has his first course; Anna has 800 - 320 left, and needs 320.
      fees(
        1,
        "640.00",
        sum(
          product(excess(participants(1, 2), sum(anna(1, 1))), fee(1)),
          product(anna(1, 1), cap(fee(1), excess(most, fee(0)))),
        ),
      ),
      // 800 - 2 x 320
      fees(
        2,
        "160.00",
        sum(
          product(excess(participants(2, 1), sum(anna(2, 0))), fee(2)),
          product(anna(2, 0), cap(fee(2), excess(most, sum(fee(0), fee(1))))),
        ),
      ),
      // Nothing is left for Anna; the other has 320. What was cut from the third fee is not taken off again.
      fees(
        4,
        "320.00",
        sum(
          product(excess(participants(4, 2), sum(anna(4, 0))), fee(4)),
          product(anna(4, 0), cap(fee(4), excess(most, sum(fee(0), fee(1), fee(2))))),
        ),
      ),
    ]);
    const over = (flow: number, asked: string) => ({
      code: "course-fees.person-over-limit",
      severity: "warning",
      path: ["flows", flow, "people", 0],
      params: { person: "Anna", asked, max: "800.00" },
      citations: [sections.courseFees],
    });
    expect(calculateGrant(application, options).findings).toStrictEqual([
      over(2, "960.00"),
      over(3, "1280.00"),
      over(4, "1600.00"),
    ]);
  });

  it("are shared by two who have both been on a course", () => {
    const people = ["Anna", "Jan"];
    const application = applicationOf([
      { ...course, people, durationDays: 6 },
      { ...course, id: "AGAIN", people, durationDays: 5, participants: 3 },
    ]);
    // Each has 800 - 6 x 80 = 320 left of 5 x 80; the third has 400: 320 + 320 + 400.
    const fee = product(ofFlow(5, 1, "durationDays"), perDay);
    const left = excess(most, product(ofFlow(6, 0, "durationDays"), perDay));
    const [anna, jan] = [ofFlow(1, 1, "people", 0), ofFlow(1, 1, "people", 1)];
    const lines = linesOf("courseFees", calculateGrant(application, options));
    expect(lines[1]).toStrictEqual(
      line(
        "courseFees",
        "AGAIN",
        "participants",
        "1040.00",
        sum(
          product(excess(ofFlow(3, 1, "participants"), sum(anna, jan)), fee),
          product(anna, cap(fee, left)),
          product(jan, cap(fee, left)),
        ),
      ),
    );
  });
});

describe("linguistic support", () => {
  const inNeed = product(
    ofFlow(1, 0, "linguisticSupportParticipants"),
    printed(150, "EUR", "linguisticSupport/perParticipant", sections.linguistic),
  );
  const reinforced = product(
    ofFlow(2, 0, "participants"),
    printed(150, "EUR", "linguisticSupport/reinforced", sections.linguistic),
  );

  it.each<readonly [string, Partial<Flow>, string, Explanation]>([
    ["of staff on more than 30 days", { durationDays: 31, linguisticSupportParticipants: 1 }, "150.00", sum(inNeed)],
    ["of long-term pupils", { activity: "long-term-learning-mobility-of-pupils" }, "300.00", sum(reinforced)],
    // 1 x 150 + 2 x 150
    [
      "of long-term pupils, one in need of more",
      { activity: "long-term-learning-mobility-of-pupils", linguisticSupportParticipants: 1 },
      "450.00",
      sum(inNeed, reinforced),
    ],
  ])("%s", (_, values, amount, explanation) => {
    expectLines("linguisticSupport", of(values)).toStrictEqual([
      line("linguisticSupport", "JOB", "participants", amount, explanation),
    ]);
  });

  it("is not paid for staff on 30 days", () => {
    expectLines("linguisticSupport", of({ durationDays: 30, linguisticSupportParticipants: 1 })).toStrictEqual([]);
  });
});

describe("inclusion support", () => {
  it("is a unit cost for the organisation and real costs for the participants", () => {
    const fewer = "participantsWithFewerOpportunities";
    expectLines("inclusionSupport", of({ [fewer]: 1, inclusionCosts: 350 })).toStrictEqual([
      line(
        "inclusionSupport",
        "JOB",
        "organisation",
        "100.00",
        product(ofFlow(1, 0, fewer), printed(100, "EUR", "inclusionSupport/perParticipant", sections.inclusion)),
      ),
      line(
        "inclusionSupport",
        "JOB",
        "participants",
        "350.00",
        rounding(
          "cent",
          percentage(
            printed(100, "%", "inclusionSupport/realCostsPercent", sections.inclusion),
            ofFlow("350.00", 0, "inclusionCosts"),
          ),
        ),
        { needsApproval: true },
      ),
    ]);
  });
});

describe("preparatory visits", () => {
  const perPerson = printed(575, "EUR", "preparatoryVisits/perPerson", sections.visits);
  const three = printed(3, "persons", "preparatoryVisits/persons", sections.visitors, sections.visits);

  it("are paid for three persons at most; one for a flow that is not there is not priced", () => {
    const visits = [2, 3, 4].map((participants, index) => ({
      flow: "JOB",
      participants,
      hostingOrganisation: `School ${index}`,
    }));
    const gone = { flow: "GONE", participants: 1 };
    const persons = (index: number, participants: number) =>
      given(participants, "preparatoryVisits", index, "participants");
    const visit = (item: number, amount: string, explanation: Explanation) =>
      line("preparatoryVisits", "JOB", "participants", amount, explanation, { item });

    expectLines(
      "preparatoryVisits",
      applicationOf([jobShadowing], { preparatoryVisits: [gone, ...visits] }),
    ).toStrictEqual([
      // 2 x 575, 3 x 575 and 3 x 575
      visit(1, "1150.00", product(persons(1, 2), perPerson)),
      visit(2, "1725.00", product(persons(2, 3), perPerson)),
      visit(3, "1725.00", product(cap(persons(3, 4), three), perPerson)),
    ]);
  });
});
