import { finding } from "../../results/finding.js";
import type { Path } from "../../values/path.js";
import { citationsOf, type EligibilityRule, found, met, noData, outcome, type Part } from "../eligibility-rule.js";
import { isProgrammeCountry } from "../facts/programme-countries.js";
import { supervisingCountry } from "../facts/supervising-country.js";

/**
 * The applicant applies to the National Agency of its own country; a special-status school to that of the country whose
 * authorities supervise it (N8). Only programme countries have an agency.
 *
 * Not modelled: countries with several agencies (Belgium, Germany).
 */
export const nationalAgency = {
  id: "national-agency",
  check({ application, tables }) {
    const passage = tables.action.passages.agency;
    if (passage === undefined) return noData;
    const grounds = [passage, ...tables.field.programmeCountries];
    const { applicant, nationalAgency: agency = applicant.country } = application;
    const supervising = supervisingCountry(applicant);
    const expected = supervising ?? applicant.country;
    const noAgency = (at: Path, country: string): Part =>
      found(finding("country.not-in-programme", at, { country }, citationsOf(grounds)));
    const part = (): Part => {
      if (supervising !== undefined && !isProgrammeCountry(tables, supervising)) {
        return noAgency(["applicant", "supervisedBy"], supervising);
      }
      if (agency !== expected) {
        return found(finding("agency.wrong", ["nationalAgency"], { agency, expected }, passage.citations));
      }
      if (isProgrammeCountry(tables, agency)) return met;
      return noAgency(application.nationalAgency === undefined ? ["applicant", "country"] : ["nationalAgency"], agency);
    };
    return outcome([part()], grounds);
  },
} as const satisfies EligibilityRule;
