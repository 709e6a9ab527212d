import type { PreparatoryVisit } from "../../application/application.js";
import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome } from "./check.js";
import type { KnownFlow } from "./project.js";

/**
 * Learners go on a preparatory visit only for an activity that they will take part in: a long-term learning mobility, or
 * any other mobility of learners for those with fewer opportunities. So no more go than the flow has, and nobody is
 * taken for a participant with fewer opportunities whom the flow does not count as one.
 *
 * Not modelled: whether the case is exceptional; whether the staff are involved in the project; several visits of one
 * flow by different learners.
 */
export const preparatoryVisitWho: EligibilityRule = {
  id: "preparatory-visit-who",
  table: "activities",
  check({ application, known, rules }) {
    const passage = rules.field.passages.visitParticipants;
    const flows = new Map(known.map((flow) => [flow.flow.id, flow]));
    const parts = (application.preparatoryVisits ?? []).map((visit, index) => {
      const { learners = 0 } = visit;
      if (learners === 0) return met;
      const path = ["preparatoryVisits", index];
      const flow = flows.get(visit.flow);
      if (flow === undefined) return lacks([...path, "flow"]);
      const allowed = learnersAllowed(visit, flow);
      if (learners <= allowed) return met;
      const params = { learners, allowed };
      return found(finding("preparatory-visit.learners-not-allowed", [...path, "learners"], params, passage.citations));
    });
    return outcome(parts, [passage]);
  },
};

/** Of the learners on a visit, those who may go. */
function learnersAllowed(
  { learners = 0, learnersWithFewerOpportunities = 0 }: PreparatoryVisit,
  { flow, activity }: KnownFlow,
): number {
  if (activity.kind !== "learner") return 0;
  const withFewer = Math.min(learnersWithFewerOpportunities, flow.participantsWithFewerOpportunities ?? 0);
  if (flow.activity !== "long-term-learning-mobility-of-pupils") return withFewer;
  return Math.min(withFewer + learners - learnersWithFewerOpportunities, flow.participants);
}
