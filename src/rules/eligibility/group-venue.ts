import type { FieldTable } from "../../rates/call-table.js";
import { type ActionRules, entry } from "../../rates/index.js";
import { finding } from "../../results/finding.js";
import { sameName } from "../../values/same-name.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "./check.js";
import type { KnownFlow } from "./project.js";

/**
 * A group mobility is at the hosting school, elsewhere in the hosting school's country, or at the seat of an EU
 * institution: Brussels, Frankfurt, Luxembourg, Strasbourg or The Hague (N5).
 *
 * Not modelled: whether the content justifies a place away from the hosting school, and whether an activity at a seat is
 * organised at or with the institution. A city is known under its names in the official languages of the EU; another
 * city in a seat's country, or another spelling, is left open.
 */
export const groupVenue: EligibilityRule = {
  id: "group-venue",
  table: "activities",
  check({ known, rules }) {
    const { learnerVenue, euSeats } = rules.field.passages;
    const groups = known.filter(({ activity }) => activity.group === true);
    const atSeat = groups.some(({ flow }) => flow.venueKind === "eu-institution");
    return outcome(
      groups.map((flow) =>
        flow.flow.venueKind === "eu-institution" ? atEuSeat(flow, rules) : inHostingCountry(flow, rules),
      ),
      atSeat ? [learnerVenue, euSeats] : [learnerVenue],
    );
  },
};

function atEuSeat({ flow, path }: KnownFlow, { field }: ActionRules): Part {
  const { destination: country, venueCity: city } = flow;
  if (country === undefined) return lacks([...path, "destination"]);
  if (entry(field.euSeats, country) !== undefined) {
    const seats = city === undefined ? [country] : countriesOfSeat(city, field);
    if (seats.includes(country)) return met;
    // A city that is not recognised may be the seat under a name that we do not know.
    if (seats.length === 0) return lacks([...path, "venueCity"]);
  }
  const at = [...path, city === undefined ? "destination" : "venueCity"];
  const params = city === undefined ? { country } : { country, city };
  return found(finding("venue.not-eu-seat", at, params, field.passages.euSeats.citations));
}

/** Where a seat of this name is. */
function countriesOfSeat(city: string, { euSeats }: FieldTable): readonly string[] {
  return Object.entries(euSeats).flatMap(([country, names]) =>
    names.some((name) => sameName(name, city)) ? [country] : [],
  );
}

function inHostingCountry({ flow, path }: KnownFlow, { field }: ActionRules): Part {
  const { destination, hostingCountry, venueKind } = flow;
  const at = [...path, "destination"];
  if (
    hostingCountry !== undefined &&
    destination !== undefined &&
    hostingCountry !== destination &&
    venueKind !== undefined
  ) {
    const params = { destination, hostingCountry };
    return found(finding("venue.not-in-hosting-country", at, params, field.passages.learnerVenue.citations));
  }
  if (venueKind === undefined) return lacks([...path, "venueKind"]);
  return hostingCountry !== undefined && destination === undefined ? lacks(at) : met;
}
