import type { ReceivedGrant } from "../../application/application.js";
import type { Joined } from "../joined.js";
import { sameState } from "./states.js";

/**
 * The grants of an organisation that are not those of this application: a listed one of the same call, action, round and
 * agency is this application itself, and left out (I25). What a listed grant does not say is taken to be the same; one
 * only is left out.
 *
 * @param role what the organisation is in this application
 */
export function otherGrants(
  grants: readonly ReceivedGrant[],
  { application, tables, round, agency }: Joined,
  role: "beneficiary" | "member",
): readonly ReceivedGrant[] {
  const isThisOne = (grant: ReceivedGrant) =>
    grant.call === application.call &&
    grant.action === application.action &&
    (grant.role ?? "beneficiary") === role &&
    (grant.round === undefined || round.number === undefined || grant.round === round.number) &&
    (grant.nationalAgency === undefined || sameState(tables, grant.nationalAgency, agency));
  const position = grants.findIndex(isThisOne);
  return grants.filter((_, index) => index !== position);
}
