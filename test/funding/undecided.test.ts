import { describe, expect, it } from "vitest";
import type { Application, ExceptionalCost, Flow } from "../../src/application/application.js";
import { assess } from "../../src/assess.js";
import { assessDraft } from "../../src/assess-draft.js";
import { calculateGrantRange, type GrantOptions } from "../../src/grant.js";
import type { Category } from "../../src/results/category.js";
import { amountsOf, applicationOf, codesOf, findingsOf, grantOf, jobShadowing } from "./application.js";

/*
 * Of calls 2022 and 2024 no edition of the guide is at hand (I17): where those of the calls before and after give the
 * same amount it is decided; where they do not, both are told, and there is no amount.
 */

const of = (call: number, values: Partial<Flow>, more: Partial<Application> = {}) =>
  applicationOf([{ ...jobShadowing, ...values }], { call, ...more });

/** What is said of the amounts that are not decided: category, before, after. */
const undecided = (application: Application, options: GrantOptions = {}) =>
  findingsOf(application, options).flatMap(({ code, params, path }) =>
    code === "amount.undecided" ? [{ path, ...params }] : [],
  );

/** Nothing that an undecided amount is part of is a figure. */
function expectNoFigure(application: Application, category: Category, decided: readonly string[] = []) {
  const { lines, summary, total } = grantOf(application);
  expect(lines.filter((line) => line.category === category).map(({ amount }) => amount)).toEqual(decided);
  expect(total).toBeUndefined();
  for (const row of [summary.total, ...summary.activities]) {
    expect(row).not.toHaveProperty(category);
    expect(row).not.toHaveProperty("total");
  }
  // The guide's range is of base rates: it does not decide the rest.
  const { minimum, maximum } = calculateGrantRange(application);
  expect([minimum.total, maximum.total]).toEqual([undefined, undefined]);
  expect(assess(application).range).toBeUndefined();
}

const said = (
  category: Category,
  [callBefore, callAfter]: readonly [number, number],
  before: string | undefined,
  after: string | undefined,
  path: readonly (string | number)[] = ["flows", 0],
) => ({
  path,
  category,
  callBefore,
  callAfter,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** Where the Croatian agency's base rates are not known: those of staff are the same in both tables, of learners not. */
const croatian = { applicant: { country: "HR" } };

describe("what is said of an amount that is not decided", () => {
  const citationsOf = (application: Application) =>
    grantOf(application)
      .findings.filter(({ code }) => code === "amount.undecided")
      .map(({ citations }) => citations.map(({ source, page }) => [source, page]));

  it("cites the rates that both calls have, or the one that pays it", () => {
    const inclusion = of(2024, { participantsWithFewerOpportunities: 2 });
    expect(citationsOf(inclusion)).toEqual([
      [
        ["PG-2023", 117],
        ["PG-2025", 118],
      ],
    ]);
    const staff = of(2024, { durationDays: 30, linguisticSupportParticipants: 2 });
    // 150 EUR for a participant are printed in both, and are paid in one of them.
    expect(citationsOf(staff)).toEqual([
      [
        ["PG-2023", 118],
        ["PG-2025", 119],
      ],
    ]);
  });

  it("asks nothing of the flow: its draft is complete", () => {
    const draft = assessDraft(of(2024, { participantsWithFewerOpportunities: 2 }));
    expect(draft.flows.map(({ missing }) => missing)).toEqual([[]]);
    expect(draft.missing).toEqual([]);
  });

  // Linguistic support on any job shadowing: PG-2025 p. 119; on more than 30 days: PG-2023 p. 118.
  it("is nothing where a value is missing that only one of the calls asks for: that is the reason", () => {
    const application = of(2024, { durationDays: undefined, linguisticSupportParticipants: 2 });
    expect(codesOf(application)).toEqual(["duration.missing"]);
    expectNoFigure(application, "linguisticSupport");
  });

  // Belarus receives learners of VET in 2023 (country group 2, PG-2023 p. 101); not eligible in 2025 (PG-2025 p. 86 and 88).
  it("is nothing where only one of the calls pays nobody in a country: why it does not is said", () => {
    const minsk: Flow = {
      ...jobShadowing,
      id: "MINSK",
      activity: "short-term-learning-mobility-of-vet-learners",
      destination: "BY",
      durationDays: 10,
    };
    const other: Flow = { ...jobShadowing, participantsWithFewerOpportunities: 2 };
    const of2024 = (...flows: readonly Flow[]) => applicationOf(flows, { call: 2024, action: "KA121-VET" });
    const errors = (application: Application) =>
      findingsOf(application).flatMap(({ code, severity, path }) =>
        severity === "error" ? [`${code} ${path.join(".")}`] : [],
      );
    expect(errors(of2024(minsk))).toEqual(["third-country.not-eligible flows.0.destination"]);
    expect(errors(of2024(minsk, other))).toEqual([
      "third-country.not-eligible flows.0.destination",
      "amount.undecided flows.1",
    ]);
    expectNoFigure(of2024(minsk), "individualSupport");
  });

  // 13 x 125 + 2 x 125 and 14 x 125 + 88 for the companion; the rate of the pupil is missing.
  it("is said of an amount that both have, though another of its category is missing", () => {
    const pupil: Partial<Flow> = {
      activity: "short-term-learning-mobility-of-pupils",
      participants: 1,
      durationDays: 13,
      travelDays: 2,
      accompanyingPersons: [{ persons: 1 }],
    };
    const options: GrantOptions = { dayCount: "activity-days", baseRates: { staff: { 2: 125 } } };
    expect(undecided(of(2024, pupil, croatian), options)).toEqual([
      said("individualSupport", [2023, 2025], "1875.00", "1838.00"),
    ]);
  });
});

describe("where base rates are missing", () => {
  it("there is a range of what both calls give alike: the least and the most of staff", () => {
    // 2 x 350 + 2 x 4 x 95 + 2 x 309, and with 169: country group 2, PG-2025 p. 118
    const application = of(2024, {}, croatian);
    const { minimum, maximum } = calculateGrantRange(application);
    expect([minimum.total, maximum.total]).toEqual(["2078.00", "2670.00"]);
    expect(assess(application).range?.minimum.total).toBe("2078.00");
    expect(assess(application).range?.maximum.total).toBe("2670.00");
  });

  // Country group 1 and 2, PG-2023 p. 101 and PG-2025 p. 98; the most is indexed. Staff: the same in both.
  it("each is named with the wider of its own two ranges, and both pages", () => {
    const learners: Flow = {
      ...jobShadowing,
      activity: "short-term-learning-mobility-of-vet-learners",
      durationDays: 10,
    };
    const flows = [
      { ...jobShadowing, destination: "DE" },
      { ...learners, id: "G1", destination: "DE" },
      { ...learners, id: "G2" },
    ];
    const application = applicationOf(flows, { call: 2024, action: "KA122-VET", ...croatian });
    const ranges = grantOf(application, { baseRates: {} }).findings.flatMap(({ code, params, citations }) =>
      code === "base-rate.missing" ? [{ ...params, pages: citations.map(({ source, page }) => [source, page]) }] : [],
    );
    const pages = [
      ["PG-2023", 101],
      ["PG-2025", 98],
    ];
    expect(ranges).toMatchObject([
      { category: "staff", group: 1, minimum: "107.00", maximum: "191.00" },
      { category: "learners", group: 1, minimum: "39.00", maximum: "127.00", pages },
      { category: "learners", group: 2, minimum: "34.00", maximum: "110.00", pages },
    ]);
  });
});

describe("call 2022, between 2021 and 2023", () => {
  const calls = [2021, 2023] as const;
  const ofCall = (values: Partial<Flow>, ...exceptionalCosts: readonly ExceptionalCost[]) =>
    of(2022, values, { exceptionalCosts });

  it("decides what both print", () => {
    // 2 x 350 + 2 x 4 x 125 + 2 x 275
    expect(codesOf(ofCall({}))).toEqual([]);
    expect(grantOf(ofCall({})).total).toBe("2250.00");
    // 100 EUR for each participant with fewer opportunities in both
    expect(amountsOf("inclusionSupport", ofCall({ participantsWithFewerOpportunities: 2 }))).toEqual(["200.00"]);
  });

  // 23 EUR from 0 km: PG-2021 p. 119; from 10 km: PG-2023 p. 116.
  it("does not know travel of less than 10 km, and that of 10 km", () => {
    const near = ofCall({ distanceKm: 9.99 });
    expectNoFigure(near, "travel");
    expect(undecided(near)).toEqual([said("travel", calls, "46.00", undefined)]);
    expect(amountsOf("travel", ofCall({ distanceKm: 10 }))).toEqual(["46.00"]);
    expect(codesOf(ofCall({ distanceKm: 10 }))).toEqual([]);
  });

  // Not listed: PG-2021 p. 122; 100 %: PG-2023 p. 118.
  it("does not know the costs of entering a country", () => {
    const visa = ofCall({}, { type: "entry-requirements", flow: "JOB", persons: 2, realCost: "120.50" });
    expectNoFigure(visa, "exceptionalCosts");
    expect(undecided(visa)).toEqual([said("exceptionalCosts", calls, undefined, "120.50")]);
  });

  // Expensive travel without the test of 70 %: PG-2021 p. 122; with it: PG-2023 p. 118.
  it("decides expensive travel that the unit cost covers less than 70 % of, and no other", () => {
    const expensive = (realCost: string) => ofCall({}, { type: "expensive-travel", flow: "JOB", persons: 1, realCost });
    // 70 % of 392.86 are 275.002; 80 % are 314.288. The other travels for 275.
    expect(amountsOf("exceptionalCosts", expensive("392.86"))).toEqual(["314.29"]);
    expect(amountsOf("travel", expensive("392.86"))).toEqual(["275.00"]);
    expect(codesOf(expensive("392.86"))).toEqual([]);
    // 80 % of 392.85 are 314.28 in 2021; in 2023 two travel for 550.
    const covered = expensive("392.85");
    expectNoFigure(covered, "exceptionalCosts");
    expectNoFigure(covered, "travel");
    expect(undecided(covered)).toEqual([
      said("travel", calls, "275.00", "550.00"),
      said("exceptionalCosts", calls, "314.28", undefined),
    ]);
  });

  // One visit per hosting organisation: PG-2023 p. 110; not printed in 2021.
  it("does not know a second visit to one host", () => {
    const visit = { flow: "JOB", participants: 1, hostingOrganisation: "CEIP Los Naranjos" };
    const application = of(2022, {}, { preparatoryVisits: [visit, visit] });
    expectNoFigure(application, "preparatoryVisits", ["575.00"]);
    expect(undecided(application)).toEqual([said("preparatoryVisits", calls, "575.00", undefined)]);
    expect(amountsOf("preparatoryVisits", of(2022, {}, { preparatoryVisits: [visit] }))).toEqual(["575.00"]);
  });
});

describe("call 2024, between 2023 and 2025", () => {
  const calls = [2023, 2025] as const;

  it("decides what agencies print, and what the calls beside it do alike", () => {
    // 2 x 350 + 2 x 4 x 125 + 2 x 309
    expect(codesOf(of(2024, {}))).toEqual([]);
    expect(grantOf(of(2024, {})).total).toBe("2318.00");
  });

  // 100 EUR: PG-2023 p. 117; 125 EUR: PG-2025 p. 118.
  it("does not know inclusion support of organisations; that on real costs is the same", () => {
    const application = of(2024, { participantsWithFewerOpportunities: 2, inclusionCosts: "350.00" });
    expectNoFigure(application, "inclusionSupport", ["350.00"]);
    expect(undecided(application)).toEqual([said("inclusionSupport", calls, "200.00", "250.00")]);
  });

  // 100 %: PG-2023 p. 118 and PG-2025 p. 119.
  it("decides each of several exceptional costs by itself", () => {
    const visa = (realCost: string): ExceptionalCost => ({
      type: "entry-requirements",
      flow: "JOB",
      persons: 1,
      realCost,
    });
    const exceptionalCosts = [visa("10.00"), visa("20.00"), visa("30.00")];
    expect(amountsOf("exceptionalCosts", of(2024, {}, { exceptionalCosts }))).toEqual(["10.00", "20.00", "30.00"]);
  });

  // 80 %: PG-2023 p. 118 and PG-2025 p. 119.
  it("decides a financial guarantee, which is of no flow", () => {
    const guarantee = { type: "financial-guarantee", realCost: "400.00", requiredByAgency: true } as const;
    expect(amountsOf("exceptionalCosts", of(2024, {}, { exceptionalCosts: [guarantee] }))).toEqual(["320.00"]);
  });

  // 575 EUR: PG-2023 p. 117; 680 EUR: PG-2025 p. 118.
  it("does not know a preparatory visit", () => {
    const application = of(2024, {}, { preparatoryVisits: [{ flow: "JOB", participants: 2 }] });
    expectNoFigure(application, "preparatoryVisits");
    expect(undecided(application)).toEqual([said("preparatoryVisits", calls, "1150.00", "1360.00")]);
  });

  // The cap of 1 000 EUR: PG-2023 p. 115; none: PG-2025 p. 116.
  it("decides the support of a group of ten pupils, and not that of eleven", () => {
    const pupils = (participants: number) =>
      of(2024, { activity: "group-mobility-of-pupils", participants, accompanyingPersons: [{ persons: 1 }] });
    expect(codesOf(pupils(10))).toEqual([]);
    expect(amountsOf("organisationalSupport", pupils(10))).toEqual(["1000.00"]);
    expectNoFigure(pupils(11), "organisationalSupport");
    expect(undecided(pupils(11))).toEqual([said("organisationalSupport", calls, "1000.00", "1100.00")]);
  });

  it("does not know the part of a group that the cap would cut, and knows the part before it", () => {
    const part = (id: string, participants: number): Flow => ({
      ...jobShadowing,
      id,
      group: "ES",
      activity: "group-mobility-of-pupils",
      participants,
      accompanyingPersons: [{ persons: 1 }],
    });
    const application = applicationOf([part("A", 6), part("B", 5)], { call: 2024 });
    expectNoFigure(application, "organisationalSupport", ["600.00"]);
    expect(undecided(application)).toEqual([said("organisationalSupport", calls, "400.00", "500.00", ["flows", 1])]);
  });

  // Staff on more than 30 days: PG-2023 p. 118; on any job shadowing: PG-2025 p. 119.
  it("decides linguistic support of staff on 31 days, and not on 30", () => {
    const staff = (durationDays: number) => of(2024, { durationDays, linguisticSupportParticipants: 2 });
    expect(amountsOf("linguisticSupport", staff(31))).toEqual(["300.00"]);
    expect(codesOf(staff(31))).toEqual([]);
    expectNoFigure(staff(30), "linguisticSupport");
    expect(undecided(staff(30))).toEqual([said("linguisticSupport", calls, undefined, "300.00")]);
  });

  // 800 EUR for a person, ten days of a course: PG-2023 p. 118 and 107; neither: PG-2025 p. 119.
  it("decides fees of 800 EUR for a person, and no more", () => {
    const course = (id: string, durationDays: number): Flow => ({
      ...jobShadowing,
      id,
      activity: "courses-and-training",
      participants: 1,
      durationDays,
      people: ["anna"],
    });
    const two = (days: number) => applicationOf([course("A", 5), course("B", days)], { call: 2024 });
    expect(amountsOf("courseFees", two(5))).toEqual(["400.00", "400.00"]);
    expect(codesOf(two(5))).toEqual([]);
    expectNoFigure(two(6), "courseFees", ["400.00"]);
    expect(undecided(two(6))).toEqual([said("courseFees", calls, "400.00", "480.00", ["flows", 1])]);
    const eleven = applicationOf([course("A", 11)], { call: 2024 });
    expect(undecided(eleven)).toEqual([said("courseFees", calls, "800.00", "880.00")]);
  });

  // Learners of VET, country group 1: 39 to 120 EUR, PG-2023 p. 101; 48 to 127, PG-2025 p. 98; the most is indexed.
  it("names a base rate that is missing, or out of both ranges, with the wider range of a learner of VET", () => {
    const application = of(
      2024,
      {
        activity: "short-term-learning-mobility-of-vet-learners",
        destination: "DE",
        participants: 1,
        durationDays: 10,
      },
      { action: "KA122-VET" },
    );
    const range = { category: "learners", group: 1, minimum: "39.00", maximum: "127.00" };
    const saidOf = (options: GrantOptions) =>
      findingsOf(application, options).map(({ code, params }) => ({ code, params }));
    expect(saidOf({ baseRates: {} })).toContainEqual({ code: "base-rate.missing", params: { agency: "PL", ...range } });
    const given = (rate: string): GrantOptions => ({ baseRates: { learners: { 1: rate } } });
    expect(saidOf(given("127.01"))).toContainEqual({
      code: "base-rate.out-of-range",
      params: { ...range, rate: "127.01" },
    });
    // Out of one range only.
    expect(codesOf(application, given("40.00"))).not.toContain("base-rate.out-of-range");
  });

  // "(including travel days)": PG-2025 p. 118; not in PG-2023, where the caller may choose (I6).
  it("does not know individual support on travel days beside the 14th, where the caller counts the activity only", () => {
    const application = of(2024, { participants: 1, durationDays: 13, travelDays: 2 });
    const options: GrantOptions = { dayCount: "activity-days" };
    // 13 x 125 + 2 x 125 and 14 x 125 + 88
    expect(undecided(application, options)).toEqual([said("individualSupport", calls, "1875.00", "1838.00")]);
    expect(grantOf(application, options).total).toBeUndefined();
    expect(codesOf(application)).toEqual([]);
    expect(codesOf(of(2024, { durationDays: 12, travelDays: 2 }), options)).toEqual([]);
  });

  // Costs of staff with fewer opportunities who accompany: PG-2025 p. 118; not said in 2023.
  it("does not know inclusion costs where nobody but companions may have them", () => {
    const application = of(2024, {
      activity: "short-term-learning-mobility-of-pupils",
      durationDays: 10,
      accompanyingPersons: [{ persons: 1 }],
      inclusionCosts: "90.00",
    });
    expectNoFigure(application, "inclusionSupport");
    expect(undecided(application)).toEqual([said("inclusionSupport", calls, undefined, "90.00")]);
  });
});
