import type { Passage } from "../../rates/cell.js";
import type { ActionTables } from "../../rates/index.js";
import { finding } from "../../results/finding.js";
import { citationsOf, type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import { isProgrammeCountry, notInProgramme } from "../facts/programme-countries.js";
import { thirdCountryTable } from "../facts/third-countries.js";
import type { KnownFlow } from "../joined.js";

/**
 * Participants are sent abroad, to an EU Member State or a third country associated to the Programme. A group of learners
 * at the seat of an EU institution may be in its own country, where the call says so. Third countries not associated to
 * the Programme are a rule of their own.
 *
 * Not modelled: participants of one flow who leave from several countries.
 */
export const activityVenueAbroad = {
  id: "activity-venue-abroad",
  check({ known, tables }) {
    const outgoing = known.filter(({ activity }) => activity.direction === "outgoing");
    const { staffVenue, learnerVenue } = tables.field.passages;
    const places =
      outgoing.length > 0 ? outgoing.map((flow) => venuePassage(flow, tables)) : [staffVenue, learnerVenue];
    const parts = outgoing.map((flow) => partOf(flow, tables));
    const { eTwinning } = tables.field.passages;
    const isOutside = ({ receiving: { country } }: KnownFlow) =>
      country !== undefined && !isProgrammeCountry(tables, country);
    const beside = eTwinning !== undefined && outgoing.some(isOutside) ? [eTwinning] : [];
    return outcome(parts, [...new Set(places), ...tables.field.programmeCountries, ...beside]);
  },
} as const satisfies EligibilityRule;

function partOf(flow: KnownFlow, tables: ActionTables): Part {
  const { input, activity, sending, receiving } = flow;
  const { country, given, path: at } = receiving;
  if (country === undefined) return lacks(at);
  if (thirdCountryTable(tables, country) !== undefined) return met;
  if (!isProgrammeCountry(tables, country)) {
    const citations = citationsOf([venuePassage(flow, tables), ...tables.field.programmeCountries]);
    return found(notInProgramme(tables, given, at, citations));
  }
  const isAtSeat = activity.group === true && input.venueKind === "eu-institution";
  const mayStay = isAtSeat && tables.field.passages.euSeatsOwnCountry !== undefined;
  if (mayStay || country !== sending.country) return met;
  return found(finding("venue.not-abroad", at, { country: given }, venuePassage(flow, tables).citations));
}

function venuePassage({ activity }: KnownFlow, { field: { passages } }: ActionTables): Passage {
  return activity.kind === "staff" ? passages.staffVenue : passages.learnerVenue;
}
