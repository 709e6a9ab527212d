import { type Assessment, assess, type GrantOptions } from "../index.js";
import { type Issue, parseApplication } from "../schema/index.js";
import { type Batch, linesOf } from "./batch-lines.js";
import { InputError, jsonOf, tooLarge } from "./input.js";
import { withPlaceFindings, withPlaces } from "./resolve-places.js";
import { type Language, type Words, wordsOf, writePath } from "./words/words.js";

/** What a thread needs to assess a batch. */
export interface Task {
  readonly batch: Batch;
  readonly options: GrantOptions;
  readonly lang: Language;
}

/** What becomes of a batch. */
export interface Records {
  /** A record per line of the input that is not blank, as JSON and with a line break. */
  readonly output: Uint8Array;
  readonly count: number;
  /** How many of them are errors. */
  readonly failed: number;
}

/** One line of the output. */
export type BatchRecord =
  | { readonly line: number; readonly result: Assessment }
  | { readonly line: number; readonly error: BatchError };

interface BatchError {
  /** A phrase for people, as `ka1 assess` says it on standard error. */
  readonly message: string;
  /** Where the line is JSON, but no application. */
  readonly issues?: readonly Issue[];
}

/** A broken file can hold millions of mistakes; nobody reads further than this. */
const MOST_ISSUES = 100;

/** Assesses the lines of a batch; one that is no application gives an error, and the others go on. */
export async function recordsOf({ batch, options, lang }: Task): Promise<Records> {
  const words = await wordsOf(lang);
  const records: string[] = [];
  let failed = 0;
  for (const [line, bytes] of linesOf(batch)) {
    if (bytes !== undefined && isBlank(bytes)) continue;
    const record = await recordOf(line, bytes, options, words);
    if (record.failed) failed += 1;
    records.push(`${record.text}\n`);
  }
  return { output: new TextEncoder().encode(records.join("")), count: records.length, failed };
}

/** The white space of JSON. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

async function recordOf(line: number, bytes: Uint8Array | undefined, options: GrantOptions, words: Words) {
  const written = (record: BatchRecord) => ({ text: JSON.stringify(record), failed: "error" in record });
  try {
    return written({ line, ...(await outcomeOf(bytes, options, words)) });
  } catch (error) {
    // Even a mistake of ours must not take the other applications with it.
    const message = error instanceof InputError ? error.message : `cannot be assessed: ${error}`;
    return written({ line, error: { message } });
  }
}

async function outcomeOf(bytes: Uint8Array | undefined, options: GrantOptions, words: Words) {
  if (bytes === undefined) return { error: { message: tooLarge(words) } };
  const parsed = parseApplication(jsonOf(bytes, words));
  if (!parsed.success) return { error: invalid(parsed.issues, words) };
  const { application, placeFindings } = await withPlaces(parsed.data);
  return { result: withPlaceFindings(assess(application, options), placeFindings) };
}

/** The first problem in words, and how many more there are; all of them as data. */
function invalid(issues: readonly Issue[], words: Words): BatchError {
  const [first] = issues;
  const path = first === undefined ? "" : writePath(first.path);
  const phrase = first === undefined ? "" : words.issueMessage(first);
  const more = issues.length > 1 ? ` (+${issues.length - 1})` : "";
  return { message: `${path === "" ? "" : `${path}: `}${phrase}${more}`, issues: issues.slice(0, MOST_ISSUES) };
}
