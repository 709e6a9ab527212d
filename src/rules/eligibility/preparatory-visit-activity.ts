import { visitsWithinLimit } from "../facts/visits-within-limit.js";
import { type EligibilityRule, outcome } from "./check.js";

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
