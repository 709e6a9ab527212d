import { type EligibilityRule, outcome } from "../eligibility-rule.js";
import { visitsWithinLimit } from "../facts/visits.js";

/**
 * A preparatory visit prepares a staff or learner mobility, and never courses and training.
 *
 * Not modelled: whether its reason is clear.
 */
export const preparatoryVisitActivity = {
  id: "preparatory-visit-activity",
  check(joined) {
    const { visitReason } = joined.tables.field.passages;
    return outcome(visitsWithinLimit(joined, "preparatory-visit.not-for-activity"), [visitReason]);
  },
} as const satisfies EligibilityRule;
