import { once } from "node:events";
import { stat } from "node:fs/promises";
import { pMapIterable } from "p-map";
import type { RecordKind } from "../index.js";
import { type WholeLines, wholeLines } from "../node/index.js";
import type { Records, Task } from "./assess-batch.js";
import { progressOn } from "./batch-progress.js";
import { InputError, MOST_BYTES, nameOfFile, readChunks } from "./input.js";
import { type GrantFlags, loadOptions } from "./load.js";
import { openOutput } from "./output.js";
import type { OutputFlags } from "./terminal.js";
import { type Words, wordsOf } from "./words/words.js";

interface Flags extends GrantFlags, OutputFlags {
  readonly jobs: number;
  readonly firstLine: number;
  readonly records: RecordKind;
  readonly format: Task["format"];
  readonly range?: boolean;
  /** A file; default: standard output. */
  readonly output?: string;
}

/** Batches being read, assessed or written, per thread: enough to keep threads busy, and memory flat. */
const BATCHES_PER_JOB = 2;

/** Results are large and short-lived: with the default, half of this, threads collect garbage on each other's time. */
const YOUNG_MEGABYTES = 96;

/** `ka1 batch`: assesses one application per line. */
export async function batch(file: string, flags: Flags): Promise<number> {
  const { jobs, lang, records, format } = flags;
  const words = await wordsOf(lang);
  const loaded = await loadOptions(flags, words);
  const options = { ...loaded, records, range: flags.range === true };
  const out = await openOutput(flags.output, file, words);
  const interrupt = new AbortController();
  let signal: NodeJS.Signals | undefined;
  const stop = (received: NodeJS.Signals) => {
    signal = received;
    interrupt.abort();
  };
  // A second one ends the process at once, as if it were not handled.
  for (const each of ["SIGINT", "SIGTERM"] as const) process.once(each, stop);

  const progress = await progressFor(file, out === process.stdout, words);
  const sum = { count: 0, failed: 0 };
  const pool = await poolOf(jobs);
  const work = async (each: WholeLines) => ({
    ...(await pool.run({ batch: each, options, format, lang })),
    endByte: each.endByte,
  });
  // Before any record, and once: the threads write rows alone.
  if (format === "csv") out.write((await import("../export/index.js")).recordsCsv([]));
  const text = textOnly(readChunks(file, words, interrupt.signal), nameOfFile(file, words), words);
  const batches = wholeLines(text, MOST_BYTES, flags.firstLine);
  try {
    for await (const { output, count, failed, endByte } of pMapIterable(batches, work, {
      concurrency: jobs,
      backpressure: jobs * BATCHES_PER_JOB,
    })) {
      if (!out.write(output)) await once(out, "drain");
      sum.count += count;
      sum.failed += failed;
      progress?.show({ ...sum, endByte });
    }
  } catch (error) {
    // What was read before the interruption has been written: the output ends with a whole line.
    if (signal === undefined) throw error;
  } finally {
    progress?.clear();
    await pool.close();
  }
  if (out !== process.stdout) await new Promise<void>((resolve) => out.end(resolve));
  if (signal !== undefined) process.kill(process.pid, signal);
  return sum.failed > 0 ? 1 : 0;
}

/** How much of a file is looked at to see whether it is text. */
const BEGINNING_BYTES = 512;

/** JSON has no zero bytes; of what has them at its beginning, every line would be told to be none. */
async function* textOnly(chunks: AsyncIterable<Buffer>, name: string, { files }: Words): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst && chunk.subarray(0, BEGINNING_BYTES).includes(0)) throw new InputError(`${name}: ${files.isBinary}`);
    isFirst = false;
    yield chunk;
  }
}

interface Pool {
  readonly run: (task: Task) => Promise<Records>;
  readonly close: () => Promise<void>;
}

/** For one job a thread would cost memory, and gain nothing. */
async function poolOf(jobs: number): Promise<Pool> {
  if (jobs === 1) {
    const { recordsOf } = await import("./assess-batch.js");
    return { run: recordsOf, close: async () => {} };
  }
  const { Tinypool } = await import("tinypool");
  const filename = new URL("./batch-worker.js", import.meta.url).href;
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
  const threads = new Tinypool({ filename, name: "run", minThreads: jobs, maxThreads: jobs, resourceLimits });
  return { run: (task) => threads.run(task), close: () => threads.destroy() };
}

/** Only where somebody is watching, and never among the records. */
async function progressFor(file: string, onOutput: boolean, words: Words) {
  if (process.stderr.isTTY !== true || (onOutput && process.stdout.isTTY === true)) return undefined;
  const size =
    file === "-"
      ? undefined
      : await stat(file)
          .then((found) => found.size)
          .catch(() => undefined);
  return progressOn(process.stderr, words, size, () => performance.now());
}
