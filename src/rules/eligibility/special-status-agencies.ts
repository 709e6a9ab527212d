import type { Organisation } from "../../application/application.js";
import type { Passage } from "../../rates/cell.js";
import { finding } from "../../results/finding.js";
import type { Path } from "../../values/path.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import { otherGrants } from "../facts/other-grants.js";
import { stateOf } from "../facts/states.js";
import { supervisingCountry } from "../facts/supervising-country.js";
import type { Joined } from "../joined.js";

/**
 * An organisation of special status takes no part, at the same time, in projects of the National Agencies of two
 * countries: in one call, all its grants are of the agency that is applied to here.
 *
 * Not modelled: projects of other calls that are still running, which a person must look at.
 */
export const specialStatusAgencies = {
  id: "special-status-agencies",
  check(joined) {
    const { application, tables } = joined;
    const passage = tables.action.passages.specialStatusTwoAgencies;
    if (passage === undefined) return outcome([], []);
    const { applicant, consortium } = application;
    const organisations: readonly { readonly organisation: Organisation; readonly path: Path }[] = [
      { organisation: applicant, path: ["applicant"] },
      ...(consortium?.members ?? []).map((organisation, index) => {
        return { organisation, path: ["consortium", "members", index] };
      }),
    ];
    const special = organisations.filter(({ organisation }) => supervisingCountry(tables, organisation) !== undefined);
    return outcome(
      special.map(({ organisation, path }) => partOf(organisation, path, joined, passage)),
      [passage],
    );
  },
} as const satisfies EligibilityRule;

function partOf({ grants }: Organisation, path: Path, joined: Joined, { citations }: Passage): Part {
  if (grants === undefined) return lacks([...path, "grants"]);
  const { application, tables } = joined;
  // Memberships all count, this one too: one that names no agency may be in a consortium of another.
  const others = path[0] === "applicant" ? otherGrants(grants, joined, "beneficiary") : grants;
  const ofThisCall = others.filter(({ call }) => call === application.call);
  const agencies = new Set(
    ofThisCall.flatMap(({ nationalAgency }) => (nationalAgency === undefined ? [] : [stateOf(tables, nationalAgency)])),
  );
  agencies.add(stateOf(tables, joined.agency));
  if (agencies.size > 1) {
    return found(
      finding("special-status.two-agencies", [...path, "grants"], { agencies: [...agencies].sort() }, citations),
    );
  }
  const open = grants.flatMap((grant, index) =>
    ofThisCall.includes(grant) && grant.nationalAgency === undefined
      ? [[...path, "grants", index, "nationalAgency"]]
      : [],
  );
  return open.length > 0 ? lacks(...open) : met;
}
