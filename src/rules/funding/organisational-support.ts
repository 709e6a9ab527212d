import type { OrganisationalSupport } from "../../rates/call-table.js";
import type { Cell } from "../../rates/cell.js";
import { cap, type Explanation, excess, input, product, rate, sum } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import { type Cents, formatCents } from "../../values/money.js";
import type { FundingRule, PricedLine } from "../funding-rule.js";
import type { KnownFlow } from "../joined.js";

/**
 * Organisational support: a unit cost per participant; accompanying persons and preparatory visits never count. Where a
 * reduced amount is printed, it is paid for each participant after the 100th in the same type of activity, counted in
 * the order of the flows (I13).
 *
 * Not modelled: how the sending and the receiving organisation share it; they agree on that themselves.
 */
export const organisationalSupport: FundingRule = {
  price({ known, options }) {
    const lines: PricedLine[] = [];
    const findings: Finding[] = [];
    const counted = new Map<string, Counted>();

    for (const flow of known) {
      const { activity, input: ofFlow } = flow;
      const before = counted.get(activity.id) ?? { participants: 0, flows: [] };
      const uncapped = perParticipant(flow, before);
      const line = capped(flow, uncapped, options.groupSupportCap);
      if (line.finding !== undefined) findings.push(line.finding);
      lines.push({
        category: "organisationalSupport",
        flow,
        who: "participants",
        cents: line.cents,
        explain: line.explain,
      });
      // Only the flows before the one in which the reduction begins appear in its explanation.
      if (before.participants < (activity.organisationalSupport.reducedAfter?.value ?? 0)) before.flows.push(flow);
      counted.set(activity.id, { ...before, participants: before.participants + ofFlow.participants });
    }
    return { lines, findings };
  },
};

/** The participants of an activity type in earlier flows. */
interface Counted {
  readonly participants: number;
  readonly flows: KnownFlow[];
}

interface Support {
  readonly cents: Cents;
  readonly explain: () => Explanation;
  readonly finding?: Finding;
}

const participantsOf = ({ input: { participants }, pathOf }: KnownFlow) => input(pathOf("participants"), participants);

function perParticipant(flow: KnownFlow, before: Counted): Support {
  const { participants } = flow.input;
  const { amount, reducedAmount, reducedAfter } = flow.activity.organisationalSupport;
  const persons = () => participantsOf(flow);
  const atAmount = (cell: Cell<"EUR">): Support => ({
    cents: participants * cell.value * 100,
    explain: () => product(persons(), rate(cell)),
  });
  if (reducedAmount === undefined) return atAmount(amount);
  if (before.participants + participants <= reducedAfter.value) return atAmount(amount);
  if (before.participants >= reducedAfter.value) return atAmount(reducedAmount);
  const atFull = reducedAfter.value - before.participants;
  // A copy: later flows must not be among them.
  const earlier = [...before.flows];
  return {
    cents: (atFull * amount.value + (participants - atFull) * reducedAmount.value) * 100,
    explain() {
      const limit = rate(reducedAfter);
      const left = earlier.length === 0 ? limit : excess(limit, sum(...earlier.map(participantsOf)));
      return sum(product(cap(persons(), left), rate(amount)), product(excess(persons(), left), rate(reducedAmount)));
    },
  };
}

/** Calls 2021 and 2022 cap a group's support; later ones print no cap, but the caller may ask for it (I9). */
function capped(flow: KnownFlow, uncapped: Support, wanted: boolean | undefined): Support {
  const cap = capOf(flow.activity.organisationalSupport, wanted);
  if (cap === undefined || uncapped.cents <= cap.cell.value * 100) return uncapped;
  const at = flow.pathOf("participants");
  const most = formatCents(cap.cell.value * 100);
  const { citations } = cap.cell;
  if (cap.isApplied) {
    const params = { amount: formatCents(uncapped.cents), cap: most };
    return {
      cents: cap.cell.value * 100,
      explain: () => atMost(uncapped.explain(), rate(cap.cell)),
      finding: finding("group-support.capped", at, params, citations),
    };
  }
  if (wanted === false) return uncapped;
  const params = { participants: flow.input.participants, cap: most };
  return { ...uncapped, finding: finding("group-support.cap-not-printed", at, params, citations) };
}

const atMost = cap;

/** The cap that the call prints, or that of earlier calls; and whether it is applied. */
function capOf(
  { groupCap, groupCapOfEarlierCalls }: OrganisationalSupport,
  wanted: boolean | undefined,
): { readonly cell: Cell<"EUR">; readonly isApplied: boolean } | undefined {
  if (groupCap !== undefined) return { cell: groupCap, isApplied: wanted ?? true };
  return groupCapOfEarlierCalls && { cell: groupCapOfEarlierCalls, isApplied: wanted ?? false };
}
