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

function faultIn(text: string, error: unknown): Issue {
  const message = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) {
    return issue(/end of JSON input/.test(message) ? "json.cut-off" : "json.invalid", [], {});
  }
  // A truncated text ends after its last word, not after the line break that an editor adds.
  const trimmed = text.trimEnd();
  const place = placeIn(trimmed, Number(position));
  return issue(Number(position) >= trimmed.length ? "json.cut-off" : "json.invalid", [], place);
}

/** Line and column, counted from one; no line in a text of one line. */
function placeIn(text: string, position: number): { readonly line?: number; readonly column: number } {
  const before = text.slice(0, position).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return text.includes("\n") ? { line: before.length, column } : { column };
}
