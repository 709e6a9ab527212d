import type { Path } from "../../values/path.js";
import type { Group } from "../joined.js";

/**
 * How long a group mobility is accompanied. `whole`: somebody stays to its end. `in-turns`: several could cover it, one
 * after the other. `partial`: not even so. `none`: nobody is there.
 */
export type Accompaniment =
  | { readonly status: "none" | "whole" }
  | { readonly status: "unknown"; readonly missing: readonly Path[] }
  | {
      readonly status: "in-turns" | "partial";
      /** The longest stay of one of them, and the days of the activity. */
      readonly days: number;
      readonly min: number;
    };

/** The companions of all flows of a group count together (I22). */
export function accompanimentOf(group: Group): Accompaniment {
  const companions = group.flatMap((flow) => flow.companions);
  const notSaid = group.filter(({ input }) => input.accompanyingPersons === undefined);
  const missingCompanions = () => notSaid.map(({ pathOf }) => pathOf("accompanyingPersons"));
  if (companions.length === 0) {
    return notSaid.length > 0 ? { status: "unknown", missing: missingCompanions() } : { status: "none" };
  }
  const open = group.filter(({ input }) => input.durationDays === undefined);
  if (open.length > 0) return { status: "unknown", missing: open.map(({ pathOf }) => pathOf("durationDays")) };
  const min = Math.max(...group.map(({ input }) => input.durationDays ?? 0));
  const days = Math.max(...companions.map(({ durationDays = min }) => durationDays));
  if (days >= min) return { status: "whole" };
  if (notSaid.length > 0) return { status: "unknown", missing: missingCompanions().slice(0, 1) };
  const together = companions.reduce((sum, { persons, durationDays = min }) => sum + persons * durationDays, 0);
  return { status: together >= min ? "in-turns" : "partial", days, min };
}
