import type { Category } from "../../results/category.js";
import { type Explanation, excess, input } from "../../results/explanation.js";
import type { Party } from "../joined.js";

/** A number of persons, and the tree that it comes from. */
export interface Persons {
  readonly persons: number;
  readonly explain: () => Explanation;
}

/** The persons of a party who ask for a category: all but those who are paid otherwise. */
export function requesting(party: Party, category: Category): Persons {
  const all = () => input(party.pathOf("persons"), party.persons);
  const others = notRequesting(party, category);
  if (others === undefined) return { persons: party.persons, explain: all };
  return {
    persons: Math.max(party.persons - others.persons, 0),
    explain: () => excess(all(), others.explain()),
  };
}

/** The persons of a party who do not ask for a category; `undefined` where all do. */
export function notRequesting(party: Party, category: Category): Persons | undefined {
  const persons = party.notRequested?.[category] ?? 0;
  if (persons === 0) return undefined;
  return { persons, explain: () => input([...party.pathOf("notRequested"), category], persons) };
}

/** Takes a number of persons off another: what is left of them, and of those taken off. */
export function takenOff(from: Persons, off: Persons | undefined): { readonly left: Persons; readonly rest?: Persons } {
  if (off === undefined || off.persons === 0) return { left: from };
  const left = {
    persons: Math.max(from.persons - off.persons, 0),
    explain: () => excess(from.explain(), off.explain()),
  };
  if (off.persons <= from.persons) return { left };
  return {
    left,
    rest: { persons: off.persons - from.persons, explain: () => excess(off.explain(), from.explain()) },
  };
}
