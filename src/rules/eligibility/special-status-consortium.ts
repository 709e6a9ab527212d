import type { Organisation } from "../../application/application.js";
import type { Passage } from "../../rates/cell.js";
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
    const organisations = [application.applicant, ...members];
    const hasSpecial = organisations.some((each) => supervisingCountry(tables, each) !== undefined);
    if (grounds.length === 0 || members.length === 0 || !hasSpecial) return outcome([], grounds);
    const outgoing = joined.known.filter(({ activity }) => activity.direction === "outgoing");
    const parts = outgoing.flatMap((flow) => [
      ...(between === undefined ? [] : [betweenOwn(flow, organisations, between)]),
      ...(destination === undefined ? [] : [toAgencyCountry(flow, joined, destination)]),
    ]);
    return outcome(parts, grounds);
  },
} as const satisfies EligibilityRule;

function betweenOwn(
  { input: { hostingOrganisation: host }, pathOf }: KnownFlow,
  own: readonly Organisation[],
  { citations }: Passage,
): Part {
  if (host === undefined || !own.some(({ name }) => name !== undefined && sameName(name, host))) return met;
  const at = pathOf("hostingOrganisation");
  return found(finding("special-status.between-members", at, { organisation: host }, citations));
}

function toAgencyCountry({ receiving }: KnownFlow, { tables, agency }: Joined, { citations }: Passage): Part {
  const { country, given, path } = receiving;
  if (country === undefined) return lacks(path);
  if (country !== stateOf(tables, agency)) return met;
  return found(finding("special-status.agency-country", path, { country: given }, citations));
}
