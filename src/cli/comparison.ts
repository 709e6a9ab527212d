import { type AmountComparison, type AssessmentComparison, categories, type GrantComparison } from "../index.js";
import { alignedTable } from "./table.js";
import { printable, type Terminal } from "./terminal.js";
import { amountWriter, type Words } from "./words/words.js";

/** The headers of the two sides. */
type Sides = readonly [a: string, b: string];

/** One table, or one for each bound where the base rates of a side are not known. */
export function atEachBound(
  { grant, range }: AssessmentComparison,
  { terms }: Words,
  out: Terminal,
  table: (grant: GrantComparison) => readonly string[],
): readonly string[] {
  if (range === undefined) return table(grant);
  return (["minimum", "maximum"] as const).flatMap((bound) => [
    "",
    out.style("bold", terms[bound]),
    ...table(range[bound]),
  ]);
}

/** Both sides by category, and their totals. */
export function categoryTable(
  { categories: rows, total }: GrantComparison,
  sides: Sides,
  words: Words,
  out: Terminal,
): readonly string[] {
  const names = words.messages.categories;
  return table(
    [
      ...categories.map((category) => ({ name: names[category], amounts: rows[category] })),
      { name: names.total, amounts: total },
    ],
    sides,
    words,
    out,
  );
}

/** Both sides by flow; of a flow with a difference also the categories that differ. */
export function flowTable(
  { flows, ofNoFlow, total }: GrantComparison,
  sides: Sides,
  words: Words,
  out: Terminal,
): readonly string[] {
  const { messages, terms } = words;
  const all = [
    ...flows.map((each) => ({ name: each.flow, ...each })),
    ...(ofNoFlow === undefined ? [] : [{ name: terms.ofNoFlow, isIn: "both" as const, ...ofNoFlow }]),
  ];
  const rows = all.flatMap(({ name, isIn, total: ofFlow, categories: cells }): readonly Row[] => [
    { name, amounts: ofFlow, isIn },
    ...categories
      .filter((category) => isIn === "both" && cells[category].difference !== "0.00")
      .map((category) => ({ name: `  ${messages.categories[category]}`, amounts: cells[category] })),
  ]);
  return table([...rows, { name: messages.categories.total, amounts: total }], sides, words, out);
}

interface Row {
  readonly name: string;
  readonly amounts: AmountComparison;
  /** A side that does not have it is a dash, and not an amount that is not known. */
  readonly isIn?: "both" | "a" | "b";
}

function table(rows: readonly Row[], sides: Sides, words: Words, out: Terminal): readonly string[] {
  const write = amountWriter(words);
  const amount = (known: string | undefined) => (known === undefined ? "?" : write(known));
  const cells = rows.map(({ name, amounts: { a, b, difference }, isIn = "both" }) => [
    shortened(printable(name)),
    isIn === "b" ? "–" : amount(a),
    isIn === "a" ? "–" : amount(b),
    difference === undefined ? "?" : `${signOf(difference)}${write(difference.replace("-", ""))}`,
  ]);
  return alignedTable(["", ...sides, words.terms.difference], cells, (column) => column > 0, { width: out.width });
}

function signOf(difference: string): string {
  if (difference === "0.00") return "";
  return difference.startsWith("-") ? "−" : "+";
}

/** The longest name that leaves room for three amounts in 80 columns. */
const MOST_LETTERS = 36;

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= MOST_LETTERS ? name : `${letters.slice(0, MOST_LETTERS - 1).join("")}…`;
}
