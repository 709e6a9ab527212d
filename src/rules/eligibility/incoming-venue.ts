import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met, outcome } from "../eligibility-rule.js";
import { sameState } from "../facts/states.js";

/**
 * Invited experts and hosted teachers are received at the beneficiary or a consortium member: in the country of the
 * organisation that receives them (I26).
 *
 * Not modelled: at which of its sites.
 */
export const incomingVenue = {
  id: "incoming-venue",
  check({ known, tables }) {
    const passage = tables.field.passages.otherVenue;
    const incoming = known.filter(({ activity }) => activity.direction === "incoming");
    const parts = incoming.map(({ input: { destination }, receiving: { given: country }, pathOf }) => {
      if (destination === undefined || country === undefined || sameState(tables, destination, country)) return met;
      const params = { destination, country };
      return found(finding("venue.not-beneficiary", pathOf("destination"), params, passage.citations));
    });
    return outcome(parts, [passage]);
  },
} as const satisfies EligibilityRule;
