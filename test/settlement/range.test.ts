import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AmountsByCategory } from "../../src/application/realised.js";
import { type SettleOptions, settle } from "../../src/index.js";
import { categories } from "../../src/results/category.js";
import { centsOfResult } from "../../src/values/money.js";
import { settlementNamed as named } from "../settlement-fixtures.js";

const category = fc.constantFrom(...categories);
const reduction = fc.record({ percent: fc.nat(100) });
const transferPolicy = fc.record({
  name: fc.constant("own"),
  transfers: fc.array(
    fc.record({ from: category, to: fc.array(category, { minLength: 1, maxLength: 4 }), percent: fc.nat(100) }),
    { maxLength: 4 },
  ),
});
const said = fc.record({ reduction, transferPolicy }, { requiredKeys: [] });
const euros = fc.nat(20_000);

describe("the range of a final grant", () => {
  // A group's stay, and all that it was awarded for, is open.
  const { award, realised, options } = named("force-majeure-without-amounts");
  const open = ["organisationalSupport", "individualSupport", "travel"] as const;
  const given = (amounts: readonly number[]): AmountsByCategory =>
    Object.fromEntries(open.map((each, index) => [each, amounts[index] ?? 0]));
  const claiming = (claimed: AmountsByCategory, settings: SettleOptions, jobDays = 5) => {
    const flows = realised.flows.map((flow) => {
      if (flow.status === "force-majeure") return { ...flow, forceMajeure: claimed };
      return flow.id === "JOB-FI" ? { ...flow, durationDays: jobDays, endDate: `2026-10-${jobDays + 4}` } : flow;
    });
    return settle(award, { ...realised, flows }, { ...options, ...settings });
  };

  it("holds whatever is claimed, and both ends are reached", () => {
    fc.assert(
      fc.property(said, fc.tuple(euros, euros, euros), fc.integer({ min: 6, max: 25 }), (settings, amounts, days) => {
        const { minimum, maximum } = claiming({}, settings, days).finalGrantRange;
        const final = claiming(given(amounts), settings, days).finalGrant ?? "";
        expect(centsOfResult(final)).toBeGreaterThanOrEqual(centsOfResult(minimum));
        expect(centsOfResult(final)).toBeLessThanOrEqual(centsOfResult(maximum));
        expect(claiming(given([0, 0, 0]), settings, days).finalGrant).toBe(minimum);
        expect(claiming(given([9_000_000, 9_000_000, 9_000_000]), settings, days).finalGrant).toBe(maximum);
      }),
    );
  });

  it("holds whatever the agency's base rates are, and both ends are reached", () => {
    const unknown = named("base-rates-not-known");
    const at = (job: number, pupils: number, companions: number, settings: SettleOptions) =>
      settle(unknown.award, unknown.realised, {
        ...settings,
        baseRates: { staff: { 1: job, 2: companions }, learners: { 2: pupils } },
      });
    const rates = fc.tuple(fc.integer({ min: 107, max: 191 }), fc.integer({ min: 41, max: 74 }), fc.nat(74));
    fc.assert(
      fc.property(fc.record({ reduction }, { requiredKeys: [] }), rates, (settings, [job, pupils, more]) => {
        const { minimum, maximum } = settle(unknown.award, unknown.realised, settings).finalGrantRange;
        const final = at(job, pupils, 95 + more, settings).finalGrant ?? "";
        expect(centsOfResult(final)).toBeGreaterThanOrEqual(centsOfResult(minimum));
        expect(centsOfResult(final)).toBeLessThanOrEqual(centsOfResult(maximum));
        expect(at(107, 41, 95, settings).finalGrant).toBe(minimum);
        expect(at(191, 74, 169, settings).finalGrant).toBe(maximum);
      }),
    );
  });
});
