import { eachOnce, type Finding, finding } from "../../results/finding.js";
import type { Joined, KnownFlow } from "../joined.js";
import { sameState } from "./states.js";

/**
 * Reports a venue in another country than the one that its flow is priced for: individual support goes by the receiving
 * country, travel by the venue, and one of the two must be wrong.
 */
export function venueInOtherCountry(
  { tables }: Joined,
  { activity, receiving, parties }: KnownFlow,
): readonly Finding[] {
  const destination = receiving.given;
  if (destination === undefined) return [];
  const { staffVenue, learnerVenue, otherVenue } = tables.field.passages;
  const findings: Finding[] = [];
  for (const { journey, pathOf } of parties) {
    const country = journey.venue?.country;
    if (country === undefined || sameState(tables, country, destination)) continue;
    const { citations } = { staff: staffVenue, learner: learnerVenue, other: otherVenue }[activity.kind];
    findings.push(finding("venue.other-country", pathOf("venue"), { destination, country }, citations));
  }
  return eachOnce(findings);
}
