import { type Category, categories, type Grant, type GrantRange, type SummaryCells } from "../index.js";
import { nameOf } from "../messages/index.js";
import { alignedTable, fittingTable, width } from "./table.js";
import { printable, type Terminal } from "./terminal.js";
import { amountWriter, type Words } from "./words/words.js";

/** A column of the official form; "total" adds up the others. */
type Column = Category | "total";

/** The columns of the form in which anything is asked for. */
function columnsOf({ summary }: Grant): readonly Column[] {
  return [...categories.filter((category) => summary.total[category] !== "0.00"), "total"];
}

/** The summary as the official form has it; where that is too wide for the terminal, with activities side by side. */
function budgetTable(grant: Grant, words: Words, out: Terminal): readonly string[] {
  const { summary } = grant;
  const { categories: names } = words.messages;
  const columns = columnsOf(grant);
  const write = writer(words);
  const parties = partiesOf(grant, words);
  const cells = [...summary.activities, summary.total];
  const isNumber = (column: number) => column > 0;
  const headers = ["", ...columns.map((column) => names[column].replace(" ", "\n"))];
  const rows = cells.map((row, index) => [parties[index], ...columns.map((column) => write(row[column]))]);
  const asInTheForm = fittingTable(headers, rows, isNumber, out.width);
  if (asInTheForm !== undefined) return asInTheForm;
  const turned = columns.map((column) => [names[column], ...cells.map((row) => write(row[column]))]);
  return (
    fittingTable(["", ...parties], turned, isNumber, out.width) ??
    alignedTable(headers, rows, isNumber, { width: out.width, nothing: write("0.00") })
  );
}

/**
 * Both ends in one table: a category whose amount depends on the agency has two rows, the others have one.
 */
function rangeTable({ minimum, maximum }: GrantRange, words: Words, out: Terminal): readonly string[] {
  const { messages, terms } = words;
  const write = writer(words);
  const amounts = ({ summary }: Grant, column: Column) =>
    [...summary.activities, summary.total].map((row: SummaryCells) => write(row[column]));
  const rows = columnsOf(maximum).flatMap((column) => {
    const [from, to] = [amounts(minimum, column), amounts(maximum, column)];
    const name = messages.categories[column];
    if (from.every((amount, index) => amount === to[index])) return [[name, ...from]];
    return [
      [terms.lowest(name), ...from],
      [terms.highest(name), ...to],
    ];
  });
  return alignedTable(["", ...partiesOf(minimum, words)], rows, (column) => column > 0, { width: out.width });
}

/** Whose amounts the rows of a summary are: the activities, and all of them. */
function partiesOf({ summary }: Grant, { messages }: Words): readonly string[] {
  const activities = summary.activities.map(({ activity }) => printable(nameOf(messages.activities, activity)));
  return [...activities, messages.categories.total];
}

function writer(words: Words): (amount: string | undefined) => string {
  const write = amountWriter(words);
  return (amount) => (amount === undefined ? "?" : write(amount));
}

/**
 * The budget and its total; both ends where the agency's base rates are not known. Nothing for an action without a
 * budget, nor for an unknown call or action: a finding says so.
 */
export function budgetLines(
  grant: Grant,
  range: GrantRange | undefined,
  words: Words,
  out: Terminal,
): readonly string[] {
  const { amountIs } = grant;
  if (amountIs === undefined) return [];
  const { style, fold } = out;
  const write = writer(words);
  const name = words.messages.amounts.is[amountIs];
  if (range === undefined) {
    const amount = grant.total === undefined ? "?" : `${write(grant.total)} EUR`;
    return [...budgetTable(grant, words, out), "", `${name}: ${style("bold", amount)}`];
  }
  const { minimum, maximum } = range;
  const both = `${words.terms.between(write(minimum.total), write(maximum.total))} EUR`;
  return [
    ...rangeTable(range, words, out),
    "",
    `${name}: ${style("bold", both)}`,
    style("dim", fold(words.terms.rangeHeading)),
  ];
}

/** How to ask for the reasons, where there is a budget to explain. */
export function explainHintLines({ amountIs }: Grant, args: string, words: Words, out: Terminal): readonly string[] {
  if (amountIs === undefined) return [];
  const { explainHint } = words.terms;
  const command = `ka1 explain ${args}`;
  // The command is to be copied: it is not broken.
  const lines =
    width(`${explainHint} ${command}`) <= out.width ? [`${explainHint} ${command}`] : [explainHint, `  ${command}`];
  return ["", ...lines.map((line) => out.style("dim", printable(line)))];
}
