import { reporting } from "../rates/after-award.js";
import type { Category } from "../results/category.js";
import { type Finding, finding } from "../results/finding.js";
import { formatCents } from "../values/money.js";
import { sumOf } from "./amounts.js";
import type { Awarded } from "./awarded.js";
import type { FinalGrant } from "./final-grant.js";
import type { Law } from "./law.js";
import type { SettleOptions } from "./settle-options.js";

/** What is said of a final grant that is decided. */
export function saidOfFinalGrant(
  outcome: FinalGrant,
  { total, byCategory: awarded }: Awarded,
  { transferPolicy }: SettleOptions,
  { maximum, increase, reduction }: Law,
): readonly Finding[] {
  const findings: Finding[] = [];
  const { byCategory: amounts, notCovered, moved, uncut, final, otherOrder, withoutTransfers } = outcome;
  if (uncut > total) {
    const params = { realised: formatCents(uncut), total: formatCents(total), over: formatCents(uncut - total) };
    findings.push(finding("settlement.over-award", ["award", "total"], params, maximum));
    if (increase !== undefined) {
      const { additionalUnits, citations } = increase;
      findings.push(finding("award.increase-possible", ["award", "total"], { additionalUnits }, citations));
    }
  }
  const over: Category[] = [];
  for (const [category, cents] of amounts) {
    const most = awarded?.get(category);
    if (most === undefined || cents <= most) continue;
    over.push(category);
    const params = {
      category,
      awarded: formatCents(most),
      realised: formatCents(cents),
      over: formatCents(cents - most),
    };
    const at = ["award", "byCategory", category];
    findings.push(finding("settlement.category-over-award", at, params, reporting.sideBySide.citations));
  }
  const atPolicy = ["options", "transferPolicy"];
  if (transferPolicy === undefined) {
    if (withoutTransfers !== undefined && withoutTransfers < final) {
      const params = { moved: formatCents(final - withoutTransfers), without: formatCents(withoutTransfers), to: over };
      findings.push(finding("transfers.rule-unknown", atPolicy, params, maximum));
    }
  } else {
    const policy = transferPolicy.name;
    if (moved > 0) findings.push(finding("transfers.applied", atPolicy, { policy, moved: formatCents(moved) }, []));
    if (notCovered.size > 0) {
      const params = { policy, amount: formatCents(sumOf(notCovered)), categories: [...notCovered.keys()] };
      findings.push(finding("transfers.not-covered", atPolicy, params, []));
    }
  }
  if (otherOrder !== final) {
    const params = { before: formatCents(final), after: formatCents(otherOrder) };
    findings.push(finding("reduction.order-unknown", ["options", "reduction"], params, reduction));
  }
  return findings;
}
