import type { Citation, RateCell } from "../index.js";
import type { Words } from "./words/words.js";

/** A value in a table, without a mark; of two candidates both: "10 / –". */
export function valueText(cell: RateCell | undefined, words: Words): string | undefined {
  if (cell === undefined) return undefined;
  const { value, candidates = [] } = cell;
  const written = (each: number | string | undefined) =>
    typeof each === "number" && cell.unit !== "call" ? numberText(each, words) : String(each ?? "–");
  return value === undefined ? candidates.map((each) => written(each.value)).join(" / ") : written(value);
}

function numberText(value: number, { messages: { locale } }: Words): string {
  return new Intl.NumberFormat(locale, { useGrouping: "always" }).format(value);
}

/** The notes below a table: the mark of each, by what it says. */
export interface Notes {
  readonly lines: readonly string[];
  readonly marks: ReadonlyMap<string, string>;
}

/** A value with the mark of its note. */
export function markedValue(cell: RateCell, { marks }: Notes, words: Words): string {
  return `${valueText(cell, words)}${marks.get(kindOf(cell, words)) ?? ""}`;
}

/** A letter for each status but the guide's, and for candidates. */
const letters = { guide: "", agency: "ᵃ", secondary: "ˢ", derived: "ᵈ" } as const;
const letterOf = ({ value, status }: RateCell) => (value === undefined ? "ᶜ" : letters[status]);

const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raised = (number: number) => [...String(number)].map((digit) => digits[Number(digit)]).join("");

/**
 * What the values of a table rest on: a line for each status and remark, with all its passages. Where several lines have
 * one letter, they are numbered.
 */
export function notesOf(cells: readonly RateCell[], words: Words): Notes {
  const kinds = new Map<
    string,
    { readonly letter: string; readonly isPlain: boolean; readonly cited: Set<Citation> }
  >();
  for (const cell of cells) {
    const kind = kindOf(cell, words);
    const isPlain = cell.status === "guide" && cell.note === undefined && cell.value !== undefined;
    const known = kinds.get(kind) ?? { letter: letterOf(cell), isPlain, cited: new Set<Citation>() };
    for (const citation of cell.citations) known.cited.add(citation);
    kinds.set(kind, known);
  }
  const marks = new Map<string, string>();
  const entries = [...kinds];
  for (const [kind, { letter, isPlain }] of entries) {
    if (isPlain) continue;
    const alike = entries.filter(([, other]) => !other.isPlain && other.letter === letter).map(([each]) => each);
    marks.set(kind, alike.length === 1 && letter !== "" ? letter : `${letter}${raised(alike.indexOf(kind) + 1)}`);
  }
  const lines = entries.map(([kind, { cited }]) => {
    const passages = words.citationTexts([...cited]).join("; ");
    return [marks.get(kind) ?? "", `${kind}: ${passages}`].filter((part) => part !== "").join(" ");
  });
  return { lines, marks };
}

/** What a value rests on, in words. */
function kindOf({ status, note, candidates: [before, after] = [] }: RateCell, words: Words): string {
  const isUndecided = before !== undefined && after !== undefined;
  const what = isUndecided ? words.terms.candidates(before.call, after.call) : words.messages.statuses[status];
  return note === undefined ? what : `${what} (${words.messages.note(note)})`;
}
