import { type EligibilityRule, lacks, met, noData, outcome } from "../eligibility-rule.js";

/**
 * The applicant provides education of the field, or is a local or regional public authority, a coordination body or
 * another organisation with a role in it; in vocational education also a company that works with learners.
 *
 * Not modelled: what counts as such an organisation, which each country defines; so any type that is given is met.
 */
export const applicantType = {
  id: "applicant-type",
  check({ application, tables }) {
    const passage = tables.action.passages.applicants;
    if (passage === undefined) return noData;
    return outcome([application.applicant.type === undefined ? lacks(["applicant", "type"]) : met], [passage]);
  },
} as const satisfies EligibilityRule;
