import type { ActionTables } from "../../rates/index.js";
import { finding } from "../../results/finding.js";
import { entry } from "../../values/entry.js";
import { sameName } from "../../values/same-name.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import type { KnownFlow } from "../joined.js";

/**
 * A group mobility is at the hosting organisation, elsewhere in its country, or at the seat of an EU institution:
 * Brussels, Frankfurt, Luxembourg, Strasbourg or The Hague (N5).
 *
 * Not modelled: whether the content justifies a place away from the hosting organisation, and whether an activity at a
 * seat is organised at or with the institution. A city is recognised by its names in the official languages of the EU;
 * another city in a seat's country, or another spelling, is left open.
 */
export const groupVenue = {
  id: "group-venue",
  check({ known, tables }) {
    const { learnerVenue, euSeats } = tables.field.passages;
    const groups = known.filter(({ activity }) => activity.group === true);
    const isAtSeat = groups.some(({ input }) => input.venueKind === "eu-institution");
    return outcome(
      groups.map((flow) =>
        flow.input.venueKind === "eu-institution" ? atEuSeat(flow, tables) : inHostingCountry(flow, tables),
      ),
      isAtSeat ? [learnerVenue, euSeats] : [learnerVenue],
    );
  },
} as const satisfies EligibilityRule;

function atEuSeat({ input, pathOf }: KnownFlow, { field }: ActionTables): Part {
  const { destination: country, venueCity: city } = input;
  if (country === undefined) return lacks(pathOf("destination"));
  if (entry(field.euSeats, country) !== undefined) {
    const seats = city === undefined ? [country] : countriesOfSeat(city, field);
    if (seats.includes(country)) return met;
    // A city that is not recognised may be the seat under a name that we do not know.
    if (seats.length === 0) return lacks(pathOf("venueCity"));
  }
  const at = pathOf(city === undefined ? "destination" : "venueCity");
  const params = city === undefined ? { country } : { country, city };
  return found(finding("venue.not-eu-seat", at, params, field.passages.euSeats.citations));
}

/** Where a seat of this name is. */
function countriesOfSeat(city: string, { euSeats }: ActionTables["field"]): readonly string[] {
  return Object.entries(euSeats).flatMap(([country, names]) =>
    names.some((name) => sameName(name, city)) ? [country] : [],
  );
}

function inHostingCountry({ input, pathOf }: KnownFlow, { field }: ActionTables): Part {
  const { destination, hostingCountry, venueKind } = input;
  const at = pathOf("destination");
  if (venueKind === undefined) return lacks(pathOf("venueKind"));
  if (hostingCountry === undefined || hostingCountry === destination) return met;
  if (destination === undefined) return lacks(at);
  const params = { destination, hostingCountry };
  return found(finding("venue.not-in-hosting-country", at, params, field.passages.learnerVenue.citations));
}
