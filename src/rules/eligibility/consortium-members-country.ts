import { finding } from "../../results/finding.js";
import { citationsOf, type EligibilityRule, found, met, noData, outcome } from "../eligibility-rule.js";
import { isProgrammeCountry } from "../facts/programme-countries.js";
import { sameState } from "../facts/states.js";
import { supervisingCountry } from "../facts/supervising-country.js";

/**
 * Every consortium member is established in the coordinator's country. Where the call opens consortia to organisations of
 * special status, a member may instead be supervised by the authorities of the country whose agency accredited the
 * coordinator; its own country belongs to the Programme, too.
 *
 * Not modelled: members that join later.
 */
export const consortiumMembersCountry = {
  id: "consortium-members-country",
  check({ application, tables, agency }) {
    const { consortiumMembers: passage, specialStatusMembers } = tables.action.passages;
    if (passage === undefined) return noData;
    const grounds = [
      passage,
      ...(specialStatusMembers === undefined ? [] : [specialStatusMembers]),
      ...tables.field.programmeCountries,
    ];
    const expected = application.applicant.country;
    const parts = (application.consortium?.members ?? []).map((member, index) => {
      const { country } = member;
      const at = ["consortium", "members", index, "country"];
      const supervising = specialStatusMembers === undefined ? undefined : supervisingCountry(tables, member);
      const isSupervised = supervising !== undefined && sameState(tables, supervising, agency);
      if (!isSupervised && !sameState(tables, country, expected)) {
        return found(finding("member.other-country", at, { country, expected }, passage.citations));
      }
      if (isProgrammeCountry(tables, country)) return met;
      return found(finding("country.not-in-programme", at, { country }, citationsOf(grounds)));
    });
    return outcome(parts, grounds);
  },
} as const satisfies EligibilityRule;
