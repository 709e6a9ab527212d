import type { FieldTable } from "../../rates/call-table.js";
import { cap, type Explanation, excess, input, product, rate, sum } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import { type Cents, formatCents } from "../../values/money.js";
import type { FundingOutcome, PricedLine } from "./outcome.js";
import type { FundedFlow, FundingProject } from "./project.js";

/**
 * Course fees: a unit cost per participant and day of the course, travel days not counted, for at most 10 days and at
 * most 800 EUR per person in one grant agreement. The 800 hold across flows for persons with a label, as it is written,
 * and are spent in the order of the flows (I12); a participant without a label is a person of their own.
 *
 * Not modelled: what the organiser of the course really charges; unit costs do not depend on it.
 */
export function courseFees({ flows, rules }: FundingProject): FundingOutcome {
  const table = rules.field.courseFees;
  const lines: PricedLine[] = [];
  const findings: Finding[] = [];
  const spent = new Map<string, Spent>();

  for (const flow of flows) {
    if (flow.activity.courseFees !== true) {
      if ((flow.flow.courseFeeDays ?? 0) === 0) continue;
      const params = { activity: flow.activityId };
      findings.push(
        finding("course-fees.not-available", [...flow.path, "courseFeeDays"], params, table.perDay.citations),
      );
      continue;
    }
    const days = feeDays(flow, table, findings);
    if (days.value === 0) continue;
    const fee = { cents: days.value * table.perDay.value * 100, explanation: days.explanation };
    const line = feesOfFlow(flow, fee, table, spent, findings);
    if (line.cents === 0) continue;
    lines.push({ category: "courseFees", flow, who: "participants", needsApproval: false, ...line });
  }
  return { lines, findings };
}

/** What a labelled person was given, and asked for, in earlier flows. */
interface Spent {
  readonly cents: Cents;
  readonly asked: Cents;
  /** The fees of those flows, until they reach the limit. */
  readonly fees: readonly Explanation[];
}

interface Amount {
  readonly cents: Cents;
  readonly explanation: Explanation;
}

/** The least of the days asked for, the days of the course and the call's limit. */
function feeDays({ flow, path }: FundedFlow, { days: limit, perDay }: FieldTable["courseFees"], findings: Finding[]) {
  const asked = flow.courseFeeDays ?? flow.durationDays;
  const at = [...path, flow.courseFeeDays === undefined ? "durationDays" : "courseFeeDays"];
  let explanation: Explanation = input(at, asked);
  if (asked > flow.durationDays) {
    const params = { days: asked, max: flow.durationDays };
    findings.push(finding("course-fees.longer-than-course", at, params, perDay.citations));
    explanation = cap(explanation, input([...path, "durationDays"], flow.durationDays));
  }
  if (asked > limit.value) {
    findings.push(finding("course-fees.over-limit", at, { days: asked, max: limit.value }, limit.citations));
    explanation = cap(explanation, rate("courseFees/days", limit));
  }
  return { value: Math.min(asked, flow.durationDays, limit.value), explanation };
}

function feesOfFlow(
  { flow, path }: FundedFlow,
  days: Amount,
  { perDay, perPerson }: FieldTable["courseFees"],
  spent: Map<string, Spent>,
  findings: Finding[],
): Amount {
  const most = perPerson.value * 100;
  const mostLeaf = rate("courseFees/perPerson", perPerson);
  const fee: Amount = {
    cents: days.cents,
    explanation: product(days.explanation, rate("courseFees/perDay", perDay)),
  };
  const parts: Amount[] = [];
  const withHistory: Explanation[] = [];

  for (const [position, person] of (flow.people ?? []).entries()) {
    const at = [...path, "people", position];
    const before = spent.get(person);
    const asked = (before?.asked ?? 0) + fee.cents;
    if (asked > most) {
      const params = { person, asked: formatCents(asked), max: formatCents(most) };
      findings.push(finding("course-fees.person-over-limit", at, params, perPerson.citations));
    }
    if (before === undefined) {
      spent.set(person, { cents: fee.cents, asked, fees: [fee.explanation] });
      continue;
    }
    const [first, ...more] = before.fees as [Explanation, ...Explanation[]];
    // What the limit cut from an earlier fee is not taken off again: beyond the limit the excess is 0 either way.
    const part = {
      cents: Math.min(fee.cents, most - before.cents),
      explanation: cap(fee.explanation, excess(mostLeaf, more.length === 0 ? first : sum(first, ...more))),
    };
    // A label counts as one person.
    withHistory.push(input(at, 1));
    parts.push(part);
    // Once the limit is reached the tree need not grow: nothing is left, whatever came before.
    const fees = part.cents === 0 ? before.fees : [...before.fees, fee.explanation];
    spent.set(person, { cents: before.cents + part.cents, asked, fees });
  }

  const others = flow.participants - parts.length;
  const all = input([...path, "participants"], flow.participants);
  if (parts.length === 0) return { cents: others * fee.cents, explanation: product(all, fee.explanation) };
  return {
    cents: parts.reduce((total, part) => total + part.cents, others * fee.cents),
    explanation: sum(
      product(excess(all, sum(...withHistory)), fee.explanation),
      ...parts.map(({ explanation }, index) => product(withHistory[index] as Explanation, explanation)),
    ),
  };
}
