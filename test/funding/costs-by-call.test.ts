import { describe, expect, it } from "vitest";
import type { Application, ExceptionalCost, Flow } from "../../src/application/application.js";
import { amountsOf, applicationOf, codesOf, findingsOf, grantOf, jobShadowing } from "./application.js";

/** One teacher who goes to Spain. */
const paying = (call: number, values: Partial<Flow>, ...exceptionalCosts: readonly ExceptionalCost[]): Application =>
  applicationOf([{ ...jobShadowing, participants: 1, ...values }], { call, exceptionalCosts });

const expensive = (realCost: string, persons = 1): ExceptionalCost => ({
  type: "expensive-travel",
  flow: "JOB",
  persons,
  realCost,
});
const costs = (...args: Parameters<typeof paying>) => amountsOf("exceptionalCosts", paying(...args));
const travel = (...args: Parameters<typeof paying>) => amountsOf("travel", paying(...args));

describe("expensive travel", () => {
  // 80 % of eligible travel costs, no other condition: PG-2021 p. 122.
  it("is paid whatever the unit cost would be, in call 2021", () => {
    // 80 % of 100; the unit cost is 275.
    expect(costs(2021, {}, expensive("100.00"))).toEqual(["80.00"]);
    expect(travel(2021, {}, expensive("100.00"))).toEqual([]);
    expect(codesOf(paying(2021, {}, expensive("100.00")))).toEqual([]);
    // Nothing is compared, so that no distance is needed.
    expect(costs(2021, { distanceKm: undefined }, expensive("100.00"))).toEqual(["80.00"]);
  });

  /*
   * "where the travel support based on unit cost does not cover 70 % of the travel costs": PG-2023 p. 118, PG-2025
   * p. 120, PG-2026 p. 122. Exactly 70 % are covered.
   */
  it.each([
    // 210 are 70 % of 300.00; 80 % of 300.01 are 240.008.
    [2023, { distanceKm: 100, greenTravel: true }, "210.00", "299.99", "300.00", "300.01", "240.01"],
    // 28 are 70 % of 40.00; 80 % of 40.01 are 32.008.
    [2025, { distanceKm: 10 }, "28.00", "39.99", "40.00", "40.01", "32.01"],
    [2026, { distanceKm: 10 }, "28.00", "39.99", "40.00", "40.01", "32.01"],
    // 56 are 70 % of 80.00; 80 % of 80.01 are 64.008.
    [2026, { distanceKm: 10, greenTravel: true }, "56.00", "79.99", "80.00", "80.01", "64.01"],
  ] as const)("is compared to the cent in call %i: %j", (call, values, unit, below, on, above, paid) => {
    for (const covered of [below, on]) {
      expect(costs(call, values, expensive(covered))).toEqual([]);
      expect(travel(call, values, expensive(covered))).toEqual([unit]);
      expect(codesOf(paying(call, values, expensive(covered)))).toEqual(["expensive-travel.covered"]);
    }
    expect(costs(call, values, expensive(above))).toEqual([paid]);
    expect(travel(call, values, expensive(above))).toEqual([]);
    expect(codesOf(paying(call, values, expensive(above)))).toEqual([]);
  });

  it("is rounded to the cent (I29)", () => {
    // Below the first band nothing is given up. 80 % of 1, 2, 3 and 4 cents are 0.8, 1.6, 2.4 and 3.2: no tie occurs.
    const near = { distanceKm: 9 };
    const cents = ["0.01", "0.02", "0.03", "0.04", "0.05"].flatMap((cost) => costs(2026, near, expensive(cost)));
    expect(cents).toEqual(["0.01", "0.02", "0.02", "0.03", "0.04"]);
  });
});

describe("costs of entering a country", () => {
  const visa: ExceptionalCost = { type: "entry-requirements", flow: "JOB", persons: 1, realCost: "120.55" };

  // 100 %: PG-2023 p. 118, PG-2025 p. 119, PG-2026 p. 122.
  it.each([2023, 2024, 2025, 2026])("are paid in call %i", (call) => {
    expect(costs(call, {}, visa)).toEqual(["120.55"]);
    expect(codesOf(paying(call, {}, visa))).toEqual([]);
  });

  it("are not listed in call 2021, and that is said", () => {
    // The whole list: PG-2021 p. 122.
    expect(costs(2021, {}, visa)).toEqual([]);
    expect(findingsOf(paying(2021, {}, visa))).toEqual([
      {
        code: "entry-requirements.not-available",
        severity: "warning",
        path: ["exceptionalCosts", 0, "type"],
        params: {},
      },
    ]);
    expect(grantOf(paying(2021, {}, visa)).total).toBe(grantOf(paying(2021, {})).total);
  });
});

describe("the cost of a financial guarantee", () => {
  const guarantee = (requiredByAgency?: boolean): ExceptionalCost => ({
    type: "financial-guarantee",
    realCost: "400.01",
    ...(requiredByAgency === undefined ? {} : { requiredByAgency }),
  });

  // "if the National Agency asks for it", 80 %: PG-2021 p. 122, PG-2023 p. 118, PG-2025 p. 119, PG-2026 p. 122.
  it.each([2021, 2022, 2023, 2024, 2025, 2026])("counts where the agency requires it, in call %i (I28)", (call) => {
    // 80 % of 400.01 are 320.008.
    expect(costs(call, {}, guarantee(true))).toEqual(["320.01"]);
    expect(codesOf(paying(call, {}, guarantee(true)))).toEqual([]);
    for (const required of [undefined, false]) {
      expect(costs(call, {}, guarantee(required))).toEqual([]);
      expect(codesOf(paying(call, {}, guarantee(required)))).toEqual(["financial-guarantee.not-required"]);
      expect(grantOf(paying(call, {}, guarantee(required))).total).toBe(grantOf(paying(call, {})).total);
    }
  });
});

describe("course fees of one person", () => {
  /** Courses of so many days, of one and the same person. */
  const courses = (call: number, days: readonly number[], people: readonly string[] = ["anna"]) =>
    applicationOf(
      days.map(
        (durationDays, index): Flow => ({
          ...jobShadowing,
          id: `COURSE-${index}`,
          activity: "courses-and-training",
          participants: 1,
          durationDays,
          people,
        }),
      ),
      { call },
    );
  const fees = (...args: Parameters<typeof courses>) => amountsOf("courseFees", courses(...args));

  // 80 EUR a day, 800 EUR at most in one grant agreement: PG-2021 p. 121, PG-2023 p. 118. Ten days of a course: PG-2021
  // p. 110, PG-2023 p. 107.
  it.each([2021, 2022, 2023])("are 800 EUR at most in call %i", (call) => {
    expect(fees(call, [5, 4])).toEqual(["400.00", "320.00"]);
    expect(fees(call, [5, 5])).toEqual(["400.00", "400.00"]);
    expect(fees(call, [5, 6])).toEqual(["400.00", "400.00"]);
    expect(fees(call, [9])).toEqual(["720.00"]);
    expect(fees(call, [10])).toEqual(["800.00"]);
    expect(fees(call, [11])).toEqual(["800.00"]);
    expect(codesOf(courses(call, [5, 5]))).toEqual([]);
    expect(codesOf(courses(call, [5, 6]))).toEqual(["course-fees.person-over-limit"]);
    expect(codesOf(courses(call, [11]))).toEqual(expect.arrayContaining(["course-fees.over-limit"]));
    // Without a label, each is another person (I12).
    expect(fees(call, [5, 6], [])).toEqual(["400.00", "480.00"]);
  });

  it("are those of the first labels, where fewer persons ask for a fee than have one", () => {
    const both = { activity: "courses-and-training", participants: 2, people: ["anna", "jan"], durationDays: 9 };
    const flow = (id: string, values: Partial<Flow>): Flow => ({ ...jobShadowing, ...both, id, ...values });
    const application = applicationOf([
      flow("A", { notRequested: { courseFees: 1 } }),
      flow("B", { participants: 1, people: ["jan"] }),
      flow("C", { participants: 1, people: ["anna"] }),
    ]);
    // 9 x 80 = 720 of Anna, then of Jan, and for Anna the 80 that are left of 800.
    expect(amountsOf("courseFees", application)).toEqual(["720.00", "720.00", "80.00"]);
  });

  // 80 EUR a day, no more is printed: PG-2025 p. 119, PG-2026 p. 121. A course has ten days at most.
  it.each([2025, 2026])("have no such limit in call %i", (call) => {
    expect(fees(call, [5, 6])).toEqual(["400.00", "480.00"]);
    expect(fees(call, [10, 10])).toEqual(["800.00", "800.00"]);
    expect(codesOf(courses(call, [10, 10]))).toEqual([]);
  });
});
