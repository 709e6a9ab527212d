import { describe, expect, it } from "vitest";
import type { Application, Flow } from "../../src/application/application.js";
import { amountsOf, applicationOf, codesOf, grantOf } from "./application.js";

/*
 * Vocational education outside the Programme. Groups of third countries: 2021, p. 104; 2023, p. 101; 2025, p. 98;
 * 2026, p. 99. Organisational support: 2021, p. 102; 2023, p. 100; 2025, p. 97; 2026, p. 98.
 */
const learner: Flow = {
  id: "A",
  activity: "short-term-learning-mobility-of-vet-learners",
  destination: "JP",
  participants: 1,
  durationDays: 10,
  distanceKm: 8600,
};

const of = (call: number, ...flows: readonly Partial<Flow>[]): Application =>
  applicationOf(
    flows.map((change, index) => ({ ...learner, id: `F${index}`, ...change })),
    { call, action: "KA121-VET" },
  );

describe.each([2021, 2023, 2025, 2026])("organisational support of call %i", (call) => {
  const support = (...flows: readonly Partial<Flow>[]) => amountsOf("organisationalSupport", of(call, ...flows));

  it("is 500 in a third country, and those there are not among the hundred (I35)", () => {
    // 101 x 500; then 100 x 350 and 1 x 200.
    expect(support({ participants: 101 }, { participants: 101, destination: "ES" })).toEqual(["50500.00", "35200.00"]);
    expect(support({ participants: 100, destination: "ES" }, {}, { destination: "ES" })).toEqual([
      ...["35000.00", "500.00", "200.00"],
    ]);
  });

  it("is 500 for a skills competition there (I36), and 100 elsewhere", () => {
    const activity = "participation-in-vet-skills-competitions";
    expect(support({ activity }, { activity, destination: "ES" })).toEqual(["500.00", "100.00"]);
  });

  it("is that of a part of a programme country, wherever it lies", () => {
    // Réunion and Greenland.
    expect(support({ destination: "RE" }, { destination: "GL" })).toEqual(["350.00", "350.00"]);
  });

  it("is open until it is known where the activity is, if another amount would be paid outside the Programme", () => {
    // Nothing but organisational support is asked for.
    const notRequested = { individualSupport: 1, travel: 1 };
    const grantIn = (change: Partial<Flow>) => grantOf(of(call, { notRequested, ...change }));
    const open = grantIn({ destination: undefined });
    expect([open.lines, open.total]).toEqual([[], undefined]);
    expect(open.summary.activities.map(({ organisationalSupport }) => organisationalSupport)).toEqual([undefined]);
    // A course is 100 wherever it is: it may not be outside.
    const course = { activity: "courses-and-training", durationDays: 5, destination: undefined };
    expect(amountsOf("organisationalSupport", of(call, { ...course, notRequested }))).toEqual(["100.00"]);
  });

  it("is for those who ask", () => {
    expect(support({ participants: 3, notRequested: { organisationalSupport: 2 } })).toEqual(["500.00"]);
  });
});

describe("the group of the receiving country", () => {
  const individual = (call: number, ...flows: readonly Partial<Flow>[]) =>
    amountsOf("individualSupport", of(call, ...flows));

  // 10 days at 62, 55 and 47 EUR.
  it.each([2021, 2023, 2025, 2026])("in call %i: Japan 1, Ukraine 2, Kosovo 3", (call) => {
    const countries = ["JP", "UA", "XK"].map((destination) => ({ destination }));
    expect(individual(call, ...countries)).toEqual(["620.00", "550.00", "470.00"]);
  });

  it("is of no use where the activity may not be there, or nobody may", () => {
    for (const [change, code] of [
      [{ activity: "courses-and-training" }, "third-country.not-for-activity"],
      [{ destination: "RU" }, "third-country.not-eligible"],
      [{ destination: "AQ" }, "country.not-in-programme"],
    ] as const) {
      expect(individual(2026, change)).toEqual([]);
      expect(codesOf(of(2026, change))).toContain(code);
    }
  });

  it("is that of companions, too, at the rate of staff", () => {
    const change = { participantsWithFewerOpportunities: 1, accompanyingPersons: [{ persons: 1 }] };
    // 10 days at 141 EUR.
    expect(individual(2026, change)).toEqual(["620.00", "1410.00"]);
  });

  it("of a guest is that of the host, whose country is in the Programme", () => {
    const expert = { activity: "invited-expert", destination: undefined, originCountry: "JP" };
    // To Poland, group 3: 10 days at 110 EUR.
    expect(individual(2026, expert)).toEqual(["1100.00"]);
  });
});

/*
 * Who has companions: a competition, whose text asks for them (2026, p. 88), like a group; staff only with fewer
 * opportunities (p. 86); adult learners other than groups, too (p. 126).
 */
describe("companions", () => {
  const paid = (action: string, activity: string, change: Partial<Flow> = {}) =>
    amountsOf(
      "individualSupport",
      applicationOf([{ ...learner, destination: "ES", activity, accompanyingPersons: [{ persons: 1 }], ...change }], {
        call: 2026,
        action,
      }),
    ).length === 2;

  it.each<[string, string, boolean]>([
    ["KA122-VET", "participation-in-vet-skills-competitions", true],
    ["KA122-VET", "group-mobility-of-vet-learners", true],
    ["KA122-VET", "short-term-learning-mobility-of-vet-learners", true],
    ["KA122-VET", "long-term-learning-mobility-of-vet-learners", true],
    ["KA122-VET", "job-shadowing", false],
    ["KA122-ADU", "group-mobility-of-adult-learners", true],
    ["KA122-ADU", "short-term-learning-mobility-of-adult-learners", false],
    ["KA122-ADU", "long-term-learning-mobility-of-adult-learners", false],
  ])("%s, %s, without fewer opportunities: %s", (action, activity, expected) => {
    expect(paid(action, activity)).toBe(expected);
    expect(paid(action, activity, { participantsWithFewerOpportunities: 1 })).toBe(true);
  });
});

// Printed for long-term learners of VET in every call, for those of adult education from 2025 on: 2026, p. 101 and p. 141.
describe("reinforced linguistic support", () => {
  const support = (call: number, action: string, activity: string) =>
    amountsOf(
      "linguisticSupport",
      applicationOf([{ ...learner, destination: "ES", activity, participants: 2, durationDays: 100 }], {
        call,
        action,
      }),
    );

  it.each<[number, readonly string[]]>([
    [2023, []],
    [2025, ["300.00"]],
    [2026, ["300.00"]],
  ])("of adult learners in call %i", (call, amounts) => {
    expect(support(call, "KA122-ADU", "long-term-learning-mobility-of-adult-learners")).toEqual(amounts);
  });

  it.each([2021, 2023, 2025, 2026])("of long-term learners of VET in call %i", (call) => {
    expect(support(call, "KA122-VET", "long-term-learning-mobility-of-vet-learners")).toEqual(["300.00"]);
    expect(support(call, "KA122-VET", "short-term-learning-mobility-of-vet-learners")).toEqual([]);
  });
});

it("an accreditation has no budget, and says so", () => {
  const grant = grantOf({ call: 2026, action: "KA120-VET", applicant: { country: "PL" }, flows: [] });
  expect(grant.findings.map(({ code, severity, path }) => ({ code, severity, path }))).toEqual([
    { code: "action.without-budget", severity: "info", path: ["action"] },
  ]);
  expect([grant.total, grant.amountIs, grant.lines]).toEqual([undefined, undefined, []]);
});
