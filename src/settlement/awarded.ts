import type { ProjectAward } from "../application/realised.js";
import type { Grant } from "../grant.js";
import { type Category, categories } from "../results/category.js";
import { type Finding, finding } from "../results/finding.js";
import type { Citation } from "../values/citation.js";
import { type Cents, centsOfResult, formatCents, toCents } from "../values/money.js";

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
 * was awarded.
 *
 * @param planned the grant of the application
 */
export function awardedOf(award: ProjectAward, planned: Grant, citations: readonly Citation[]): Awarded {
  const total = toCents(award.total);
  const isAsApplied = planned.total !== undefined && centsOfResult(planned.total) === total;
  const given = givenOf(award, total);
  if (given !== undefined) return { total, byCategory: given, isAsApplied, findings: [] };
  if (isAsApplied) return { total, byCategory: ofApplication(planned), isAsApplied, findings: [] };
  const params = { ...(planned.total === undefined ? {} : { planned: planned.total }), total: formatted(award) };
  return {
    total,
    byCategory: undefined,
    isAsApplied,
    findings: [finding("settlement.categories-unknown", ["award", "byCategory"], params, citations)],
  };
}

const formatted = ({ total }: ProjectAward) => formatCents(toCents(total));

/** What the agreement says of each category. One that it leaves out has nothing where the others are all of the grant. */
function givenOf({ byCategory }: ProjectAward, total: Cents): ReadonlyMap<Category, Cents> | undefined {
  if (byCategory === undefined) return undefined;
  const given = categories.flatMap((category): readonly [Category, Cents][] => {
    const amount = byCategory[category];
    return amount === undefined ? [] : [[category, toCents(amount)]];
  });
  const sum = given.reduce((all, [, cents]) => all + cents, 0);
  if (sum !== total && given.length < categories.length) return undefined;
  return new Map([...categories.map((category) => [category, 0] as const), ...given]);
}

function ofApplication({ summary }: Grant): ReadonlyMap<Category, Cents> {
  return new Map(categories.map((category) => [category, centsOfResult(summary.total[category] ?? "0.00")]));
}
