import { type EligibilityRule, outcome } from "./check.js";
import { visitsWithinLimit } from "./visits-within-limit.js";

/**
 * A preparatory visit prepares a staff or learner mobility, and never courses and training.
 *
 * Not modelled: whether its reason is a clear one.
 */
export const preparatoryVisitActivity: EligibilityRule = {
  id: "preparatory-visit-activity",
  table: "activities",
  check(project) {
    const { visitReason } = project.rules.field.passages;
    return outcome(visitsWithinLimit(project, "preparatory-visit.not-for-activity"), [visitReason]);
  },
};
