import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import { activityCells, type LimitedFlow, limitedFlows } from "../facts/flows.js";

/**
 * At most two persons at a time shadow one mentor.
 *
 * Not modelled: participants of a flow who come one after the other; mentors whom several flows share.
 */
export const personsPerMentor = {
  id: "persons-per-mentor",
  check(joined) {
    const shadowing = limitedFlows(joined.known, ({ personsPerMentor }) => personsPerMentor);
    return outcome(
      shadowing.map(partOf),
      activityCells(shadowing, joined, ({ personsPerMentor }) => personsPerMentor),
    );
  },
} as const satisfies EligibilityRule;

function partOf({ input: { participants, mentors }, pathOf, limit }: LimitedFlow<"persons">): Part {
  const { value: max, citations } = limit;
  const at = pathOf("mentors");
  // There is at least one mentor.
  if (participants <= max * (mentors ?? 1)) return met;
  if (mentors === undefined) return lacks(at);
  return found(finding("mentors.too-few", at, { participants, mentors, max }, citations));
}
