import { finding } from "../../results/finding.js";
import { sameName } from "../../values/same-name.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import { stateOf } from "../facts/states.js";
import { supervisingCountry } from "../facts/supervising-country.js";
import type { Joined, KnownFlow } from "../joined.js";

/**
 * A consortium that has an organisation of special status, as a member or as its coordinator, organises no activity
 * between its own organisations, and no mobility to the country of the agency that supervises it.
 *
 * Not modelled: one organisation under two names.
 */
export const specialStatusConsortium = {
  id: "special-status-consortium",
  check(joined) {
    const { application, tables } = joined;
    const { specialStatusBetweenMembers: between, specialStatusConsortiumDestination: destination } =
      tables.action.passages;
    const grounds = [between, destination].filter((passage) => passage !== undefined);
    const members = application.consortium?.members ?? [];
    const hasSpecial = [application.applicant, ...members].some(
      (each) => supervisingCountry(tables, each) !== undefined,
    );
    if (grounds.length === 0 || members.length === 0 || !hasSpecial) return outcome([], grounds);
    const outgoing = joined.known.filter(({ activity }) => activity.direction === "outgoing");
    const parts = outgoing.flatMap((flow) => [betweenOwn(flow, joined), toAgencyCountry(flow, joined)]);
    return outcome(parts, grounds);
  },
} as const satisfies EligibilityRule;

function betweenOwn(
  { input: { hostingOrganisation: host }, pathOf }: KnownFlow,
  { application, tables }: Joined,
): Part {
  const passage = tables.action.passages.specialStatusBetweenMembers;
  if (passage === undefined || host === undefined) return met;
  const own = [application.applicant, ...(application.consortium?.members ?? [])];
  if (!own.some(({ name }) => name !== undefined && sameName(name, host))) return met;
  const at = pathOf("hostingOrganisation");
  return found(finding("special-status.between-members", at, { organisation: host }, passage.citations));
}

function toAgencyCountry({ receiving }: KnownFlow, { tables, agency }: Joined): Part {
  const passage = tables.action.passages.specialStatusConsortiumDestination;
  const { country, given, path } = receiving;
  if (passage === undefined) return met;
  if (country === undefined) return lacks(path);
  if (country !== stateOf(tables, agency)) return met;
  return found(finding("special-status.agency-country", path, { country: given }, passage.citations));
}
