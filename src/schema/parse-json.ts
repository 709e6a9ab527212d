import { type ParseError, parse } from "jsonc-parser";
import { type Issue, issue } from "../results/issue.js";
import { keyTwice } from "./key-twice.js";
import type { Parsed } from "./parse.js";
import { short } from "./short.js";

/**
 * Reads a file that a person wrote, or that another program sent: JSON, with what is wrong told with line and column. A
 * byte order mark is nothing to complain of. A key that its object already has is refused: `JSON.parse` keeps the last
 * value and says nothing.
 *
 * @returns the value, or the first fault. Wording: `issueMessage` of `erasmus-ka1/messages/<language>`
 * @example parseJson('{ "call": 2026, "call": 2023 }')
 * // => { success: false, issues: [{ code: "json.key-twice", path: ["call"], params: { key: "call", column: 17 } }] }
 */
export function parseJson(written: string): Parsed<unknown> {
  const text = written.startsWith("\ufeff") ? written.slice(1) : written;
  if (text.trim() === "") return refused(issue("json.empty", [], {}));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused(faultIn(text, error));
  }
  const twice = keyTwice(text);
  if (twice === undefined) return { success: true, data: value };
  const { path, position } = twice;
  const key = short(String(path.at(-1)));
  return refused(issue("json.key-twice", path, { key, ...placeIn(text.trimEnd(), position) }));
}

function refused(found: Issue): Parsed<never> {
  return { success: false, issues: [found] };
}

/** The first fault of a text that `JSON.parse` refuses. Where it is, engines say in their own ways, or not at all. */
function faultIn(text: string, error: unknown): Issue {
  const trimmed = text.trimEnd();
  const fault = firstFault(trimmed);
  // Lists within lists, deeper than the stack: of these the engine knows no more than whether the text ends.
  if (fault === undefined) return issue(/\bend of\b/.test(String(error)) ? "json.cut-off" : "json.invalid", [], {});
  const place = placeIn(trimmed, fault.offset);
  if (isOfEnd(fault, trimmed)) return issue("json.cut-off", [], placeIn(trimmed, trimmed.length));
  return issue("json.invalid", [], { ...place, near: nearIn(trimmed, fault.offset) });
}

function firstFault(text: string): ParseError | undefined {
  const faults: ParseError[] = [];
  try {
    parse(text, faults, { disallowComments: true });
  } catch {
    return undefined;
  }
  return faults[0];
}

/** The text ends before its last value does. */
function isOfEnd({ offset, length }: ParseError, text: string): boolean {
  return offset + length >= text.length && BEGUN.test(text.slice(offset));
}

/** Nothing, a text that is not closed, or the beginning of a number or a word. */
const BEGUN = /^($|"|-?[\d.eE+-]*$|t(r|ru)?$|f(a|al|als)?$|n(u|ul)?$)/;

/** How much of a line is shown on either side of a fault. */
const BESIDE = 40;

/** The text of the line around a fault. */
function nearIn(text: string, position: number): string {
  const start = text.lastIndexOf("\n", position - 1) + 1;
  const end = text.indexOf("\n", position);
  const before = text.slice(Math.max(start, position - BESIDE), position);
  return `${before}${text.slice(position, Math.min(end < 0 ? text.length : end, position + BESIDE))}`.trim();
}

/** Line and column, counted from one; no line in a text of one line. */
function placeIn(text: string, position: number): { readonly line?: number; readonly column: number } {
  const before = text.slice(0, position).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return text.includes("\n") ? { line: before.length, column } : { column };
}
