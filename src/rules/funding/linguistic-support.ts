import type { FieldTable } from "../../rates/call-table.js";
import { type Explanation, input, product, rate, sum } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import type { Cents } from "../../values/money.js";
import type { FundingOutcome, PricedLine } from "./outcome.js";
import type { FundedFlow, FundingProject } from "./project.js";

/**
 * Linguistic support: a unit cost per participant who needs it and cannot get it online, in pupils' short- and long-term
 * mobility and in staff mobility of more than 30 days; and enhanced support beside it for every long-term pupil, whatever
 * is offered online.
 *
 * Not modelled: which languages and levels are offered online; the application says how many cannot get theirs.
 */
export function linguisticSupport({ flows, rules }: FundingProject): FundingOutcome {
  const table = rules.field.linguisticSupport;
  const lines: PricedLine[] = [];
  const findings: Finding[] = [];

  for (const flow of flows) {
    const { participants, durationDays, linguisticSupportParticipants: inNeed = 0 } = flow.flow;
    const parts: { cents: Cents; explanation: Explanation }[] = [];
    if (inNeed > 0) {
      const path = [...flow.path, "linguisticSupportParticipants"];
      if (isAvailable(flow, table)) {
        const unit = rate("linguisticSupport/perParticipant", table.perParticipant);
        parts.push({
          cents: inNeed * table.perParticipant.value * 100,
          explanation: product(input(path, inNeed), unit),
        });
      } else {
        const params = { activity: flow.activityId, durationDays };
        findings.push(finding("linguistic-support.not-available", path, params, table.staffOverDays.citations));
      }
    }
    if (flow.activity.enhancedLinguisticSupport === true) {
      const all = input([...flow.path, "participants"], participants);
      parts.push({
        cents: participants * table.enhanced.value * 100,
        explanation: product(all, rate("linguisticSupport/enhanced", table.enhanced)),
      });
    }
    if (parts.length === 0) continue;
    lines.push({
      category: "linguisticSupport",
      flow,
      who: "participants",
      cents: parts.reduce((total, part) => total + part.cents, 0),
      needsApproval: false,
      explanation: sum(...parts.map(({ explanation }) => explanation)),
    });
  }
  return { lines, findings };
}

function isAvailable({ activity, flow }: FundedFlow, { staffOverDays }: FieldTable["linguisticSupport"]): boolean {
  if (activity.linguisticSupport === "over-days") return flow.durationDays > staffOverDays.value;
  return activity.linguisticSupport === "always";
}
