import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met, outcome } from "../eligibility-rule.js";

/**
 * Invited experts and hosted teachers are received at the beneficiary or a consortium member, so in one of their
 * countries: the applicant's, except for special-status schools (N9).
 *
 * Not modelled: at which organisation.
 */
export const incomingVenue = {
  id: "incoming-venue",
  check({ application: { applicant, consortium }, known, tables }) {
    const passage = tables.field.passages.otherVenue;
    const isBeneficiary = (country: string) =>
      country === applicant.country || consortium?.members.some((member) => member.country === country) === true;
    const incoming = known.filter(({ activity }) => activity.direction === "incoming");
    const parts = incoming.map(({ input: { destination }, pathOf }) => {
      if (destination === undefined || isBeneficiary(destination)) return met;
      const params = { destination, country: applicant.country };
      return found(finding("venue.not-beneficiary", pathOf("destination"), params, passage.citations));
    });
    return outcome(parts, [passage]);
  },
} as const satisfies EligibilityRule;
