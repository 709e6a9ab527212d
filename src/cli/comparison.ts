import {
  type AmountComparison,
  type AssessmentComparison,
  type Category,
  categories,
  type GrantComparison,
} from "../index.js";
import { alignedTable } from "./table.js";
import { printable, type Terminal } from "./terminal.js";
import { amountWriter, type Words } from "./words/words.js";

/** The headers of the two sides. */
type Sides = readonly [a: string, b: string];

/** A comparison, or both ends of it where the base rates of a side are not known. */
type Bounds = readonly [GrantComparison, ...GrantComparison[]];

function boundsOf({ grant, range }: AssessmentComparison): Bounds {
  return range === undefined ? [grant] : [range.minimum, range.maximum];
}

/** Both sides by category, and their totals. */
export function categoryTable(
  comparison: AssessmentComparison,
  sides: Sides,
  words: Words,
  out: Terminal,
): readonly string[] {
  const names = words.messages.categories;
  const rowsOf = ({ categories: rows, total }: GrantComparison) => [
    ...categories.map((category) => ({ name: names[category], amounts: rows[category] })),
    { name: names.total, amounts: total },
  ];
  const bounds = boundsOf(comparison).map(rowsOf);
  // What neither side has at either end says nothing.
  const isNothing = (index: number) =>
    bounds.every((rows) => [rows[index]?.amounts.a, rows[index]?.amounts.b].every((amount) => amount === "0.00"));
  const told = bounds.map((rows) => rows.filter(({ name }, index) => name === names.total || !isNothing(index)));
  return table(told, sides, words, out);
}

/** Both sides by flow; of a flow with a difference also the categories that differ. */
export function flowTable(
  comparison: AssessmentComparison,
  sides: Sides,
  words: Words,
  out: Terminal,
): readonly string[] {
  const { messages, terms } = words;
  const bounds = boundsOf(comparison);
  // What differs at one end has its row at both.
  const differs = (flow: number, category: Category) =>
    bounds.some((bound) => partsIn(bound, terms.ofNoFlow)[flow]?.categories[category].difference !== "0.00");
  const rowsOf = (bound: GrantComparison) => [
    ...partsIn(bound, terms.ofNoFlow).flatMap(({ name, isIn, total, categories: cells }, index): readonly Row[] => [
      { name, amounts: total, isIn },
      ...categories
        .filter((category) => isIn === "both" && differs(index, category))
        .map((category) => ({ name: `  ${messages.categories[category]}`, amounts: cells[category] })),
    ]),
    { name: messages.categories.total, amounts: bound.total },
  ];
  return table(bounds.map(rowsOf), sides, words, out);
}

/** The flows, and what belongs to none. */
function partsIn({ flows, ofNoFlow }: GrantComparison, ofNone: string) {
  return [
    ...flows.map((each) => ({ name: each.flow, ...each })),
    ...(ofNoFlow === undefined ? [] : [{ name: ofNone, isIn: "both" as const, ...ofNoFlow }]),
  ];
}

interface Row {
  readonly name: string;
  readonly amounts: AmountComparison;
  /** A side that does not have it is a dash, and not an amount that is not known. */
  readonly isIn?: "both" | "a" | "b";
}

/** The same rows once, or at both ends: then a row whose amounts depend on the agency stands twice. */
function table(bounds: readonly (readonly Row[])[], sides: Sides, words: Words, out: Terminal): readonly string[] {
  const { terms } = words;
  const cells = cellsIn(words);
  const [lowest = [], highest = lowest] = bounds;
  const rows = lowest.flatMap((row, index) => {
    const name = shortened(printable(row.name));
    const [from, to] = [row, highest[index] ?? row].map(cells);
    if (from === undefined || to === undefined || from.join() === to.join()) return [[name, ...(from ?? [])]];
    return [
      [terms.lowest(name), ...from],
      [terms.highest(name), ...to],
    ];
  });
  return alignedTable(["", ...sides, terms.difference], rows, (column) => column > 0, { width: out.width });
}

function cellsIn(words: Words): (row: Row) => readonly string[] {
  const write = amountWriter(words);
  const amount = (known: string | undefined) => (known === undefined ? "?" : write(known));
  return ({ amounts: { a, b, difference }, isIn = "both" }) => [
    isIn === "b" ? "–" : amount(a),
    isIn === "a" ? "–" : amount(b),
    difference === undefined ? "?" : `${signOf(difference)}${write(difference.replace("-", ""))}`,
  ];
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
