import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { addAbortSignal } from "node:stream";

/** The input cannot be used: said on standard error, exit code 2. */
export class InputError extends Error {}

/** No application comes near; more is a mistake, and would only fill the memory. */
export const MOST_BYTES = 32 * 1024 * 1024;

/** What a file, or standard input for "-", holds as JSON. */
export async function readJson(file: string): Promise<unknown> {
  return ofFile(file, jsonOf);
}

/** What a file, or standard input for "-", holds as text. */
export async function readText(file: string): Promise<string> {
  return ofFile(file, decode);
}

/** Reads a file, and says of what is wrong in it which file it is. */
async function ofFile<T>(file: string, read: (bytes: Uint8Array) => T): Promise<T> {
  const bytes = await readBytes(file);
  try {
    return read(bytes);
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${nameOf(file)}: ${error.message}`) : error;
  }
}

export function nameOf(file: string): string {
  return file === "-" ? "standard input" : file;
}

async function readBytes(file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of readChunks(file)) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new InputError(`${nameOf(file)}: ${tooLarge()}`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(): string {
  return `larger than ${MOST_BYTES / 1024 / 1024} MiB`;
}

/** What a file, or standard input for "-", holds, as it comes. */
export async function* readChunks(file: string, signal?: AbortSignal): AsyncGenerator<Buffer> {
  const name = nameOf(file);
  try {
    if (file !== "-" && (await stat(file)).isDirectory()) throw new InputError(`${name}: is a directory, not a file`);
    const stream = file === "-" ? process.stdin : createReadStream(file);
    yield* signal === undefined ? stream : addAbortSignal(signal, stream);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${name}: cannot be read (${reason(error)})`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
};

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (code || String(error));
}

/** UTF-8 bytes as JSON; says what is wrong with them, and not whose they are. */
export function jsonOf(bytes: Uint8Array): unknown {
  return parseJson(decode(bytes));
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new InputError("is encoded in UTF-16; save it as UTF-8");
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError("is not UTF-8 text");
  }
}

/** JSON text, with the line and column of the first fault. */
function parseJson(text: string): unknown {
  if (text.trim() === "") throw new InputError("is empty");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`is not JSON: ${fault(text, error)}`);
  }
}

function fault(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return /end of JSON input/.test(message) ? "it ends in the middle" : "unexpected token";
  const before = text.slice(0, Number(position)).split("\n");
  const column = `column ${(before.at(-1)?.length ?? 0) + 1}`;
  const where = text.trimEnd().includes("\n") ? `line ${before.length}, ${column}` : column;
  return Number(position) >= text.trimEnd().length
    ? `it ends in the middle (${where})`
    : `unexpected token at ${where}`;
}
