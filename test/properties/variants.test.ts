import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/application/application.js";
import { assess } from "../../src/assess.js";
import { baseRateFrom } from "../../src/base-rate-from.js";
import { compareAssessments } from "../../src/compare-assessments.js";
import { calculateGrant } from "../../src/grant.js";
import { priceFlow } from "../../src/price-flow.js";
import { evaluateExplanation } from "../../src/results/explanation.js";
import { toCents } from "../../src/values/money.js";
import { anyScenario, pricedScenario, type Scenario, twofoldScenario } from "./application.js";
import { assertPlainJson } from "./plain-json.js";
import { expectOften, runs, timeout } from "./runs.js";

/** A scenario, and one of its flows. */
const withFlow = (scenarios: fc.Arbitrary<Scenario>): fc.Arbitrary<Scenario & { readonly flow: Flow }> =>
  scenarios
    .filter(({ application: { flows } }) => flows.length > 0)
    .chain((scenario) => fc.constantFrom(...scenario.application.flows).map((flow) => ({ ...scenario, flow })));

/** In cents; a total may be higher than any amount of an input. */
const signed = (amount: string) => Number(amount.replace(".", ""));

describe("the price of a flow", { timeout }, () => {
  it("is its part of the grant, at any facts", () => {
    let priced = 0;
    for (const scenarios of [pricedScenario, twofoldScenario, anyScenario]) {
      fc.assert(
        fc.property(withFlow(scenarios), ({ application, options, flow }) => {
          const price = priceFlow(application, flow.id, options);
          const { grant, range } = assess(application, options);
          assertPlainJson(price, new WeakSet());
          if (grant.summary.flows.length === 0) return;
          expect(price.lines).toEqual(grant.lines.filter((line) => line.flow === flow.id));
          const row = grant.summary.flows.find((each) => each.flow === flow.id);
          expect({ flow: flow.id, activity: flow.activity, ...price.summary }).toEqual(row);
          expect(price.subtotal).toBe(row?.total);
          // Each finding is one of the grant's; only a missing rate is told at this flow, and the warning of its figures alone.
          const codes = new Set(grant.findings.map(({ code }) => code));
          for (const { code } of price.findings) expect(codes).toContain(code);
          if (price.subtotal !== undefined) priced++;
          else if (range !== undefined) {
            const end = (bound: "minimum" | "maximum") =>
              range[bound].summary.flows.find((each) => each.flow === flow.id)?.total;
            expect(price.range).toEqual({ minimum: end("minimum"), maximum: end("maximum") });
          }
        }),
        runs(150),
      );
    }
    expectOften(priced, runs(150));
  });
});

describe("a comparison", { timeout }, () => {
  it("adds up by flow and category to the difference of the totals, and is the same backwards", () => {
    fc.assert(
      fc.property(fc.tuple(pricedScenario, pricedScenario), ([one, other]) => {
        const [a, b] = [one, other].map(({ application, options }) => assess(application, options));
        if (a === undefined || b === undefined) throw new Error("two scenarios");
        const comparison = compareAssessments(a, b);
        const back = compareAssessments(b, a);
        assertPlainJson(comparison, new WeakSet());
        const { grant } = comparison;
        const rows = [...grant.flows, ...(grant.ofNoFlow === undefined ? [] : [grant.ofNoFlow])];
        const sum = (amounts: readonly (string | undefined)[]) =>
          amounts.reduce((total, amount) => total + signed(amount ?? "NaN"), 0);
        if (grant.total.difference !== undefined) {
          expect(sum(rows.map(({ total }) => total.difference))).toBe(signed(grant.total.difference));
          for (const { total, categories } of rows) {
            expect(sum(Object.values(categories).map((each) => each.difference))).toBe(
              signed(total.difference ?? "NaN"),
            );
          }
          expect(signed(back.grant.total.difference ?? "NaN") + signed(grant.total.difference)).toBe(0);
        }
        expect(back.findings).toEqual({ onlyInA: comparison.findings.onlyInB, onlyInB: comparison.findings.onlyInA });
        expect(back.checks.length).toBe(comparison.checks.length);
        expect(new Set(grant.flows.map(({ flow }) => flow)).size).toBe(grant.flows.length);
      }),
      runs(150),
    );
  });

  it("of an assessment with itself has no difference", () => {
    fc.assert(
      fc.property(anyScenario, ({ application, options }) => {
        const assessment = assess(application, options);
        const { grant, findings, checks } = compareAssessments(assessment, assessment);
        expect([findings, checks]).toEqual([{ onlyInA: [], onlyInB: [] }, []]);
        for (const { total } of [grant, ...grant.flows]) expect([undefined, "0.00"]).toContain(total.difference);
      }),
      runs(100),
    );
  });
});

describe("the base rate read off an amount", { timeout }, () => {
  const printed = fc.record({
    scenario: withFlow(fc.oneof(pricedScenario, twofoldScenario)),
    // Whole euro and cents, in the guide's range, below and above.
    cents: fc.oneof(
      fc.integer({ min: 1, max: 250 }).map((euro) => euro * 100),
      fc.integer({ min: 1, max: 1_000_000 }),
    ),
    who: fc.constantFrom("participants" as const, "accompanyingPersons" as const),
  });

  it("is the rate at which the grant was calculated", () => {
    let [found, beside, after14] = [0, 0, 0];
    fc.assert(
      fc.property(printed, ({ scenario: { application, options, flow }, cents, who }) => {
        const rate = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
        const byGroup = { 1: rate, 2: rate, 3: rate };
        const grant = calculateGrant(application, { ...options, baseRates: { staff: byGroup, learners: byGroup } });
        const lines = grant.lines.filter(
          (line) => line.flow === flow.id && line.category === "individualSupport" && line.who === who,
        );
        const amount = lines.reduce((sum, line) => sum + toCents(line.amount), 0);
        const row = grant.summary.flows.find((each) => each.flow === flow.id);
        if (amount === 0 || row?.individualSupport === undefined) return;
        const printedAmount = `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`;
        const { dayCount, greenDays } = options;
        const answer = baseRateFrom(flow, printedAmount, application.call, { who, application, dayCount, greenDays });
        expect(answer).toMatchObject({ status: "one", rate });
        if (answer.status !== "one") return;
        expect(answer).not.toHaveProperty("table");
        expect(evaluateExplanation(answer.explanation)).toBe(printedAmount);
        expect(answer.baseRates).toEqual({ [answer.category]: { [answer.group]: rate } });
        found++;
        if (who === "accompanyingPersons") beside++;
        if (JSON.stringify(answer.explanation).includes('"rounding"')) after14++;
        // A cent beside it no rate gives the amount, or a rate beside it does.
        const off = baseRateFrom(
          flow,
          `${Math.floor((amount + 1) / 100)}.${String((amount + 1) % 100).padStart(2, "0")}`,
          application.call,
          { who, application, dayCount, greenDays },
        );
        if (off.status === "one") expect(signed(off.rate)).toBe(cents + 1);
        else if (off.status === "none") expect(off.nearest[0]?.below).toEqual({ rate, amount: printedAmount });
      }),
      runs(400),
    );
    expectOften(found, runs(400), 0.3);
    expectOften(beside, runs(400), 0.02);
    expectOften(after14, runs(400), 0.1);
  });
});
