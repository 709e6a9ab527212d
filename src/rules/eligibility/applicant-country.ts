import { finding } from "../../results/finding.js";
import { citationsOf, type EligibilityRule, found, met, noData, outcome } from "../eligibility-rule.js";
import { isProgrammeCountry } from "../facts/programme-countries.js";

/**
 * The applicant is established in an EU Member State or a third country associated to the Programme.
 *
 * Not modelled: what being established means.
 */
export const applicantCountry = {
  id: "applicant-country",
  check({ application, tables }) {
    const passage = tables.action.passages.countries;
    if (passage === undefined) return noData;
    const { country } = application.applicant;
    const grounds = [passage, ...tables.field.programmeCountries];
    const at = ["applicant", "country"];
    const part = isProgrammeCountry(tables, country)
      ? met
      : found(finding("country.not-in-programme", at, { country }, citationsOf(grounds)));
    return outcome([part], grounds);
  },
} as const satisfies EligibilityRule;
