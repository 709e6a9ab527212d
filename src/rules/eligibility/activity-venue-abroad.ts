import type { Passage } from "../../rates/call-table.js";
import type { ActionRules } from "../../rates/index.js";
import { finding } from "../../results/finding.js";
import { isProgrammeCountry, programmeCountries } from "../facts/programme-countries.js";
import { sendingCountries } from "../facts/sending-country.js";
import { citationsOf, type EligibilityRule, found, lacks, met, outcome, type Part } from "./check.js";
import type { KnownFlow } from "./project.js";

/**
 * Who is sent goes abroad, to an EU Member State or a third country associated to the Programme. A group of pupils at
 * the seat of an EU institution may be in its own country (N5).
 *
 * Not modelled: participants of one flow who leave from several countries.
 */
export const activityVenueAbroad: EligibilityRule = {
  id: "activity-venue-abroad",
  table: "activities",
  check({ application, known, rules }) {
    const outgoing = known.filter(({ activity }) => activity.direction === "outgoing");
    const places = outgoing.length > 0 ? outgoing.map((flow) => venuePassage(flow, rules)) : venuePassages(rules);
    const sendingCountry = sendingCountries(application);
    const parts = outgoing.map((flow) => partOf(flow, sendingCountry(flow.flow), rules));
    return outcome(parts, [...new Set(places), ...programmeCountries(rules)]);
  },
};

function partOf(checked: KnownFlow, sendingCountry: string, rules: ActionRules): Part {
  const { flow, path, activity } = checked;
  const country = flow.destination;
  const at = [...path, "destination"];
  if (country === undefined) return lacks(at);
  if (!isProgrammeCountry(rules, country)) {
    const citations = citationsOf(venuePassage(checked, rules), ...programmeCountries(rules));
    return found(finding("country.not-in-programme", at, { country }, citations));
  }
  const mayStay = activity.group === true && flow.venueKind === "eu-institution";
  if (mayStay || country !== sendingCountry) return met;
  return found(finding("venue.not-abroad", at, { country }, citationsOf(venuePassage(checked, rules))));
}

function venuePassage({ activity }: KnownFlow, { field: { passages } }: ActionRules): Passage {
  return activity.kind === "staff" ? passages.staffVenue : passages.learnerVenue;
}

const venuePassages = ({ field: { passages } }: ActionRules) => [passages.staffVenue, passages.learnerVenue];
