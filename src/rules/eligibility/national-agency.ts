import { finding } from "../../finding.js";
import { type EligibilityRule, found, met, noData, outcome } from "./check.js";
import { supervisingCountry } from "./supervising-country.js";

/**
 * The applicant applies to the National Agency of its own country; a special-status school to that of the country whose
 * authorities supervise it (N8).
 *
 * Not modelled: countries with several agencies (Belgium, Germany).
 */
export const nationalAgency: EligibilityRule = {
  id: "national-agency",
  table: "actions",
  check({ application, rules }) {
    const passage = rules.action.passages.agency;
    if (passage === undefined) return noData;
    const { applicant, nationalAgency: agency = applicant.country } = application;
    const expected = supervisingCountry(applicant) ?? applicant.country;
    const part =
      agency === expected
        ? met
        : found(finding("agency.wrong", ["nationalAgency"], { agency, expected }, passage.citations));
    return outcome([part], [passage]);
  },
};
