import type { FundingTable } from "../../rates/call-table.js";
import { type Explanation, input, product, rate, sum } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import type { InputLimit } from "../../results/input-limit.js";
import type { Cents } from "../../values/money.js";
import { showsEveryLimit } from "../facts/every-limit.js";
import { requesting, whereNobodyAsks } from "../facts/persons.js";
import type { FundingRule, PricedLine, UnpricedLine } from "../funding-rule.js";
import type { KnownFlow } from "../joined.js";

/**
 * Linguistic support: a unit cost per participant who needs it and cannot get it online, in the activities that the call
 * lists. Every long-term learner also gets reinforced support, whatever is offered online.
 *
 * Not modelled: which languages and levels are offered online, and who has a barrier to them; the application says how
 * many cannot get theirs.
 */
export const linguisticSupport: FundingRule = {
  price({ funded, tables, options }) {
    const table = tables.funding.linguisticSupport;
    const lines: PricedLine[] = [];
    const unpriced: UnpricedLine[] = [];
    const findings: Finding[] = [];
    const limits: InputLimit[] = [];

    for (const flow of funded) {
      const { durationDays, linguisticSupportParticipants: inNeed = 0 } = flow.input;
      const parts: { readonly cents: Cents; readonly explain: () => Explanation }[] = [];
      if (inNeed > 0) {
        const path = flow.pathOf("linguisticSupportParticipants");
        const isAvailable = availableTo(flow, table);
        if (showsEveryLimit(options)) limits.push(...daysFor(flow, table));
        if (isAvailable === undefined) {
          unpriced.push({ category: "linguisticSupport", flow, missing: [flow.pathOf("durationDays")] });
        } else if (isAvailable) {
          parts.push({
            cents: inNeed * table.perParticipant.value * 100,
            explain: () => product(input(path, inNeed), rate(table.perParticipant)),
          });
        } else {
          findings.push(notAvailable(flow, durationDays, table));
        }
      }
      const { reinforced } = table;
      if (flow.activity.reinforcedLinguisticSupport === true && reinforced !== undefined) {
        if (showsEveryLimit(options)) limits.push(...whereNobodyAsks(flow.parties[0], "linguisticSupport"));
        const { persons, explain } = requesting(flow.parties[0], "linguisticSupport");
        parts.push({
          cents: persons * reinforced.value * 100,
          explain: () => product(explain(), rate(reinforced)),
        });
      }
      if (parts.every(({ cents }) => cents === 0)) continue;
      lines.push({
        category: "linguisticSupport",
        flow,
        who: "participants",
        cents: parts.reduce((total, part) => total + part.cents, 0),
        explain: () => sum(...parts.map((part) => part.explain())),
      });
    }
    return { lines, unpriced, findings, limits };
  },
};

/** `undefined` where it depends on days that the flow does not give. */
function availableTo(
  { activity, input: { durationDays } }: KnownFlow,
  { staffOverDays }: FundingTable["linguisticSupport"],
): boolean | undefined {
  const { linguisticSupport } = activity;
  if (linguisticSupport !== "over-days" || staffOverDays === undefined) return linguisticSupport === "always";
  return durationDays === undefined ? undefined : durationDays > staffOverDays.value;
}

/** With how many days the flow stays on this side of the call's limit. */
function daysFor(
  { activity, input: { durationDays }, pathOf }: KnownFlow,
  { staffOverDays }: FundingTable["linguisticSupport"],
): readonly InputLimit[] {
  if (activity.linguisticSupport !== "over-days" || staffOverDays === undefined) return [];
  const [path, first] = [pathOf("durationDays"), staffOverDays.value + 1];
  return [durationDays !== undefined && durationDays >= first ? { path, atLeast: first } : { path, lessThan: first }];
}

function notAvailable(
  { activity, pathOf }: KnownFlow,
  durationDays: number | undefined,
  { staffOverDays, perParticipant }: FundingTable["linguisticSupport"],
): Finding {
  const isShort = activity.linguisticSupport === "over-days" && staffOverDays !== undefined;
  const params = {
    activity: activity.id,
    ...(durationDays === undefined ? {} : { durationDays }),
    ...(isShort ? { overDays: staffOverDays.value } : {}),
  };
  const { citations } = staffOverDays ?? perParticipant;
  return finding("linguistic-support.not-available", pathOf("linguisticSupportParticipants"), params, citations);
}
