import { finding } from "../../results/finding.js";
import type { Path } from "../../values/path.js";
import { citationsOf, type EligibilityRule, found, met, noData, outcome, type Part } from "../eligibility-rule.js";
import { isProgrammeCountry } from "../facts/programme-countries.js";
import { sameState } from "../facts/states.js";
import { supervisingCountry } from "../facts/supervising-country.js";

/**
 * The applicant applies to the National Agency of its own country. Where the call speaks of special status, an
 * organisation that is supervised by the authorities of another country may need to apply to the agency of that country:
 * either is in order, and the agencies decide. Only programme countries have an agency: under the authorities of another
 * country an organisation applies in its own.
 *
 * Not modelled: countries with several agencies (Belgium, Germany); which of the two an organisation of special status
 * must apply to, which a person must ask.
 */
export const nationalAgency = {
  id: "national-agency",
  check({ application, tables, agency }) {
    const { agency: passage, specialStatus } = tables.action.passages;
    if (passage === undefined) return noData;
    const grounds = [
      passage,
      ...(specialStatus === undefined ? [] : [specialStatus]),
      ...tables.field.programmeCountries,
    ];
    const { applicant } = application;
    const supervising = specialStatus === undefined ? undefined : supervisingCountry(tables, applicant);
    const expected = supervising ?? applicant.country;
    const noAgency = (at: Path, country: string): Part =>
      found(finding("country.not-in-programme", at, { country }, citationsOf(grounds)));
    const part = (): Part => {
      if (sameState(tables, agency, applicant.country)) {
        if (isProgrammeCountry(tables, agency)) return met;
        const isGiven = application.nationalAgency !== undefined;
        return noAgency(isGiven ? ["nationalAgency"] : ["applicant", "country"], agency);
      }
      if (supervising !== undefined && !isProgrammeCountry(tables, supervising)) {
        return noAgency(["applicant", "supervisedBy"], supervising);
      }
      if (sameState(tables, agency, expected)) return met;
      return found(finding("agency.wrong", ["nationalAgency"], { agency, expected }, citationsOf(grounds.slice(0, 2))));
    };
    return outcome([part()], grounds);
  },
} as const satisfies EligibilityRule;
