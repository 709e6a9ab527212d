import type { Passage } from "../../rates/cell.js";
import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import { sameState } from "../facts/states.js";
import type { Joined, KnownFlow } from "../joined.js";

/**
 * An activity takes place in the country where the hosting organisation is legally established, and in one country only.
 * A host of which nothing is said is established where the activity is. The seat of an EU institution is exempt: there
 * the institution is the venue. A group that does not say where it is may be there.
 *
 * Not modelled: short trips across a border, which change nothing.
 */
export const hostEstablished = {
  id: "host-established",
  check(joined) {
    const passage = joined.tables.field.passages.hostEstablished;
    if (passage === undefined) return outcome([], []);
    const outgoing = joined.known.filter(({ activity }) => activity.direction === "outgoing");
    return outcome(
      outgoing.map((flow) => partOf(flow, joined, passage)),
      [passage],
    );
  },
} as const satisfies EligibilityRule;

function partOf({ input, activity, pathOf }: KnownFlow, { tables }: Joined, { citations }: Passage): Part {
  const { destination, hostingCountry, venueKind } = input;
  if (hostingCountry === undefined || (activity.group === true && venueKind === "eu-institution")) return met;
  const at = pathOf("destination");
  if (destination === undefined) return lacks(at);
  if (sameState(tables, hostingCountry, destination)) return met;
  if (activity.group === true && venueKind === undefined) return lacks(pathOf("venueKind"));
  const params = { destination, hostingCountry };
  return found(finding("venue.not-in-hosting-country", at, params, citations));
}
