import { finding } from "../../results/finding.js";
import { citationsOf, type EligibilityRule, found, met, noData, outcome } from "../eligibility-rule.js";
import { isProgrammeCountry } from "../facts/programme-countries.js";
import { supervisingCountry } from "../facts/supervising-country.js";

/**
 * Every consortium member is established in the coordinator's country; a special-status school may instead be
 * supervised by that country's authorities (N9), even in another country of the Programme.
 *
 * Not modelled: a special-status school that takes part through the agencies of two countries at once.
 */
export const consortiumMembersCountry = {
  id: "consortium-members-country",
  check({ application, tables }) {
    const passage = tables.action.passages.consortiumMembers;
    if (passage === undefined) return noData;
    const grounds = [passage, ...tables.field.programmeCountries];
    const expected = application.applicant.country;
    const parts = (application.consortium?.members ?? []).map((member, index) => {
      const { country } = member;
      const at = ["consortium", "members", index, "country"];
      if (country !== expected && supervisingCountry(member) !== expected) {
        return found(finding("member.other-country", at, { country, expected }, passage.citations));
      }
      if (isProgrammeCountry(tables, country)) return met;
      return found(finding("country.not-in-programme", at, { country }, citationsOf(grounds)));
    });
    return outcome(parts, grounds);
  },
} as const satisfies EligibilityRule;
