import { type Finding, finding } from "../../results/finding.js";
import type { Joined, KnownFlow } from "../joined.js";

/**
 * Says where the venue of a flow lies in another country than the one it is priced for: individual support goes by the
 * receiving country, travel by the venue, and one of the two must be wrong.
 */
export function venueInOtherCountry(
  { tables }: Joined,
  { input, path, activity, receiving }: KnownFlow,
): readonly Finding[] {
  const destination = receiving.country;
  const country = input.venue?.country;
  if (destination === undefined || country === undefined || country === destination) return [];
  const { staffVenue, learnerVenue, otherVenue } = tables.field.passages;
  const { citations } = { staff: staffVenue, learner: learnerVenue, other: otherVenue }[activity.kind];
  return [finding("venue.other-country", [...path, "venue"], { destination, country }, citations)];
}
