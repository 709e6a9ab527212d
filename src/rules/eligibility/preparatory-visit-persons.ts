import { type EligibilityRule, outcome } from "../eligibility-rule.js";
import { visitsWithinLimit } from "../facts/visits.js";

/**
 * At most three persons go on a preparatory visit.
 *
 * Not modelled: persons who join at their own expense.
 */
export const preparatoryVisitPersons = {
  id: "preparatory-visit-persons",
  check(joined) {
    const { persons } = joined.tables.funding.preparatoryVisits;
    return outcome(visitsWithinLimit(joined, "preparatory-visit.too-many-persons"), [persons]);
  },
} as const satisfies EligibilityRule;
