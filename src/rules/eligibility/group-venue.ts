import type { Application } from "../../application/application.js";
import type { Passage } from "../../rates/cell.js";
import type { ActionTables } from "../../rates/index.js";
import { finding } from "../../results/finding.js";
import { entry } from "../../values/entry.js";
import { sameName } from "../../values/same-name.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import { sameState, stateOf } from "../facts/states.js";
import type { KnownFlow } from "../joined.js";

/**
 * A group mobility is at the hosting organisation, elsewhere in its country, or at the seat of an EU institution, in one
 * of the cities that the call names. What makes a seat is the city: its country alone decides nothing.
 * Where a call prints no venue of groups there is no rule.
 *
 * Not modelled: whether the content justifies a place away from the hosting organisation, and whether an activity at a
 * seat is organised at or with the institution. A city is recognised by its names in the official languages of the EU;
 * another city in a seat's country, or another spelling, is left open.
 */
export const groupVenue = {
  id: "group-venue",
  check({ known, tables }) {
    const { groupVenue: passage, euSeats } = tables.field.passages;
    if (passage === undefined) return outcome([], []);
    const groups = known.filter(({ activity }) => activity.group === true);
    const isAtSeat = groups.some(({ input }) => input.venueKind === "eu-institution");
    return outcome(
      groups.map((flow) =>
        flow.input.venueKind === "eu-institution"
          ? atEuSeat(flow, tables, euSeats ?? passage)
          : inHostingCountry(flow, tables, passage),
      ),
      isAtSeat && euSeats !== undefined ? [passage, euSeats] : [passage],
    );
  },
} as const satisfies EligibilityRule;

function atEuSeat({ input, pathOf }: KnownFlow, tables: ActionTables, { citations }: Passage): Part {
  const { destination, venueCity, venue } = input;
  if (destination === undefined) return lacks(pathOf("destination"));
  const country = stateOf(tables, destination);
  const isSeat = (city: string) => countriesOfSeat(city, tables).includes(country);
  const notSeat = (at: "destination" | "venueCity" | "venue", city?: string): Part => {
    const seats = Object.keys(tables.field.euSeats ?? {});
    const params = { country: destination, ...(city === undefined ? {} : { city }), seats };
    return found(finding("venue.not-eu-seat", pathOf(at), params, citations));
  };
  if (entry(tables.field.euSeats ?? {}, country) === undefined) return notSeat("destination");
  const other = otherPlace(venue, tables, country, isSeat);
  if (other !== undefined) return notSeat("venue", other);
  const city = venueCity ?? venue?.place;
  if (city === undefined) return lacks(pathOf("venueCity"));
  if (isSeat(city)) return met;
  // A city that is not recognised may be the seat under a name that we do not know.
  if (countriesOfSeat(city, tables).length === 0) return lacks(pathOf("venueCity"));
  return notSeat(venueCity === undefined ? "venue" : "venueCity", city);
}

type Venue = NonNullable<Application["flows"][number]["venue"]>;

/** A venue that was found on the map is another place unless it has a name of the seat. */
function otherPlace(
  venue: Venue | undefined,
  tables: ActionTables,
  country: string,
  isSeat: (city: string) => boolean,
): string | undefined {
  if (venue?.place === undefined || isSeat(venue.place)) return undefined;
  const isElsewhere = venue.country !== undefined && !sameState(tables, venue.country, country);
  return isElsewhere || "latitude" in venue ? venue.place : undefined;
}

/** Where a seat of this name is. */
function countriesOfSeat(city: string, { field: { euSeats } }: ActionTables): readonly string[] {
  return Object.entries(euSeats ?? {}).flatMap(([country, names]) =>
    names.some((name) => sameName(name, city)) ? [country] : [],
  );
}

function inHostingCountry({ input, pathOf }: KnownFlow, tables: ActionTables, { citations }: Passage): Part {
  const { destination, hostingCountry, venueKind } = input;
  const at = pathOf("destination");
  if (venueKind === undefined) return lacks(pathOf("venueKind"));
  if (hostingCountry === undefined) return met;
  if (destination === undefined) return lacks(at);
  if (sameState(tables, hostingCountry, destination)) return met;
  const params = { destination, hostingCountry };
  return found(finding("venue.not-in-hosting-country", at, params, citations));
}
