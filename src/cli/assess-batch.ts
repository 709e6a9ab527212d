import type { RecordOfMany } from "../export/index.js";
import {
  type AssessmentRecord,
  acceptApplication,
  assess,
  type GrantOptions,
  type RecordKind,
  recordOf,
} from "../index.js";
import { lookUpPlaces } from "../node/index.js";
import { withPlaceFindings } from "../places/index.js";
import type { Issue } from "../schema/index.js";
import { type Batch, linesOf } from "./batch-lines.js";
import { InputError, jsonOf, tooLarge } from "./input.js";
import { type Language, type Words, wordsOf, writePath } from "./words/words.js";

/** What a thread needs to assess a batch. */
export interface Task {
  readonly batch: Batch;
  readonly options: GrantOptions;
  readonly records: RecordKind;
  /** A record as JSON, or a summary as a row of a table. */
  readonly format: "ndjson" | "csv";
  readonly lang: Language;
}

/** The outcome of a batch. */
export interface Records {
  /** A record per line of the input that is not blank, with a line break. */
  readonly output: Uint8Array;
  readonly count: number;
  /** How many of them are errors. */
  readonly failed: number;
}

interface BatchError {
  /** A phrase for people, as `ka1 assess` prints it on standard error. */
  readonly message: string;
  /** Where the line is JSON, but not an application. */
  readonly issues?: readonly Issue[];
}

/** A broken file can hold millions of mistakes; nobody reads further than this. */
const MOST_ISSUES = 100;

/** Assesses the lines of a batch; a line that is not an application gives an error and does not stop the rest. */
export async function recordsOf(task: Task): Promise<Records> {
  const words = await wordsOf(task.lang);
  const write = await writerOf(task);
  const records: Uint8Array[] = [];
  let failed = 0;
  for (const [line, bytes] of linesOf(task.batch)) {
    if (bytes !== undefined && isBlank(bytes)) continue;
    let record: string;
    try {
      record = write({ line, ...(await answerTo(bytes, task, words)) });
    } catch (error) {
      failed += 1;
      record = write({ line, error: errorOf(error) });
    }
    records.push(Buffer.from(record));
  }
  return { output: Buffer.concat(records), count: records.length, failed };
}

type LineOfRecords = { readonly line: number } & (AssessmentRecord | { readonly error: BatchError });

async function writerOf({ format }: Task): Promise<(record: LineOfRecords) => string> {
  if (format === "ndjson") return (record) => `${JSON.stringify(record)}\n`;
  const { recordsCsv } = await import("../export/index.js");
  // A table is made of summaries: the command asks for no other records then.
  return (record) => recordsCsv([record as RecordOfMany], { header: false });
}

/** The white space of JSON. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** @throws Refusal, InputError, and whatever a bug of ours throws */
async function answerTo(bytes: Uint8Array | undefined, task: Task, words: Words): Promise<AssessmentRecord> {
  if (bytes === undefined) throw new InputError(tooLarge(words));
  const value = jsonOf(bytes, words);
  const accepted = acceptApplication(value);
  if (accepted === undefined) throw new Refusal(await refusal(value, words));
  const { application, findings } = await lookUpPlaces(accepted);
  const assessment = withPlaceFindings(assess(application, task.options), findings);
  return recordOf(task.records, application, assessment);
}

/** A line that is JSON but not an application. */
class Refusal extends Error {
  constructor(readonly problem: BatchError) {
    super(problem.message);
  }
}

/** Even a bug of ours, or a record longer than a string can be, must not stop the other applications. */
function errorOf(error: unknown): BatchError {
  if (error instanceof Refusal) return error.problem;
  return { message: error instanceof InputError ? error.message : `cannot be assessed: ${error}` };
}

/** The first problem in words, and how many more there are; all of them as data. */
async function refusal(value: unknown, words: Words): Promise<BatchError> {
  const { parseApplication } = await import("../schema/index.js");
  const parsed = parseApplication(value);
  const issues = parsed.success ? [] : parsed.issues;
  const [first] = issues;
  const path = first === undefined ? "" : writePath(first.path);
  const phrase = first === undefined ? "" : words.issueMessage(first);
  const more = issues.length > 1 ? ` (+${issues.length - 1})` : "";
  return { message: `${path === "" ? "" : `${path}: `}${phrase}${more}`, issues: issues.slice(0, MOST_ISSUES) };
}
