import type { Category } from "../results/category.js";
import { type Cents, percentOf } from "../values/money.js";
import { connect, type Edge, node, sendAll } from "./maximum-flow.js";
import type { TransferPolicy } from "./settle-options.js";

/** What a policy on transfers covers of what some categories took beyond their award. */
export interface Transfers {
  readonly moved: Cents;
  /** What nothing may be moved to, by category. */
  readonly notCovered: ReadonlyMap<Category, Cents>;
}

/**
 * Moves what categories did not use to those that took more than was awarded for them, as far as a policy allows it, so
 * that as much as possible is covered, whatever the order of its transfers.
 *
 * @param awarded what was awarded for each category
 * @param realised what each category comes to
 */
export function transfersUnder(
  { transfers }: TransferPolicy,
  awarded: ReadonlyMap<Category, Cents>,
  realised: ReadonlyMap<Category, Cents>,
): Transfers {
  const [unused, covered] = [node(), node()];
  const sources = new Map<Category, ReturnType<typeof node>>();
  const needs = new Map<Category, Edge>();
  for (const category of new Set([...awarded.keys(), ...realised.keys()])) {
    const rest = (awarded.get(category) ?? 0) - (realised.get(category) ?? 0);
    const own = node();
    if (rest > 0) {
      connect(unused, own, rest);
      sources.set(category, own);
    } else needs.set(category, connect(own, covered, -rest));
  }
  for (const { from, to, percent } of transfers) {
    const source = sources.get(from);
    if (source === undefined) continue;
    // A percentage that is no whole cent allows what lies below it.
    const most = Math.floor(percentOf(awarded.get(from) ?? 0, percent) / 100);
    const transfer = node();
    connect(source, transfer, most);
    for (const category of new Set(to)) {
      const need = needs.get(category);
      if (need !== undefined) connect(transfer, need.back.to, most);
    }
  }
  sendAll(unused, covered);
  const moved = [...needs.values()].reduce((sum, { back }) => sum + back.left, 0);
  return { moved, notCovered: new Map([...needs].flatMap(([key, { left }]) => (left > 0 ? [[key, left]] : []))) };
}
