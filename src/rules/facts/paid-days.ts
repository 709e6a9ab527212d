import type { ActionTables } from "../../rates/index.js";
import { cap, type Explanation, input, rate, sum } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import type { GrantOptions, KnownFlow, Party } from "../joined.js";

/** A number of days and the tree that it comes from. */
export interface Days {
  readonly value: number;
  readonly explain: () => Explanation;
}

/** The days of a person that individual support pays for. */
export interface PaidDays {
  /** Days that count towards the 14. */
  readonly counted: Days;
  /** Further days, paid at the base rate. */
  readonly beside: Days | undefined;
  /** The person stays longer than is paid for: the rest is a cost of inclusion support (N12). */
  readonly isBeyondLimit: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Counts the days of a party, and says which of them are not paid.
 *
 * @returns `undefined` where the days are not known
 */
export function paidDays(
  flow: KnownFlow,
  party: Party,
  tables: ActionTables,
  { dayCount = "funded-days" }: GrantOptions,
): PaidDays | undefined {
  const findings: Finding[] = [];
  const stay = stayOf(flow, party, tables, findings);
  if (stay === undefined) return undefined;
  const travel = paidTravelDays(party, tables);
  if (travel !== undefined) findings.push(...travel.findings);
  // The 14 days count funded days, travel days included, or days of the activity only (I6).
  const counted = dayCount === "activity-days" || travel === undefined ? stay : together(stay, travel);
  const beside = dayCount === "activity-days" ? travel : undefined;
  const limit = party.mostDays;
  if (limit === undefined || counted.value <= limit.value) return { counted, beside, isBeyondLimit: false, findings };

  const params = { days: counted.value, max: limit.value };
  const at = party.pathOf("durationDays");
  findings.push(finding("accompanying-duration.over-limit", at, params, limit.citations));
  const capped = { value: limit.value, explain: () => cap(counted.explain(), rate(limit)) };
  return { counted: capped, beside, isBeyondLimit: true, findings };
}

/** Accompanying persons stay for the activity or part of it, never longer. */
function stayOf(flow: KnownFlow, party: Party, { field }: ActionTables, findings: Finding[]): Days | undefined {
  const { durationDays } = party;
  if (durationDays === undefined) return undefined;
  const at = party.pathOf("durationDays");
  const stay = { value: durationDays, explain: () => input(at, durationDays) };
  const max = flow.input.durationDays;
  if (max === undefined || durationDays <= max) return stay;
  const { citations } = field.passages.accompanyingPersons;
  findings.push(finding("accompanying-duration.longer-than-activity", at, { days: durationDays, max }, citations));
  return { value: max, explain: () => cap(stay.explain(), input(flow.pathOf("durationDays"), max)) };
}

/** The travel days that are paid, and the finding about those that are not; `undefined` where none are requested. */
export function paidTravelDays(
  party: Party,
  { funding }: ActionTables,
): (Days & { readonly findings: readonly Finding[] }) | undefined {
  const { travelDays: asked = 0, greenTravel } = party.journey;
  if (asked === 0) return undefined;
  const limit = funding.individualSupport.travelDays[greenTravel === true ? "green" : "standard"];
  const at = party.pathOf("travelDays");
  if (asked <= limit.value) return { value: asked, explain: () => input(at, asked), findings: [] };
  const params = { travelDays: asked, max: limit.value };
  return {
    value: limit.value,
    explain: () => cap(input(at, asked), rate(limit)),
    findings: [finding("travel-days.over-limit", at, params, limit.citations)],
  };
}

function together(stay: Days, travel: Days): Days {
  return { value: stay.value + travel.value, explain: () => sum(stay.explain(), travel.explain()) };
}
