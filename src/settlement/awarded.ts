import type { AmountsByCategory, ProjectAward } from "../application/realised.js";
import type { Grant } from "../grant.js";
import { type Category, categories } from "../results/category.js";
import { type Finding, finding } from "../results/finding.js";
import type { Citation } from "../values/citation.js";
import { type Cents, centsOfResult, formatCents, toCents } from "../values/money.js";
import { amountsOf, sumOf } from "./amounts.js";

/** What was awarded. */
export interface Awarded {
  readonly total: Cents;
  /** By category; `undefined` where neither the award nor the application says it. */
  readonly byCategory: ReadonlyMap<Category, Cents> | undefined;
  /** Whether the amounts of the application are those awarded, by activity and flow, too. */
  readonly isAsApplied: boolean;
  readonly findings: readonly Finding[];
}

/**
 * What was awarded by category: as the agreement says it, or as applied for where the application comes to exactly what
 * was awarded. Amounts that do not come to the total are of something else, and not used.
 *
 * @param planned the grant of the application
 */
export function awardedOf(award: ProjectAward, planned: Grant, citations: readonly Citation[]): Awarded {
  const total = toCents(award.total);
  const isAll = planned.total !== undefined && centsOfResult(planned.total) === total;
  const applied = isAll ? appliedFor(planned) : undefined;
  if (award.byCategory !== undefined) {
    const given = givenOf(award.byCategory);
    const sum = sumOf(given);
    if (sum === total) {
      const isAsApplied = applied !== undefined && categories.every((each) => given.get(each) === applied.get(each));
      return { total, byCategory: given, isAsApplied, findings: [] };
    }
    const params = { sum: formatCents(sum), total: formatCents(total) };
    return {
      total,
      byCategory: undefined,
      isAsApplied: false,
      findings: [finding("settlement.categories-not-total", ["award", "byCategory"], params, citations)],
    };
  }
  if (applied !== undefined) return { total, byCategory: applied, isAsApplied: true, findings: [] };
  const params = { ...(planned.total === undefined ? {} : { planned: planned.total }), total: formatCents(total) };
  return {
    total,
    byCategory: undefined,
    isAsApplied: false,
    findings: [finding("settlement.categories-unknown", ["award", "byCategory"], params, citations)],
  };
}

/** What the agreement says of each category: nothing of one that it leaves out. */
function givenOf(byCategory: AmountsByCategory): ReadonlyMap<Category, Cents> {
  return new Map(categories.map((category) => [category, toCents(byCategory[category] ?? 0)]));
}

function appliedFor({ lines }: Grant): ReadonlyMap<Category, Cents> {
  const amounts = amountsOf(lines);
  return new Map(categories.map((category) => [category, amounts.get(category) ?? 0]));
}
