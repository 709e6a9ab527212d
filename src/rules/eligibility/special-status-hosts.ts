import type { Passage } from "../../rates/cell.js";
import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import { sameState, stateOf } from "../facts/states.js";
import { supervisingCountry } from "../facts/supervising-country.js";
import type { Joined, KnownFlow } from "../joined.js";

/**
 * An organisation of special status that applies to the agency of the country that supervises it organises no activity
 * with others of the same status, nor, where the call says so, with organisations in the country of that agency. A call
 * that says so speaks only of those that apply outside the country where they are.
 *
 * Not modelled: whether a host that says nothing of it is of special status.
 */
export const specialStatusHosts = {
  id: "special-status-hosts",
  check(joined) {
    const { specialStatusSameStatus: same, specialStatusAgencyCountry: ofAgency } = joined.tables.action.passages;
    const grounds = [same, ofAgency].filter((passage) => passage !== undefined);
    const { tables, agency, application } = joined;
    const own = supervisingCountry(tables, application.applicant);
    const isConcerned = ofAgency === undefined || !sameState(tables, agency, application.applicant.country);
    if (grounds.length === 0 || own === undefined || !isConcerned) return outcome([], grounds);
    const parts = joined.known.flatMap((flow) => [
      ...(same === undefined ? [] : [withSameStatus(flow, own, joined, same)]),
      ...(ofAgency === undefined ? [] : [inAgencyCountry(flow, joined, ofAgency)]),
    ]);
    return outcome(parts, grounds);
  },
} as const satisfies EligibilityRule;

function withSameStatus(
  { input: { hostingSupervisedBy: supervisedBy }, pathOf }: KnownFlow,
  own: string,
  { tables }: Joined,
  { citations }: Passage,
): Part {
  if (supervisedBy === undefined || !sameState(tables, supervisedBy, own)) return met;
  return found(finding("special-status.same-status", pathOf("hostingSupervisedBy"), { supervisedBy }, citations));
}

/** The other organisation: where the participants go, or where guests come from. */
function inAgencyCountry({ activity, sending, receiving }: KnownFlow, joined: Joined, { citations }: Passage): Part {
  const other = activity.direction === "incoming" ? sending : receiving;
  if (other.country === undefined) return lacks(other.path);
  if (other.country !== stateOf(joined.tables, joined.agency)) return met;
  return found(finding("special-status.agency-country", other.path, { country: other.given }, citations));
}
