import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { addAbortSignal } from "node:stream";
import { keyTwice } from "./key-twice.js";
import { printable } from "./terminal.js";
import { type Words, writePath } from "./words/words.js";

/** The input cannot be used: reported on standard error, exit code 2. */
export class InputError extends Error {}

/** No application comes near this size; a larger file is a mistake, and would only fill the memory. */
export const MOST_BYTES = 32 * 1024 * 1024;

/** What a file, or standard input for "-", holds as JSON. */
export async function readJson(file: string, words: Words): Promise<unknown> {
  return ofFile(file, words, jsonOf);
}

/** What a file, or standard input for "-", holds as text. */
export async function readText(file: string, words: Words): Promise<string> {
  return ofFile(file, words, decode);
}

/** Reads a file, and names the file in any error. */
async function ofFile<T>(file: string, words: Words, read: (bytes: Uint8Array, words: Words) => T): Promise<T> {
  const bytes = await readBytes(file, words);
  try {
    return read(bytes, words);
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${nameOfFile(file, words)}: ${error.message}`) : error;
  }
}

export function nameOfFile(file: string, { files }: Words): string {
  return file === "-" ? files.standardInput : file;
}

async function readBytes(file: string, words: Words): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of readChunks(file, words)) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new InputError(`${nameOfFile(file, words)}: ${tooLarge(words)}`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge({ files }: Words): string {
  return files.tooLarge(MOST_BYTES / 1024 / 1024);
}

/** What a file, or standard input for "-", holds, chunk by chunk. */
export async function* readChunks(file: string, words: Words, signal?: AbortSignal): AsyncGenerator<Buffer> {
  const name = nameOfFile(file, words);
  const { files } = words;
  try {
    if (file !== "-" && (await stat(file)).isDirectory()) throw new InputError(`${name}: ${files.isDirectory}`);
    const stream = file === "-" ? process.stdin : createReadStream(file);
    yield* signal === undefined ? stream : addAbortSignal(signal, stream);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${name}: ${files.cannotBeRead(reason(error, words))}`);
  }
}

function reason(error: unknown, { files }: Words): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return files.noSuchFile;
  if (code === "EACCES" || code === "EPERM") return files.permissionDenied;
  return code || String(error);
}

/** UTF-8 bytes as JSON; an error says what is wrong with them, but not in which file. */
export function jsonOf(bytes: Uint8Array, words: Words): unknown {
  return parseJson(decode(bytes, words), words);
}

function decode(bytes: Uint8Array, { files }: Words): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new InputError(files.isUtf16);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(files.notUtf8);
  }
}

/** JSON text, with the line and column of the first fault. */
function parseJson(text: string, words: Words): unknown {
  const { files } = words;
  if (text.trim() === "") throw new InputError(files.isEmpty);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(files.notJson(fault(text, error, words)));
  }
  const twice = keyTwice(text);
  if (twice === undefined) return value;
  throw new InputError(
    printable(files.keyTwice(writePath(twice.path), placeIn(text.trimEnd(), twice.position, words))),
  );
}

function fault(text: string, error: unknown, words: Words): string {
  const { files } = words;
  const message = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) {
    return /end of JSON input/.test(message) ? files.endsInTheMiddle("") : files.unexpectedToken("");
  }
  // A truncated text ends after its last word, not after the line break that an editor adds.
  const trimmed = text.trimEnd();
  const where = placeIn(trimmed, Number(position), words);
  return Number(position) >= trimmed.length ? files.endsInTheMiddle(where) : files.unexpectedToken(where);
}

/** Line and column, counted from one; no line in a text of one line. */
function placeIn(text: string, position: number, { files }: Words): string {
  const before = text.slice(0, position).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return files.position(column, text.includes("\n") ? before.length : undefined);
}
