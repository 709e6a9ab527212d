import { finding } from "../../results/finding.js";
import { citationsOf, type EligibilityRule, found, lacks, met, outcome, type Part } from "./check.js";
import { activityCells, type LimitedFlow, limitedFlows } from "./project.js";

/**
 * At most two persons at a time shadow one mentor.
 *
 * Not modelled: participants of a flow who come one after the other; mentors whom several flows share.
 */
export const jobShadowingMentors: EligibilityRule = {
  id: "job-shadowing-mentors",
  table: "activities",
  check({ known, rules }) {
    const shadowing = limitedFlows(known, ({ personsPerMentor }) => personsPerMentor);
    return outcome(
      shadowing.map(partOf),
      activityCells(shadowing, rules, ({ personsPerMentor }) => personsPerMentor),
    );
  },
};

function partOf({ flow: { participants, mentors }, path, limit }: LimitedFlow): Part {
  const max = limit.value;
  const at = [...path, "mentors"];
  // There is one mentor at least.
  if (participants <= max * (mentors ?? 1)) return met;
  if (mentors === undefined) return lacks(at);
  const params = { participants, mentors, max };
  return found(finding("mentors.too-few", at, params, citationsOf(limit)));
}
