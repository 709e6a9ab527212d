import { MOST_BYTES } from "./input.js";

const NEWLINE = 0x0a;

/** Whole lines that are assessed together, so that a thread is called once for many. */
export interface Batch {
  /** The number of the first line. */
  readonly firstLine: number;
  /** How much of the input is read with this batch. */
  readonly endByte: number;
  /** The lines with their line breaks; absent: one line, too long to be kept. */
  readonly bytes?: Uint8Array;
}

/**
 * Cuts bytes into batches, one for the lines that each chunk completes: a line that arrives alone does not wait for
 * others, and lines that arrive in bulk are handled in bulk.
 */
export async function* batchesOf(chunks: AsyncIterable<Uint8Array>, firstLine: number): AsyncGenerator<Batch> {
  let line = firstLine;
  let endByte = 0;
  let begun: Uint8Array[] = [];
  let begunLength = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      const firstEnd = chunk.indexOf(NEWLINE) + 1;
      const tooLong = begunLength + firstEnd - 1 > MOST_BYTES;
      if (tooLong) yield { firstLine: line++, endByte: endByte + firstEnd };
      const start = tooLong ? firstEnd : 0;
      if (start < end) {
        const bytes = Buffer.concat([...(tooLong ? [] : begun), chunk.subarray(start, end)]);
        yield { firstLine: line, endByte: endByte + end, bytes };
        line += newlinesIn(bytes);
      }
      begun = [];
      begunLength = 0;
    }
    endByte += chunk.length;
    begunLength += chunk.length - end;
    if (begunLength > MOST_BYTES) begun = [];
    else if (end < chunk.length) begun.push(chunk.subarray(end));
  }
  if (begunLength > MOST_BYTES) yield { firstLine: line, endByte };
  else if (begunLength > 0) yield { firstLine: line, endByte, bytes: Buffer.concat(begun) };
}

function newlinesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

/** The lines of a batch with their numbers, without their line breaks. */
export function* linesOf({ firstLine, bytes }: Batch): Generator<readonly [line: number, bytes?: Uint8Array]> {
  if (bytes === undefined) {
    yield [firstLine];
    return;
  }
  let line = firstLine;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    yield [line, bytes.subarray(start, end)];
    start = end + 1;
  }
}
