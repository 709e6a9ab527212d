import type { Passage } from "../../rates/cell.js";
import type { ActionTables } from "../../rates/index.js";
import { finding } from "../../results/finding.js";
import { citationsOf, type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import { isProgrammeCountry } from "../facts/programme-countries.js";
import type { Joined, KnownFlow } from "../joined.js";

/**
 * Guests come from another EU Member State or a third country associated to the Programme than that of the organisation
 * that receives them: invited experts from where they work, hosted teachers from where they study or graduated.
 *
 * Not modelled: what experts can teach; whether studies are a teacher-training programme; guests of one flow who come
 * from several countries.
 */
export const originAbroad = {
  id: "origin-abroad",
  check(joined) {
    const guests = joined.known.filter(({ activity }) => activity.direction === "incoming");
    return outcome(
      guests.map((flow) => partOf(flow, joined)),
      groundsOf(joined.tables),
    );
  },
} as const satisfies EligibilityRule;

function partOf({ sending, receiving }: KnownFlow, { tables }: Joined): Part {
  const { country, given, path: at } = sending;
  if (country === undefined) return lacks(at);
  if (!isProgrammeCountry(tables, country)) {
    return found(finding("origin.not-in-programme", at, { country: given }, citationsOf(groundsOf(tables))));
  }
  if (country !== receiving.country) return met;
  const { citations } = tables.field.passages.otherParticipants;
  return found(finding("origin.not-abroad", at, { country: given }, citations));
}

/** The passage that states the rule, and where the call lists the countries. */
function groundsOf({ field }: ActionTables): readonly Passage[] {
  return [field.passages.otherParticipants, ...field.programmeCountries];
}
