import { type Category, categories } from "../results/category.js";
import { type Cents, percentOf, roundToCent } from "../values/money.js";
import { sumOf } from "./amounts.js";
import type { Awarded } from "./awarded.js";
import type { SettleOptions } from "./settle-options.js";
import { type Transfers, transfersUnder } from "./transfers.js";

/** How the final grant comes about from what took place. */
export interface FinalGrant {
  readonly realised: Cents;
  /** What the agency takes off the organisational support. */
  readonly reduction: Cents;
  /** By category, after the reduction. */
  readonly byCategory: ReadonlyMap<Category, Cents>;
  /** Under a policy on transfers: what is moved, and what is not covered. */
  readonly moved: Cents;
  readonly notCovered: ReadonlyMap<Category, Cents>;
  /** What is left of what took place, before it is cut to what was awarded. */
  readonly uncut: Cents;
  readonly final: Cents;
  /** The same with the reduction after the cut to what was awarded. */
  readonly otherOrder: Cents;
  /** What it would be if no money may be moved between categories; `undefined` where their awards are not known. */
  readonly withoutTransfers: Cents | undefined;
}

/** The final grant of some amounts by category (I40, I43). */
export function finalGrantOf(
  amounts: ReadonlyMap<Category, Cents>,
  { total, byCategory: awarded }: Pick<Awarded, "total" | "byCategory">,
  { reduction: given, transferPolicy }: Pick<SettleOptions, "reduction" | "transferPolicy">,
): FinalGrant {
  const support = amounts.get("organisationalSupport") ?? 0;
  const reduction = given === undefined ? 0 : roundToCent(percentOf(support, given.percent));
  const realised = sumOf(amounts);
  const byCategory = new Map(amounts).set("organisationalSupport", support - reduction);
  const covered = (of: ReadonlyMap<Category, Cents>): Transfers =>
    transferPolicy === undefined || awarded === undefined
      ? { moved: 0, notCovered: new Map() }
      : transfersUnder(transferPolicy, awarded, of);
  const { moved, notCovered } = covered(byCategory);
  const uncut = realised - reduction - sumOf(notCovered);
  return {
    realised,
    reduction,
    byCategory,
    moved,
    notCovered,
    uncut,
    final: Math.min(uncut, total),
    otherOrder: Math.max(Math.min(realised - sumOf(covered(amounts).notCovered), total) - reduction, 0),
    withoutTransfers: awarded && Math.min(withinEach(byCategory, awarded), total),
  };
}

/** Each category up to what was awarded for it. */
function withinEach(amounts: ReadonlyMap<Category, Cents>, awarded: ReadonlyMap<Category, Cents>): Cents {
  return categories.reduce(
    (all, category) => all + Math.min(amounts.get(category) ?? 0, awarded.get(category) ?? 0),
    0,
  );
}

/** Whether it comes to more than was awarded. */
export function isCapped({ uncut }: FinalGrant, { total }: Awarded): boolean {
  return uncut > total;
}
