import type { Category } from "../../results/category.js";
import { type Explanation, excess, input } from "../../results/explanation.js";
import type { InputLimit } from "../../results/input-limit.js";
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

/** With which persons nobody of a party asks for a category, as before: its line is not there. */
export function whereNobodyAsks(party: Party, category: Category): readonly InputLimit[] {
  const others = party.notRequested?.[category];
  if (requesting(party, category).persons > 0) return [];
  return [
    { path: party.pathOf("persons"), lessThan: party.persons + 1 },
    ...(others === undefined ? [] : [{ path: [...party.pathOf("notRequested"), category], atLeast: others }]),
  ];
}

/**
 * Takes a number of persons off another: what is left of them, and of those taken off.
 *
 * @param every whether the rest is told where it is nobody, too
 */
export function takenOff(
  from: Persons,
  off: Persons | undefined,
  every = false,
): { readonly left: Persons; readonly rest?: Persons } {
  if (off === undefined || (off.persons === 0 && !every)) return { left: from };
  const left = {
    persons: Math.max(from.persons - off.persons, 0),
    explain: () => excess(from.explain(), off.explain()),
  };
  if (off.persons <= from.persons && !every) return { left };
  return {
    left,
    rest: {
      persons: Math.max(off.persons - from.persons, 0),
      explain: () => excess(off.explain(), from.explain()),
    },
  };
}
