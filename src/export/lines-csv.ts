import type { GrantLine } from "../grant.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";
import { sentencesOf } from "../messages/sentences.js";
import { ratesIn } from "../results/explanation.js";
import { csvOf } from "./csv.js";
import type { Reported } from "./reported.js";

/**
 * The lines of a budget as CSV, for a spreadsheet: RFC 4180 with a byte order mark. Amounts have a decimal point, and a
 * name that begins like a formula is text.
 *
 * @param assessed what `assess` or `assessDraft` gives
 * @param messages the words of a language; default: English
 * @returns a header, and a row for each line of the grant: its amount, or the least and the most where the agency's base
 * rates are not known; and the passages that its rates are printed in, where the grant has explanations. Without a grant
 * the header alone
 * @example
 * const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
 * linesCsv(assess(application, { baseRates })).split("\r\n")[1]
 * // => 'JOB-FI/organisationalSupport/participants,JOB-FI,Job shadowing,Organisational support,participants,700.00,,,No,"PG-2023, p. 115, ""Organisational support"""'
 */
export function linesCsv({ grant, range }: Reported, messages: Messages = english): string {
  const { citationTexts } = sentencesOf(messages);
  const { columns } = messages.documents;
  const shown = range?.minimum ?? grant;
  const most = new Map(range?.maximum.lines.map(({ id, amount }) => [id, amount]));
  const activities = new Map(shown?.summary.flows.map(({ flow, activity }) => [flow, activity]));
  const row = ({ id, flow, category, who, amount, needsApproval, explanation }: GrantLine) => {
    const activity = flow === undefined ? undefined : activities.get(flow);
    const upper = most.get(id) ?? amount;
    const citations = explanation === undefined ? [] : ratesIn(explanation).flatMap((rate) => rate.citations);
    return [
      id,
      flow,
      activity === undefined ? undefined : nameOf(messages.activities, activity),
      messages.categories[category],
      messages.who[who],
      ...(upper === amount ? [amount, undefined, undefined] : [undefined, amount, upper]),
      needsApproval ? messages.yes : messages.no,
      [...new Set(citationTexts(citations))].join("; "),
    ];
  };
  const header = [
    ...[columns.line, columns.flow, columns.activity, columns.category, columns.who],
    ...[columns.amount, columns.least, columns.most, columns.approval, columns.sources],
  ];
  return csvOf([header, ...(shown?.lines ?? []).map(row)], true);
}
