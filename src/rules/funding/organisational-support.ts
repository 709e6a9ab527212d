import type { Cell, OrganisationalSupport } from "../../rates/call-table.js";
import { cap, type Explanation, excess, input, product, rate, sum } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import { type Cents, formatCents } from "../../values/money.js";
import type { FundingOutcome, PricedLine } from "./outcome.js";
import type { FundedFlow, FundingProject } from "./project.js";

/**
 * Organisational support: a unit cost per participant; accompanying persons and preparatory visits never count. Where a
 * reduced amount is printed, it is paid for each participant after the 100th in the same type of activity, counted in
 * the order of the flows (I13).
 *
 * Not modelled: how the sending and the receiving organisation share it; they agree on that themselves.
 */
export function organisationalSupport({ flows, rules, switches }: FundingProject): FundingOutcome {
  const lines: PricedLine[] = [];
  const findings: Finding[] = [];
  const before = new Map<string, FundedFlow[]>();
  const counted = new Map<string, number>();

  for (const flow of flows) {
    // Every activity of a call has its amount.
    const table = rules.field.organisationalSupport[flow.activityId] as OrganisationalSupport;
    const earlier = before.get(flow.activityId) ?? [];
    const position = counted.get(flow.activityId) ?? 0;
    const uncapped = perParticipant(flow, table, position, earlier);
    const line = groupCap(flow, table, uncapped, switches.groupSupportCap);
    if (line.finding !== undefined) findings.push(line.finding);
    lines.push({
      category: "organisationalSupport",
      flow,
      who: "participants",
      cents: line.cents,
      needsApproval: false,
      explanation: line.explanation,
    });
    earlier.push(flow);
    before.set(flow.activityId, earlier);
    counted.set(flow.activityId, position + flow.flow.participants);
  }
  return { lines, findings };
}

interface Support {
  readonly cents: Cents;
  readonly explanation: Explanation;
  readonly finding?: Finding;
}

function perParticipant(
  { flow: { participants }, path, activityId }: FundedFlow,
  { amount, reducedAmount, reducedAfter }: OrganisationalSupport,
  position: number,
  earlier: readonly FundedFlow[],
): Support {
  const id = `organisationalSupport/${activityId}`;
  const persons = input([...path, "participants"], participants);
  const full = rate(`${id}/amount`, amount);
  if (reducedAmount === undefined || position + participants <= reducedAfter.value) {
    return { cents: participants * amount.value * 100, explanation: product(persons, full) };
  }
  const reduced = rate(`${id}/reducedAmount`, reducedAmount);
  if (position >= reducedAfter.value) {
    return { cents: participants * reducedAmount.value * 100, explanation: product(persons, reduced) };
  }
  const atFull = reducedAfter.value - position;
  const limit = rate(`${id}/reducedAfter`, reducedAfter);
  const left =
    earlier.length === 0
      ? limit
      : excess(limit, sum(...earlier.map((flow) => input([...flow.path, "participants"], flow.flow.participants))));
  return {
    cents: (atFull * amount.value + (participants - atFull) * reducedAmount.value) * 100,
    explanation: sum(product(cap(persons, left), full), product(excess(persons, left), reduced)),
  };
}

/** Calls 2021 and 2022 cap a group's support; later ones print no cap, and it is the caller's to ask for it (I9). */
function groupCap(
  { path, flow: { participants }, activityId }: FundedFlow,
  { groupCap, groupCapOfEarlierCalls }: OrganisationalSupport,
  uncapped: Support,
  wanted: boolean | undefined,
): Support {
  const cell = groupCap ?? groupCapOfEarlierCalls;
  if (cell === undefined || uncapped.cents <= cell.value * 100) return uncapped;
  const at = [...path, "participants"];
  const most = formatCents(cell.value * 100);
  if (wanted ?? groupCap !== undefined) {
    const params = { amount: formatCents(uncapped.cents), cap: most };
    return {
      cents: cell.value * 100,
      explanation: cap(uncapped.explanation, capLeaf(activityId, cell, groupCap !== undefined)),
      finding: finding("group-support.capped", at, params, cell.citations),
    };
  }
  if (wanted === false) return uncapped;
  return {
    ...uncapped,
    finding: finding("group-support.cap-not-printed", at, { participants, cap: most }, cell.citations),
  };
}

function capLeaf(activityId: string, cell: Cell<number>, printed: boolean): Explanation {
  return rate(`organisationalSupport/${activityId}/${printed ? "groupCap" : "groupCapOfEarlierCalls"}`, cell);
}
