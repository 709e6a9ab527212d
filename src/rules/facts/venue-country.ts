import { type Finding, finding } from "../../results/finding.js";
import { type FundedFlow, type FundingProject, receivingCountry } from "../funding/project.js";

/**
 * Says where the venue of a flow lies in another country than the one it is priced for: individual support goes by the
 * receiving country, travel by the venue, and one of the two must be wrong.
 */
export function venueInOtherCountry({ application, rules }: FundingProject, flow: FundedFlow): readonly Finding[] {
  const destination = receivingCountry(application, flow.flow, flow.activity);
  const country = flow.flow.venue?.country;
  if (destination === undefined || country === undefined || country === destination) return [];
  const { staffVenue, learnerVenue, otherVenue } = rules.field.passages;
  const { citations } = { staff: staffVenue, learner: learnerVenue, other: otherVenue }[flow.activity.kind];
  return [finding("venue.other-country", [...flow.path, "venue"], { destination, country }, citations)];
}
