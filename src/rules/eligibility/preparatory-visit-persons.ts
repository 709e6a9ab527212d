import { visitsWithinLimit } from "../facts/visits-within-limit.js";
import { type EligibilityRule, outcome } from "./check.js";

/**
 * At most three persons go on a preparatory visit.
 *
 * Not modelled: persons who join at their own expense.
 */
export const preparatoryVisitPersons: EligibilityRule = {
  id: "preparatory-visit-persons",
  table: "activities",
  check(project) {
    const { persons } = project.rules.field.preparatoryVisits;
    return outcome(visitsWithinLimit(project, "preparatory-visit.too-many-persons"), [persons]);
  },
};
