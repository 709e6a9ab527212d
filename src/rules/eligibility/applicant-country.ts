import { finding } from "../../results/finding.js";
import { isProgrammeCountry, programmeCountries } from "../facts/programme-countries.js";
import { citationsOf, type EligibilityRule, found, met, noData, outcome } from "./check.js";

/**
 * The applicant is established in an EU Member State or a third country associated to the Programme.
 *
 * Not modelled: what being established means.
 */
export const applicantCountry: EligibilityRule = {
  id: "applicant-country",
  table: "actions",
  check({ application, rules }) {
    const passage = rules.action.passages.countries;
    if (passage === undefined) return noData;
    const { country } = application.applicant;
    const grounds = [passage, ...programmeCountries(rules)];
    const at = ["applicant", "country"];
    const part = isProgrammeCountry(rules, country)
      ? met
      : found(finding("country.not-in-programme", at, { country }, citationsOf(...grounds)));
    return outcome([part], grounds);
  },
};
