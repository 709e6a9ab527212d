import type { Organisation, ReceivedGrant } from "../../application/application.js";
import type { ConsortiumTable } from "../../rates/call-table.js";
import type { LoadedField } from "../../rates/load.js";
import type { AgreementLimit } from "../../results/codes.js";
import { finding } from "../../results/finding.js";
import { entry } from "../../values/entry.js";
import type { Path } from "../../values/path.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import { otherGrants } from "../facts/other-grants.js";
import type { Joined } from "../joined.js";

/**
 * An organisation of a consortium is funded under at most two KA1 grant agreements of the field in a call: with a
 * project of its own (short-term or accredited) it may be a member of one consortium, otherwise of two. This holds for
 * the members of the applicant's consortium, and for an applicant that is itself a member of other consortia.
 *
 * Not modelled: memberships that are not listed; an own project listed twice.
 */
export const agreementsInCall = {
  id: "agreements-in-call",
  check(joined) {
    const limits = consortiumTable(joined);
    if (limits === undefined) return outcome([], []);
    const grounds = [limits.inAll, limits.memberships, limits.membershipsWithOwnProject];
    const { call, applicant, consortium } = joined.application;
    const members = consortium?.members ?? [];
    // An applicant that does not list its grants may be a member of other consortia.
    const mayBeMember = applicant.grants?.some((grant) => grant.call === call && grant.role === "member") ?? true;
    if (members.length === 0 && !mayBeMember) return outcome([], grounds);
    const parts = members.map((member, index) =>
      partOf(joined, member, ["consortium", "members", index, "grants"], { own: 0, memberships: 1 }, limits),
    );
    const own = partOf(joined, applicant, ["applicant", "grants"], { own: 1, memberships: 0 }, limits);
    return outcome([...parts, own], grounds);
  },
} as const satisfies EligibilityRule;

/** The guide prints the limits with accredited projects; they count short-term projects, too. */
function consortiumTable({ tables }: Joined): ConsortiumTable | undefined {
  for (const { consortium } of Object.values(tables.field.actions)) if (consortium !== undefined) return consortium;
  return undefined;
}

/** What an organisation takes part in in this call. */
interface Agreements {
  readonly own: number;
  readonly memberships: number;
}

function partOf(
  joined: Joined,
  { grants }: Organisation,
  at: Path,
  thisApplication: Agreements,
  limits: ConsortiumTable,
): Part {
  if (grants === undefined) return lacks(at);
  const { field } = joined.tables;
  const listed = otherGrants(grants, joined, thisApplication.own > 0 ? "beneficiary" : "member").filter(
    ({ call }) => call === joined.application.call,
  );
  const own = listed.filter((grant) => grant.role !== "member" && entry(field.actions, grant.action) !== undefined);
  const agreements = {
    own: own.length + thisApplication.own,
    memberships: listed.filter((grant) => isMembership(grant, field)).length + thisApplication.memberships,
  };
  const over = overLimit(agreements, limits);
  if (over === undefined) return met;
  const { value: max, citations } = limits[over.limit];
  const params = { agreements: over.count, max, limit: over.limit, counted: limits.counted };
  return found(finding("agreements.too-many", at, params, citations));
}

/** Only some actions have consortia to be a member of. */
function isMembership({ role, action }: ReceivedGrant, { actions }: LoadedField): boolean {
  return role === "member" && entry(actions, action)?.consortium !== undefined;
}

interface OverLimit {
  readonly count: number;
  readonly limit: AgreementLimit;
}

function overLimit({ own, memberships }: Agreements, limits: ConsortiumTable): OverLimit | undefined {
  const limit = own > 0 ? "membershipsWithOwnProject" : "memberships";
  if (memberships > limits[limit].value) return { count: memberships, limit };
  // Several own projects leave no room for a membership.
  const all = own + memberships;
  return memberships > 0 && all > limits.inAll.value ? { count: all, limit: "inAll" } : undefined;
}
