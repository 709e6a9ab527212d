import type { PreparatoryVisit } from "../../application/application.js";
import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome } from "../eligibility-rule.js";
import type { KnownFlow } from "../joined.js";

/**
 * Learners go on a preparatory visit only for an activity that they will take part in: a long-term learning mobility,
 * or any other mobility of learners for those with fewer opportunities. So no more learners may go than the flow has,
 * nor more with fewer opportunities.
 *
 * Not modelled: whether the case is exceptional; whether the staff are involved in the project; several visits of one
 * flow by different learners.
 */
export const preparatoryVisitWho = {
  id: "preparatory-visit-who",
  check({ visits, tables }) {
    const passage = tables.field.passages.visitParticipants;
    const parts = visits.map(({ input, path, flow }) => {
      const { learners = 0 } = input;
      if (learners === 0) return met;
      if (flow === undefined) return lacks([...path, "flow"]);
      const allowed = learnersAllowed(input, flow);
      if (learners <= allowed) return met;
      const params = { learners, allowed };
      return found(finding("preparatory-visit.learners-not-allowed", [...path, "learners"], params, passage.citations));
    });
    return outcome(parts, [passage]);
  },
} as const satisfies EligibilityRule;

/** How many of the learners on a visit may go. */
function learnersAllowed(
  { learners = 0, learnersWithFewerOpportunities = 0 }: PreparatoryVisit,
  { input, activity }: KnownFlow,
): number {
  if (activity.kind !== "learner") return 0;
  const withFewer = Math.min(learnersWithFewerOpportunities, input.participantsWithFewerOpportunities ?? 0);
  if (activity.anyLearnerMayVisit !== true) return withFewer;
  return Math.min(withFewer + learners - learnersWithFewerOpportunities, input.participants);
}
