import type { Settlement } from "../settle.js";
import type { Messages } from "./messages.js";
import { nameOf } from "./name-of.js";

/**
 * What a settlement does not know, as sentences; with the names of the rules for which something is not stated.
 *
 * @param settlement of `settle`
 * @param messages the words of a language
 * @returns a sentence for each of `unknown`, in their order
 * @example
 * const award = { application, total: "35562.50" };
 * unknownTexts(settle(award, application), messages)[0]
 * // => "Whether what is reported can be proved, and what the agency's checks will find."
 */
export function unknownTexts(
  { unknown, checks }: Pick<Settlement, "unknown" | "checks">,
  { settlement: { unknowns }, rules }: Messages,
): readonly string[] {
  return unknown.map((each) => {
    if (each !== "rules") return unknowns[each];
    const open = checks.filter(({ status }) => status === "unknown").map(({ rule }) => nameOf(rules, rule));
    return `${unknowns.rules} ${open.join("; ")}.`;
  });
}
