import type { FieldKind } from "../../form/index.js";
import type { Path } from "../../index.js";
import { parseDraft } from "../../schema/index.js";
import type { Words } from "../words/words.js";
import type { Read } from "./asker.js";
import { valueAt } from "./draft.js";

/** How a kind of value is read from what a person types. */
export type Reader<Value> = (text: string) => Read<Value>;

/**
 * A number or an amount, read as the library reads a box of a form: "2 280,4" is 2280.4, and what may mean two things is
 * refused.
 *
 * @param path where the value belongs
 */
export function boxed(path: Path, kind: FieldKind, words: Words): Reader<unknown> {
  const { problems } = words.interview;
  const expected = kind === "money" ? problems.money : kind === "number" ? problems.number : problems.wholeNumber;
  // What stands before it in a list says nothing of it.
  const alone = path.map((key) => (typeof key === "number" ? 0 : key));
  return (text) => {
    // Whoever asks for an amount says that it is in EUR.
    const plain = kind === "money" ? text.replace(/€|EUR/giu, "") : text;
    const { draft, issues } = parseDraft(holding(alone, plain), { formValues: true });
    const value = valueAt(draft, alone);
    if (value !== undefined) return { value };
    const beyond = issues.find(({ code }) => code === "number.too-small" || code === "number.too-big");
    return { problem: beyond === undefined ? expected : words.issueMessage(beyond) };
  };
}

/** A whole number, 0 or more: "20". */
export function wholeNumber(words: Words): Reader<number> {
  return boxed(["flows", 0, "participantsWithFewerOpportunities"], "count", words) as Reader<number>;
}

/** A distance: "2280,4". */
export function kilometres(words: Words): Reader<number> {
  return boxed(["flows", 0, "distanceKm"], "number", words) as Reader<number>;
}

/** An amount as the input writes it: "1 900,50" and "1900.5" are "1900.50". */
export function money(words: Words): Reader<string> {
  return boxed(["flows", 0, "inclusionCosts"], "money", words) as Reader<string>;
}

/** A value with nothing beside it. */
function holding([key, ...below]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = holding(below, value);
  return typeof key === "number" ? [inner] : { [key]: inner };
}

/** A day: "2027-03-04", "4.3.2027", "04/03/2027". */
export function day({ interview }: Words): Reader<string> {
  return (text) => {
    const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)?.slice(1);
    const reversed = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(text)?.slice(1).reverse();
    const [year = "", month = "", date = ""] = parts ?? reversed ?? [];
    const iso = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
    return isDay(iso) ? { value: iso } : { problem: interview.problems.date };
  };
}

/** A day as the file has it, and in the calendar. */
export function isDay(value: unknown): value is string {
  const { project } = parseDraft({ project: { startDate: value } }).draft;
  return project?.startDate !== undefined;
}

/** Anything, as long as it is something. */
export function anyText({ interview }: Words): Reader<string> {
  return (text) => (text === "" ? { problem: interview.problems.empty } : { value: text });
}

/** The same, where nothing typed means that the fact comes later. */
export function orLater<Value>(read: Reader<Value>): Reader<Value | undefined> {
  return (text) => (text === "" ? { value: undefined } : read(text));
}
