import type { Grant, GrantRange, SummaryCells } from "../grant.js";
import { categories } from "../rules/funding/outcome.js";
import { alignedTable } from "./table.js";
import { printable, type Terminal } from "./terminal.js";
import { amountWriter, type Words } from "./words.js";

/** The summary in the columns of the official form. Columns in which nothing is asked for are left out. */
function budgetTable({ summary }: Grant, words: Words): readonly string[] {
  const { categories: names, activities } = words.messages;
  const columns = [...categories.filter((category) => summary.total[category] !== "0.00"), "total"] as const;
  const write = amountWriter(words);
  const cells = (row: SummaryCells) => columns.map((column) => (row[column] === undefined ? "?" : write(row[column])));
  const rows = summary.activities.map((row) => [
    activities[row.activity as keyof typeof activities] ?? printable(row.activity),
    ...cells(row),
  ]);
  const total = [names.total, ...cells(summary.total)];
  const headers = ["", ...columns.map((column) => names[column].replace(" ", "\n"))];
  return alignedTable(headers, [...rows, total], (column) => column > 0);
}

/** The budget and its total; both bounds where the agency's base rates are not known. */
export function grantLines(
  grant: Grant,
  range: GrantRange | undefined,
  words: Words,
  out: Terminal,
): readonly string[] {
  if (range === undefined) return [...budgetTable(grant, words), "", totalLine(grant, words, out)];
  const { terms } = words.messages;
  return [
    out.style("bold", terms.rangeHeading),
    ...(["minimum", "maximum"] as const).flatMap((bound) => [
      "",
      out.style("bold", terms[bound]),
      ...budgetTable(range[bound], words),
      totalLine(range[bound], words, out),
    ]),
  ];
}

/** The one figure that matters. */
function totalLine({ total }: Grant, words: Words, { style }: Terminal): string {
  const amount = total === undefined ? "?" : `${amountWriter(words)(total)} EUR`;
  return `${words.messages.terms.grant}: ${style("bold", amount)}`;
}
