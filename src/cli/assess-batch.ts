import type { RecordOfMany } from "../export/index.js";
import { type LineOptions, linesIn, type RecordOfLine, recordOfLine, type WholeLines } from "../node/index.js";
import { MOST_BYTES, tooLarge } from "./input.js";
import { printable } from "./terminal.js";
import { type Language, type Words, wordsOf } from "./words/words.js";

/** What a thread needs to assess a batch. */
export interface Task {
  readonly batch: WholeLines;
  readonly options: Omit<LineOptions, "language" | "refusal">;
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

/** Assesses the lines of a batch; a line that is not an application gives an error and does not stop the rest. */
export async function recordsOf(task: Task): Promise<Records> {
  const words = await wordsOf(task.lang);
  const write = await writerOf(task);
  const records: Uint8Array[] = [];
  let failed = 0;
  for (const { line, bytes } of linesIn(task.batch, MOST_BYTES)) {
    let written: string;
    try {
      const record = await recordOf(bytes, task, words);
      if ("error" in record) failed += 1;
      written = write({ line, ...record });
    } catch (fault) {
      // Even a bug of ours, or a record longer than a string can be, must not stop the other applications.
      failed += 1;
      written = write({ line, ...errorOf(`cannot be assessed: ${fault}`) });
    }
    records.push(Buffer.from(written));
  }
  return { output: Buffer.concat(records), count: records.length, failed };
}

type NumberedRecord = { readonly line: number } & RecordOfLine;

async function writerOf({ format }: Task): Promise<(record: NumberedRecord) => string> {
  if (format === "ndjson") return (record) => `${JSON.stringify(record)}\n`;
  const { recordsCsv } = await import("../export/index.js");
  // A table is made of summaries: the command asks for no other records then.
  return (record) => recordsCsv([record as RecordOfMany], { header: false });
}

async function recordOf(bytes: Uint8Array | undefined, { options, lang }: Task, words: Words): Promise<RecordOfLine> {
  if (bytes === undefined) return errorOf(tooLarge(words));
  const record = await recordOfLine(bytes, { ...options, language: lang });
  return "error" in record ? { error: { ...record.error, message: printable(record.error.message) } } : record;
}

const errorOf = (message: string): RecordOfLine => ({ error: { message: printable(message) } });
