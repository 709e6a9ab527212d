import type { Category } from "../results/category.js";
import { type Cents, percentOf } from "../values/money.js";
import type { TransferPolicy } from "./settle-options.js";

/** What a policy on transfers covers of what some categories took beyond their award. */
export interface Transfers {
  readonly moved: Cents;
  /** What nothing may be moved to, by category. */
  readonly notCovered: ReadonlyMap<Category, Cents>;
}

/**
 * Moves what categories did not use to those that took more than was awarded for them, as far as a policy allows it, so
 * that as much as possible is covered.
 *
 * @param awarded what was awarded for each category
 * @param realised what each category comes to
 */
export function transfersUnder(
  { transfers }: TransferPolicy,
  awarded: ReadonlyMap<Category, Cents>,
  realised: ReadonlyMap<Category, Cents>,
): Transfers {
  const ofAward = (category: Category) => awarded.get(category) ?? 0;
  const unused = new Map<Category, Cents>();
  const over = new Map<Category, Cents>();
  for (const category of new Set([...awarded.keys(), ...realised.keys()])) {
    const rest = ofAward(category) - (realised.get(category) ?? 0);
    if (rest > 0) unused.set(category, rest);
    else if (rest < 0) over.set(category, -rest);
  }
  // A percentage that is no whole cent allows what lies below it.
  const ways: Way[] = transfers.flatMap(({ from, to, percent }) => {
    const left = Math.floor(percentOf(ofAward(from), percent) / 100);
    return [{ from, to, left, moved: new Map<Category, Cents>() }];
  });
  let moved: Cents = 0;
  for (const category of over.keys()) {
    for (;;) {
      const need = over.get(category) ?? 0;
      const amount = need === 0 ? 0 : bring(category, need, ways, unused, new Set());
      if (amount === 0) break;
      over.set(category, need - amount);
      moved += amount;
    }
  }
  return { moved, notCovered: new Map([...over].filter(([, cents]) => cents > 0)) };
}

/** One transfer of a policy, and what has been moved by it. */
interface Way {
  readonly from: Category;
  readonly to: readonly Category[];
  left: Cents;
  readonly moved: Map<Category, Cents>;
}

/**
 * Brings some money to a category, taking it from another one that can be served otherwise if need be: that is how the
 * most is covered whatever the order (augmenting paths).
 *
 * @returns how much; 0 where nothing can be brought
 */
function bring(to: Category, most: Cents, ways: readonly Way[], unused: Map<Category, Cents>, tried: Set<Way>): Cents {
  for (const way of ways) {
    if (tried.has(way) || !way.to.includes(to)) continue;
    tried.add(way);
    const direct = Math.min(most, way.left, unused.get(way.from) ?? 0);
    if (direct > 0) {
      way.left -= direct;
      unused.set(way.from, (unused.get(way.from) ?? 0) - direct);
      way.moved.set(to, (way.moved.get(to) ?? 0) + direct);
      return direct;
    }
    // What the same source gave by other ways, to whom it may be brought from elsewhere.
    for (const other of ways) {
      if (other !== way && other.from !== way.from) continue;
      for (const [served, given] of other.moved) {
        if (given === 0 || served === to) continue;
        const free = other === way ? given : Math.min(given, way.left);
        const replaced = bring(served, Math.min(most, free), ways, unused, tried);
        if (replaced === 0) continue;
        other.moved.set(served, given - replaced);
        other.left += replaced;
        way.left -= replaced;
        way.moved.set(to, (way.moved.get(to) ?? 0) + replaced);
        return replaced;
      }
    }
  }
  return 0;
}
