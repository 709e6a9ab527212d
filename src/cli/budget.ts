import { categories, type Grant, type GrantRange, type SummaryCells } from "../index.js";
import { nameOf } from "../messages/index.js";
import { alignedTable } from "./table.js";
import { printable, type Terminal } from "./terminal.js";
import { amountWriter, type Words } from "./words/words.js";

/** The summary in the columns of the official form. Columns in which nothing is asked for are left out. */
function budgetTable({ summary }: Grant, words: Words, out: Terminal): readonly string[] {
  const { categories: names, activities } = words.messages;
  const columns = [...categories.filter((category) => summary.total[category] !== "0.00"), "total"] as const;
  const write = amountWriter(words);
  const cells = (row: SummaryCells) => columns.map((column) => (row[column] === undefined ? "?" : write(row[column])));
  const rows = summary.activities.map((row) => [printable(nameOf(activities, row.activity)), ...cells(row)]);
  const total = [names.total, ...cells(summary.total)];
  const headers = ["", ...columns.map((column) => names[column].replace(" ", "\n"))];
  return alignedTable(headers, [...rows, total], (column) => column > 0, {
    width: out.width,
    nothing: write("0.00"),
  });
}

/**
 * The budget and its total; both bounds where the agency's base rates are not known. Nothing for an action without a
 * budget, nor for an unknown call or action: a finding says so.
 */
export function budgetLines(
  grant: Grant,
  range: GrantRange | undefined,
  words: Words,
  out: Terminal,
): readonly string[] {
  if (grant.amountIs === undefined) return [];
  if (range === undefined) return [...budgetTable(grant, words, out), "", totalLine(grant, words, out)];
  const { terms } = words;
  return [
    out.style("bold", out.fold(terms.rangeHeading)),
    ...(["minimum", "maximum"] as const).flatMap((bound) => [
      "",
      out.style("bold", terms[bound]),
      ...budgetTable(range[bound], words, out),
      totalLine(range[bound], words, out),
    ]),
  ];
}

/** How to ask for the reasons, where there is a budget to explain. */
export function explainHintLines({ amountIs }: Grant, args: string, words: Words, out: Terminal): readonly string[] {
  return amountIs === undefined ? [] : ["", out.style("dim", printable(words.terms.explainHint(args)))];
}

/** The one figure that matters. */
function totalLine({ total, amountIs }: Grant, words: Words, { style }: Terminal): string {
  const amount = total === undefined ? "?" : `${amountWriter(words)(total)} EUR`;
  return `${words.terms.amountIs[amountIs ?? "grant-requested"]}: ${style("bold", amount)}`;
}
