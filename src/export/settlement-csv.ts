import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";
import { sentencesOf } from "../messages/sentences.js";
import { type Category, categories } from "../results/category.js";
import { ratesIn } from "../results/explanation.js";
import type { Settlement } from "../settle.js";
import { difference, sumMoney } from "../values/money.js";
import { type CsvCell, csvOf } from "./csv.js";

/**
 * A settlement as CSV, for a spreadsheet: RFC 4180 with a byte order mark. Amounts have a decimal point, and a name that
 * begins like a formula is text. An amount that is not known is empty.
 *
 * @param settlement what `settle` gives
 * @param messages the words of a language; default: English
 * @returns a header, and a row for each mobility and budget category in which something was planned or took place; one of
 * which nothing was planned, and nothing is kept, has a row of its own
 * @example
 * const options = { baseRates: { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } } };
 * const award = { application, total: "35562.50" };
 * settlementCsv(settle(award, { flows: [] }, options)).split("\r\n")[1]
 * // => "JOB-FI,Job shadowing,not reported,Organisational support,700.00,0.00,-700.00,"
 */
export function settlementCsv(settlement: Settlement, messages: Messages = english): string {
  const { citationTexts } = sentencesOf(messages);
  const { settlement: said, documents } = messages;
  const { columns } = documents;
  const sourcesOf = (flow: string | undefined, category: Category) => {
    const own = settlement.lines.filter((line) => line.flow === flow && line.category === category);
    const rates = own.flatMap(({ explanation }) => (explanation === undefined ? [] : ratesIn(explanation)));
    return [...new Set(citationTexts(rates.flatMap(({ citations }) => citations)))].join("; ");
  };
  const ofFlows = settlement.flows.flatMap(({ flow, activity, status, planned, realised }): readonly CsvCell[][] => {
    const head = [flow, nameOf(messages.activities, activity), said.flowStatuses[status]];
    const rows = categories.flatMap((category): readonly CsvCell[][] => {
      const [before, after] = [planned === undefined ? "0.00" : planned[category], realised[category]];
      if (before === "0.00" && after === "0.00") return [];
      const apart = before === undefined || after === undefined ? undefined : difference(before, after);
      return [[...head, messages.categories[category], before, after, apart, sourcesOf(flow, category)]];
    });
    return rows.length > 0 ? rows : [[...head, undefined, "0.00", "0.00", "0.00", undefined]];
  });
  const ofNoFlow = categories.flatMap((category): readonly CsvCell[][] => {
    const own = settlement.lines.filter((line) => line.flow === undefined && line.category === category);
    if (own.length === 0) return [];
    const amount = sumMoney(own.map((line) => line.amount));
    return [
      [
        undefined,
        undefined,
        undefined,
        messages.categories[category],
        undefined,
        amount,
        undefined,
        sourcesOf(undefined, category),
      ],
    ];
  });
  const header = [
    ...[columns.flow, columns.activity, said.whatBecame, columns.category],
    ...[said.planned, said.realised, said.difference].map((name) => `${name}, EUR`),
    columns.sources,
  ];
  return csvOf([header, ...ofFlows, ...ofNoFlow], true);
}
