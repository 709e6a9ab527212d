import type { FieldPassages, FieldTable, IndividualSupportTable } from "../../rates/call-table.js";
import { cap, type Explanation, input, rate, sum } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import type { FundedFlow, FundingSwitches } from "../funding/project.js";

/** A number of days and the tree that it comes from. */
export interface Days {
  readonly value: number;
  readonly explanation: Explanation;
}

/** Days that count towards the 14th, and days paid at the base rate beside them. */
export interface PaidDays {
  readonly counted: Days;
  readonly beside: Days | undefined;
}

/** The days of a flow that individual support pays for. */
export interface FlowDays {
  readonly participants: PaidDays;
  readonly accompanyingPersons: PaidDays;
  /** Accompanying persons stay longer than is paid for: what is beyond is a cost of inclusion support (N12). */
  readonly accompanyingBeyondLimit: boolean;
  readonly findings: readonly Finding[];
}

/** Counts the days of a flow, and says which of them are not paid. */
export function flowDays(
  { flow, path }: Pick<FundedFlow, "flow" | "path">,
  { individualSupport: table, passages }: FieldTable,
  switches: FundingSwitches,
): FlowDays {
  const findings: Finding[] = [];
  const travel = travelDays({ flow, path }, table, findings);
  const own: Days = {
    value: flow.durationDays,
    explanation: input([...path, "durationDays"], flow.durationDays),
  };
  const participants = paidDays(own, travel, switches);
  if ((flow.accompanyingPersons ?? 0) === 0) {
    return { participants, accompanyingPersons: participants, accompanyingBeyondLimit: false, findings };
  }

  const accompanying = accompanyingDays({ flow, path }, own, passages, findings);
  const uncapped = paidDays(accompanying, travel, switches);
  const limit = table.accompanyingDays;
  if (uncapped.counted.value <= limit.value) {
    return { participants, accompanyingPersons: uncapped, accompanyingBeyondLimit: false, findings };
  }

  const at = [...path, flow.accompanyingDurationDays === undefined ? "durationDays" : "accompanyingDurationDays"];
  const params = { days: uncapped.counted.value, max: limit.value };
  findings.push(finding("accompanying-duration.over-limit", at, params, limit.citations));
  const counted = {
    value: limit.value,
    explanation: cap(uncapped.counted.explanation, rate("individualSupport/accompanyingDays", limit)),
  };
  return { participants, accompanyingPersons: { ...uncapped, counted }, accompanyingBeyondLimit: true, findings };
}

type FlowInput = Pick<FundedFlow, "flow" | "path">;

function travelDays({ flow, path }: FlowInput, table: IndividualSupportTable, findings: Finding[]): Days | undefined {
  const asked = flow.travelDays ?? 0;
  if (asked === 0) return undefined;
  const mode = flow.greenTravel === true ? "green" : "standard";
  const limit = table.travelDays[mode];
  const leaf = input([...path, "travelDays"], asked);
  if (asked <= limit.value) return { value: asked, explanation: leaf };
  const params = { travelDays: asked, max: limit.value };
  findings.push(finding("travel-days.over-limit", [...path, "travelDays"], params, limit.citations));
  return { value: limit.value, explanation: cap(leaf, rate(`individualSupport/travelDays/${mode}`, limit)) };
}

/** An accompanying person stays for the activity or part of it, never longer. */
function accompanyingDays(
  { flow, path }: FlowInput,
  own: Days,
  { accompanyingPersons }: FieldPassages,
  findings: Finding[],
): Days {
  const days = flow.accompanyingDurationDays;
  if (days === undefined) return own;
  const at = [...path, "accompanyingDurationDays"];
  const leaf = input(at, days);
  if (days <= own.value) return { value: days, explanation: leaf };
  const { citations } = accompanyingPersons;
  findings.push(finding("accompanying-duration.longer-than-activity", at, { days, max: own.value }, citations));
  return { value: own.value, explanation: cap(leaf, own.explanation) };
}

/** The 14 days count funded days, travel days included, or days of the activity only (I6). */
function paidDays(activity: Days, travel: Days | undefined, { dayCount }: FundingSwitches): PaidDays {
  if (travel === undefined) return { counted: activity, beside: undefined };
  if (dayCount === "activity-days") return { counted: activity, beside: travel };
  const explanation = sum(activity.explanation, travel.explanation);
  return { counted: { value: activity.value + travel.value, explanation }, beside: undefined };
}
