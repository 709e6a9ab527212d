import { type EligibilityRule, lacks, met, noData, outcome } from "./check.js";

/**
 * The applicant is a school giving general education, or a local or regional public authority, a coordination body or
 * another organisation with a role in school education.
 *
 * Not modelled: what counts as such an organisation, which each country defines (N7); so a type that is given is met.
 */
export const applicantType: EligibilityRule = {
  id: "applicant-type",
  table: "actions",
  check({ application, rules }) {
    const passage = rules.action.passages.applicants;
    if (passage === undefined) return noData;
    return outcome([application.applicant.type === undefined ? lacks(["applicant", "type"]) : met], [passage]);
  },
};
