import { growingBytes } from "./growing-bytes.js";

const NEWLINE = 0x0a;

/** Lines that have come together, so that they can be handled together. */
export interface WholeLines {
  /** The number of the first. */
  readonly firstLine: number;
  /** How much of the input has been read with them. */
  readonly endByte: number;
  /** With their line breaks; absent: one line, too long to be kept. */
  readonly bytes?: Uint8Array;
}

/** A line of an input. */
export interface InputLine {
  /** Its number. */
  readonly line: number;
  /** Without its line break; absent: it is too long to be kept. */
  readonly bytes?: Uint8Array;
}

/**
 * Cuts a stream where lines end, into the lines that each part completes: a line that arrives alone does not wait for
 * others, and lines that arrive in bulk are handled in bulk. No more is kept than the parts of a line that has begun.
 *
 * @param parts as they arrive
 * @param mostBytes a longer line is not kept
 * @param firstLine its number
 * @returns whole lines, for `linesIn`
 * @example
 * async function* parts() { yield new TextEncoder().encode("{}\n{}\n{"); yield new TextEncoder().encode("}\n"); }
 * const found: number[] = [];
 * for await (const { firstLine } of wholeLines(parts(), 1024)) found.push(firstLine);
 * found // => [1, 3]
 */
export async function* wholeLines(
  parts: AsyncIterable<Uint8Array>,
  mostBytes: number,
  firstLine = 1,
): AsyncGenerator<WholeLines, undefined> {
  let line = firstLine;
  let endByte = 0;
  const begun = growingBytes();
  let isTooLong = false;
  const begin = (part: Uint8Array) => {
    isTooLong ||= begun.length() + part.length > mostBytes;
    if (isTooLong) begun.take();
    else begun.add(part);
  };
  for await (const part of parts) {
    const end = part.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      const firstEnd = part.indexOf(NEWLINE) + 1;
      isTooLong ||= begun.length() + firstEnd - 1 > mostBytes;
      if (isTooLong) {
        begun.take();
        yield { firstLine: line++, endByte: endByte + firstEnd };
      }
      const bytes = joined(begun.take(), part.subarray(isTooLong ? firstEnd : 0, end));
      if (bytes.length > 0) yield { firstLine: line, endByte: endByte + end, bytes };
      line += newlinesIn(bytes);
      isTooLong = false;
    }
    begin(part.subarray(end));
    endByte += part.length;
  }
  if (isTooLong) yield { firstLine: line, endByte };
  else if (begun.length() > 0) yield { firstLine: line, endByte, bytes: begun.take().slice() };
}

/** A copy of its own: a thread that is given a part of something larger is given all of it. */
function joined(begun: Uint8Array, end: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(begun.length + end.length);
  bytes.set(begun);
  bytes.set(end, begun.length);
  return bytes;
}

function newlinesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

/**
 * The single lines of what {@link wholeLines} gives. A blank one counts, and is left out.
 *
 * @param mostBytes a longer line is not kept
 * @returns each line with its number
 * @example
 * const bytes = new TextEncoder().encode("{}\n\n{}\n");
 * [...linesIn({ firstLine: 7, endByte: 7, bytes }, 1024)].map(({ line }) => line) // => [7, 9]
 */
export function* linesIn({ firstLine, bytes }: WholeLines, mostBytes: number): Generator<InputLine, undefined> {
  if (bytes === undefined) {
    yield { line: firstLine };
    return;
  }
  let line = firstLine;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    const own = bytes.subarray(start, end);
    if (own.length > mostBytes) yield { line };
    else if (!isBlank(own)) yield { line, bytes: own };
    start = end + 1;
  }
}

/** The white space of JSON. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
