import type { Path } from "../../results/explanation.js";
import { finding } from "../../results/finding.js";
import { isProgrammeCountry, programmeCountries } from "../facts/programme-countries.js";
import { supervisingCountry } from "../facts/supervising-country.js";
import { citationsOf, type EligibilityRule, found, met, noData, outcome, type Part } from "./check.js";

/**
 * The applicant applies to the National Agency of its own country; a special-status school to that of the country whose
 * authorities supervise it (N8). Only programme countries have an agency.
 *
 * Not modelled: countries with several agencies (Belgium, Germany).
 */
export const nationalAgency: EligibilityRule = {
  id: "national-agency",
  table: "actions",
  check({ application, rules }) {
    const passage = rules.action.passages.agency;
    if (passage === undefined) return noData;
    const grounds = [passage, ...programmeCountries(rules)];
    const { applicant, nationalAgency: agency = applicant.country } = application;
    const supervising = supervisingCountry(applicant);
    const expected = supervising ?? applicant.country;
    const noAgency = (at: Path, country: string): Part =>
      found(finding("country.not-in-programme", at, { country }, citationsOf(...grounds)));
    const part = (): Part => {
      if (supervising !== undefined && !isProgrammeCountry(rules, supervising)) {
        return noAgency(["applicant", "supervisedBy"], supervising);
      }
      if (agency !== expected) {
        return found(finding("agency.wrong", ["nationalAgency"], { agency, expected }, passage.citations));
      }
      if (isProgrammeCountry(rules, agency)) return met;
      return noAgency(application.nationalAgency === undefined ? ["applicant", "country"] : ["nationalAgency"], agency);
    };
    return outcome([part()], grounds);
  },
};
