import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { addAbortSignal } from "node:stream";
import { fieldLabel } from "../form/index.js";
import { type Issue, type Parsed, type Path, parseJson } from "../index.js";
import { bytesOf, decodeText, pathText } from "../node/index.js";
import { printable } from "./terminal.js";
import type { Words } from "./words/words.js";

/** The input cannot be used: reported on standard error, exit code 2. */
export class InputError extends Error {}

/** No application comes near this size; a larger file is a mistake, and would only fill the memory. */
export const MOST_BYTES = 32 * 1024 * 1024;

/**
 * What a file, or standard input for "-", holds as JSON.
 *
 * @param below as of `issueLine`
 */
export async function readJson(file: string, words: Words, below?: Path): Promise<unknown> {
  return ofFile(file, words, (bytes) => jsonOf(bytes, words, below));
}

/** What a file, or standard input for "-", holds as text. */
export async function readText(file: string, words: Words): Promise<string> {
  return ofFile(file, words, (bytes) => valid(decodeText(bytes), words));
}

/** What is typed on the command line as JSON, after an option. */
export function readTypedJson(text: string, option: string, words: Words): unknown {
  return named(option, () => valid(parseJson(text), words));
}

/** Reads a file, and names the file in any error. */
async function ofFile<T>(file: string, words: Words, read: (bytes: Uint8Array, words: Words) => T): Promise<T> {
  const bytes = await readBytes(file, words);
  return named(nameOfFile(file, words), () => read(bytes, words));
}

/** Names where the input comes from in any error. */
export function named<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${name}: ${error.message}`) : error;
  }
}

export function nameOfFile(file: string, { files }: Words): string {
  return file === "-" ? files.standardInput : file;
}

/** What a file, or standard input for "-", holds. */
export async function readBytes(file: string, words: Words): Promise<Uint8Array> {
  const bytes = await bytesOf(readChunks(file, words), MOST_BYTES);
  if (bytes === undefined) throw new InputError(`${nameOfFile(file, words)}: ${tooLarge(words)}`);
  return bytes;
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
    throw new InputError(`${name}: ${files.cannotBeRead(reasonOf(error, words))}`);
  }
}

/** Why a file cannot be read or written, in words where they are known. */
export function reasonOf(error: unknown, { files }: Words): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return files.noSuchFile;
  if (code === "EACCES" || code === "EPERM") return files.permissionDenied;
  return code || String(error);
}

/** UTF-8 bytes as JSON; an error says what is wrong with them, but not in which file. */
export function jsonOf(bytes: Uint8Array, words: Words, below?: Path): unknown {
  return valid(parseJson(valid(decodeText(bytes), words)), words, below);
}

function valid<T>(parsed: Parsed<T>, words: Words, below?: Path): T {
  if (parsed.success) return parsed.data;
  throw new InputError(parsed.issues.map((issue) => issueLine(issue, words, below)).join("\n"));
}

/**
 * A fault of an input: where it is, and what it is. An unknown key has no label, nor has what is no application.
 *
 * @param below where in an application the input lies, `[]` for a whole one; none if it is no part of one
 */
export function issueLine(issue: Issue, words: Words, below?: Path): string {
  const path = pathText(issue.path);
  const isField = below !== undefined && issue.code !== "key.unknown";
  const label = isField ? fieldLabel([...below, ...issue.path], words.messages) : undefined;
  const where = label === undefined ? path : `${path} (${label})`;
  return printable(`${path === "" ? "" : `${where}: `}${words.issueMessage(issue)}`);
}
