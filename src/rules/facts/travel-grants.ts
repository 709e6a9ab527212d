import { type Explanation, excess, input, oneOrSum } from "../../results/explanation.js";
import type { KnownFlow, Party } from "../joined.js";
import type { ExpensiveTravelItem } from "./expensive-travel.js";
import { notRequesting, type Persons, requesting, takenOff } from "./persons.js";

/** The persons of a party whose travel is paid as a unit cost. */
export interface TravelGrant {
  readonly party: Party;
  readonly persons: Persons;
}

/**
 * The persons of each party whose travel is paid as a unit cost: those who ask for it, less those of them whose travel is
 * paid as an exceptional cost, who are taken off the participants first and then off the accompanying persons (I11).
 */
export function travelGrants(flow: KnownFlow, expensive: readonly ExpensiveTravelItem[]): readonly TravelGrant[] {
  let off = paidOtherwise(flow, expensive);
  return flow.parties.map((party) => {
    const { left, rest } = takenOff(requesting(party, "travel"), off);
    off = rest;
    return { party, persons: left };
  });
}

/**
 * The persons of a flow who ask for travel and have it paid as an exceptional cost: those of the items beyond the persons
 * who do not ask for it (I38).
 */
function paidOtherwise(flow: KnownFlow, expensive: readonly ExpensiveTravelItem[]): Persons | undefined {
  const items = expensive.filter((item) => item.flow === flow && item.status === "paid");
  if (items.length === 0) return undefined;
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
