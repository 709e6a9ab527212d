import { type Explanation, input, sum } from "../../results/explanation.js";
import type { KnownFlow, Party } from "../joined.js";
import type { ExpensiveTravelItem } from "./expensive-travel.js";
import { type Persons, requesting, takenOff } from "./persons.js";

/**
 * The persons of each party whose travel is paid as a unit cost: those who ask for it, less those whose travel is paid
 * as an exceptional cost, who are taken off the participants first and then off the accompanying persons (I11).
 */
export function travelGrants(flow: KnownFlow, expensive: readonly ExpensiveTravelItem[]): ReadonlyMap<Party, Persons> {
  let off = paidOtherwise(flow, expensive);
  const grants = new Map<Party, Persons>();
  for (const party of flow.parties) {
    const { left, rest } = takenOff(requesting(party, "travel"), off);
    grants.set(party, left);
    off = rest;
  }
  return grants;
}

/** The persons of a flow whose travel is paid as an exceptional cost. */
function paidOtherwise(flow: KnownFlow, expensive: readonly ExpensiveTravelItem[]): Persons | undefined {
  const items = expensive.filter((item) => item.flow === flow && item.status === "paid");
  if (items.length === 0) return undefined;
  const leaves = (): readonly Explanation[] =>
    items.map(({ index, cost }) => input(["exceptionalCosts", index, "persons"], cost.persons));
  return {
    persons: items.reduce((total, { cost }) => total + cost.persons, 0),
    explain() {
      const [first, ...more] = leaves();
      // One sum, however many items: a tree that nests a sum per item is deeper than the stack.
      return first !== undefined && more.length === 0 ? first : sum(...leaves());
    },
  };
}
