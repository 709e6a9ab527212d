import type { FundingTable } from "../../rates/call-table.js";
import { type Explanation, input, product, rate, sum } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import type { Cents } from "../../values/money.js";
import type { FundingRule, PricedLine, UnpricedLine } from "../funding-rule.js";
import type { KnownFlow } from "../joined.js";

/**
 * Linguistic support: a unit cost per participant who needs it and cannot get it online, in learners' short- and
 * long-term mobility and in staff mobility of more than 30 days. Every long-term learner also gets enhanced support,
 * whatever is offered online.
 *
 * Not modelled: which languages and levels are offered online; the application says how many cannot get theirs.
 */
export const linguisticSupport: FundingRule = {
  price({ known, tables }) {
    const table = tables.funding.linguisticSupport;
    const lines: PricedLine[] = [];
    const unpriced: UnpricedLine[] = [];
    const findings: Finding[] = [];

    for (const flow of known) {
      const { participants, durationDays, linguisticSupportParticipants: inNeed = 0 } = flow.input;
      const parts: { readonly cents: Cents; readonly explain: () => Explanation }[] = [];
      if (inNeed > 0) {
        const path = flow.pathOf("linguisticSupportParticipants");
        const isAvailable = availableTo(flow, table);
        if (isAvailable === undefined) {
          unpriced.push({ category: "linguisticSupport", flow, missing: [flow.pathOf("durationDays")] });
        } else if (isAvailable) {
          parts.push({
            cents: inNeed * table.perParticipant.value * 100,
            explain: () => product(input(path, inNeed), rate(table.perParticipant)),
          });
        } else {
          const params = { activity: flow.activity.id, ...(durationDays === undefined ? {} : { durationDays }) };
          findings.push(finding("linguistic-support.not-available", path, params, table.staffOverDays.citations));
        }
      }
      if (flow.activity.enhancedLinguisticSupport === true) {
        parts.push({
          cents: participants * table.enhanced.value * 100,
          explain: () => product(input(flow.pathOf("participants"), participants), rate(table.enhanced)),
        });
      }
      if (parts.length === 0) continue;
      lines.push({
        category: "linguisticSupport",
        flow,
        who: "participants",
        cents: parts.reduce((total, part) => total + part.cents, 0),
        explain: () => sum(...parts.map((part) => part.explain())),
      });
    }
    return { lines, unpriced, findings };
  },
};

/** `undefined` where it depends on days that the flow does not give. */
function availableTo(
  { activity, input: { durationDays } }: KnownFlow,
  { staffOverDays }: FundingTable["linguisticSupport"],
): boolean | undefined {
  if (activity.linguisticSupport !== "over-days") return activity.linguisticSupport === "always";
  return durationDays === undefined ? undefined : durationDays > staffOverDays.value;
}
