import type { Entry } from "../entry.js";
import { entriesOf, isEntry, partOf, withValue } from "../entry.js";
import type { Plan } from "../plan.js";

/** Lists of which what took place stands beside the plan, entry by entry. */
const lists = ["flows", "preparatoryVisits", "exceptionalCosts"] as const;

/**
 * A plan after a change, what took place beside the same entries as before: where entries of the plan were moved, taken out
 * or put in, what is said of them goes with them.
 */
export function besideThePlan(before: Plan, after: Plan): Plan {
  const { settlement } = after;
  if (settlement === undefined || before.application === after.application) return after;
  const realised = lists.reduce<Entry>(
    (took, key) => {
      const [old, now] = [before.application[key], after.application[key]];
      const said = took[key];
      if (old === now || !Array.isArray(said)) return took;
      return withValue(took, [key], along(listOf(old), listOf(now), entriesOf(said))) as Entry;
    },
    partOf(settlement, "realised"),
  );
  if (realised === settlement["realised"] || !isEntry(settlement["realised"])) return after;
  return { ...after, settlement: { ...settlement, realised } };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What is typed into an entry makes another object of it, and leaves the others what they are. */
function along(old: readonly unknown[], now: readonly unknown[], said: readonly Entry[]): readonly Entry[] {
  return now.map((each, position) => {
    const was = old.indexOf(each);
    const isTypedInto = was < 0 && old.length === now.length && !now.includes(old[position]);
    return said[isTypedInto ? position : was] ?? {};
  });
}
