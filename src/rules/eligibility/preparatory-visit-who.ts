import { finding } from "../../finding.js";
import { type EligibilityRule, found, lacks, met, outcome } from "./check.js";

/**
 * Learners go on a preparatory visit only for long-term learning mobility, or with fewer opportunities, for whatever
 * activity.
 *
 * Not modelled: whether they will take part in the activity, and whether the case is exceptional; whether the staff are
 * involved in the project.
 */
export const preparatoryVisitWho: EligibilityRule = {
  id: "preparatory-visit-who",
  table: "activities",
  check({ application, known, rules }) {
    const passage = rules.field.passages.visitParticipants;
    const activities = new Map(known.map(({ flow }) => [flow.id, flow.activity]));
    const parts = (application.preparatoryVisits ?? []).map((visit, index) => {
      const { learners = 0, learnersWithFewerOpportunities = 0 } = visit;
      const path = ["preparatoryVisits", index];
      const activity = activities.get(visit.flow);
      if (learners <= learnersWithFewerOpportunities || activity === "long-term-learning-mobility-of-pupils")
        return met;
      if (activity === undefined) return lacks([...path, "flow"]);
      const params = { learners, allowed: learnersWithFewerOpportunities };
      return found(finding("preparatory-visit.learners-not-allowed", [...path, "learners"], params, passage.citations));
    });
    return outcome(parts, [passage]);
  },
};
