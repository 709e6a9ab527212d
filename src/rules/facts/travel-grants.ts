import { type Explanation, excess, input, oneOrSum } from "../../results/explanation.js";
import type { ExpensiveTravelItem, KnownFlow, Party } from "../joined.js";
import { notRequesting, type Persons, requesting, takenOff } from "./persons.js";

/** The persons of a party whose travel is paid as a unit cost. */
export interface TravelGrant {
  readonly party: Party;
  readonly persons: Persons;
}

/** The persons of each party of a flow whose travel is paid as a unit cost. */
export type TravelGrants = (flow: KnownFlow) => readonly TravelGrant[];

/**
 * The persons of each party whose travel is paid as a unit cost: those who ask for it, less those of them whose travel is
 * paid as an exceptional cost, who are taken off the participants first and then off the accompanying persons (I11).
 *
 * @param every whether explanations show what takes nothing off, too
 */
export function travelGrants(expensive: readonly ExpensiveTravelItem[], every = false): TravelGrants {
  // Sorted out once: a search for each flow would take the square of their number.
  const paid = new Map<KnownFlow, ExpensiveTravelItem[]>();
  for (const item of expensive) {
    if (item.status !== "paid") continue;
    const others = paid.get(item.flow);
    if (others === undefined) paid.set(item.flow, [item]);
    else others.push(item);
  }
  return (flow) => {
    const items = paid.get(flow);
    let off = items === undefined ? undefined : paidOtherwise(flow, items);
    return flow.parties.map((party) => {
      const { left, rest } = takenOff(requesting(party, "travel"), off, every);
      off = rest;
      return { party, persons: left };
    });
  };
}

/**
 * The persons of a flow who ask for travel and have it paid as an exceptional cost: those of the items beyond the persons
 * who do not ask for it (I38).
 */
function paidOtherwise(flow: KnownFlow, items: readonly ExpensiveTravelItem[]): Persons {
  const persons = items.reduce((total, { cost }) => total + cost.persons, 0);
  const leaves = (): Explanation =>
    oneOrSum(items.map(({ index, cost }) => input(["exceptionalCosts", index, "persons"], cost.persons)));
  const others = flow.parties.flatMap((party) => notRequesting(party, "travel") ?? []);
  if (others.length === 0) return { persons, explain: leaves };
  return {
    persons: Math.max(
      others.reduce((left, each) => left - each.persons, persons),
      0,
    ),
    explain: () => excess(leaves(), oneOrSum(others.map(({ explain }) => explain()))),
  };
}
