import type { Issue } from "../index.js";
import type { Words } from "../messages/index.js";
import { pathText } from "./path-text.js";

/** What stands in a record in place of an assessment. */
export interface LineError {
  /** A phrase for people. */
  readonly message: string;
  /** Where the line is JSON, but not an application. */
  readonly issues?: readonly Issue[];
}

/** A broken line can hold millions of mistakes; nobody reads further than this. */
const MOST_ISSUES = 100;

/** The first problem of a line in words, and how many more there are; all of them as data, where the line is JSON. */
export function lineError(issues: readonly Issue[], { issueMessage }: Words): LineError {
  const [first] = issues;
  const path = first === undefined || first.path.length === 0 ? "" : `${pathText(first.path)}: `;
  const phrase = first === undefined ? "" : issueMessage(first);
  const more = issues.length > 1 ? ` (+${issues.length - 1})` : "";
  const message = `${path}${phrase}${more}`;
  if (first?.code.startsWith("json.")) return { message };
  return { message, issues: issues.slice(0, MOST_ISSUES) };
}
