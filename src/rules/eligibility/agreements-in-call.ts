import type { Organisation, ReceivedGrant } from "../../application/application.js";
import type { Cell } from "../../rates/cell.js";
import type { LoadedField } from "../../rates/load.js";
import type { AgreementLimit } from "../../results/codes.js";
import { finding } from "../../results/finding.js";
import { entry } from "../../values/entry.js";
import type { Path } from "../../values/path.js";
import { type EligibilityRule, found, lacks, met, noData, outcome, type Part } from "../eligibility-rule.js";
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
    const limits = limitsOf(joined);
    if (limits === undefined) return noData;
    const { call, applicant, consortium } = joined.application;
    const members = consortium?.members ?? [];
    // An applicant that does not list its grants may be a member of other consortia.
    const mayBeMember = applicant.grants?.some((grant) => grant.call === call && grant.role === "member") ?? true;
    if (members.length === 0 && !mayBeMember) return outcome([], Object.values(limits));
    const parts = members.map((member, index) =>
      partOf(joined, member, ["consortium", "members", index, "grants"], { own: 0, memberships: 1 }, limits),
    );
    const own = partOf(joined, applicant, ["applicant", "grants"], { own: 1, memberships: 0 }, limits);
    return outcome([...parts, own], Object.values(limits));
  },
} as const satisfies EligibilityRule;

/** The guide prints the limits with accredited projects; they count short-term projects, too. */
function limitsOf({ tables }: Joined): Limits | undefined {
  for (const { agreements, memberships, membershipsWithOwnProject } of Object.values(tables.field.actions)) {
    if (agreements === undefined || memberships === undefined || membershipsWithOwnProject === undefined) continue;
    return { agreements, memberships, membershipsWithOwnProject };
  }
  return undefined;
}

/** Grants of an organisation in this call. */
interface Agreements {
  readonly own: number;
  readonly memberships: number;
}

type Limits = Readonly<Record<AgreementLimit, Cell<"number">>>;

function partOf(
  { application, tables, round }: Joined,
  { grants }: Organisation,
  at: Path,
  thisApplication: Agreements,
  limits: Limits,
): Part {
  if (grants === undefined) return lacks(at);
  const { field } = tables;
  const listed = grants.filter(({ call }) => call === application.call);
  const own = listed.filter((grant) => {
    if (grant.role === "member" || entry(field.actions, grant.action) === undefined) return false;
    // The coordinator may list the project that it is applying for.
    const isThisOne = thisApplication.own > 0 && grant.action === application.action;
    return !(isThisOne && (grant.round === undefined || grant.round === round.number));
  });
  const agreements = {
    own: own.length + thisApplication.own,
    memberships: listed.filter((grant) => isMembership(grant, field)).length + thisApplication.memberships,
  };
  const over = overLimit(agreements, limits);
  if (over === undefined) return met;
  const { value: max, citations } = limits[over.limit];
  return found(finding("agreements.too-many", at, { agreements: over.count, max, limit: over.limit }, citations));
}

/** Only some actions have consortia. */
function isMembership({ role, action }: ReceivedGrant, { actions }: LoadedField): boolean {
  return role === "member" && entry(actions, action)?.minimumMembers !== undefined;
}

interface OverLimit {
  readonly count: number;
  readonly limit: AgreementLimit;
}

function overLimit({ own, memberships }: Agreements, limits: Limits): OverLimit | undefined {
  const limit = own > 0 ? "membershipsWithOwnProject" : "memberships";
  if (memberships > limits[limit].value) return { count: memberships, limit };
  // Several projects of its own leave no room for a membership.
  const all = own + memberships;
  return memberships > 0 && all > limits.agreements.value ? { count: all, limit: "agreements" } : undefined;
}
