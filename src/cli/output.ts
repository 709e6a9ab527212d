import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { realpath } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type ExportFormat, exportFormatNames } from "../export/export-formats.js";
import { InputError, reasonOf } from "./input.js";
import { jsonPieces, type OutputFlags, print, printable, terminal } from "./terminal.js";
import { type Words, wordsOf } from "./words/words.js";

/** In which form an answer is written. */
export type Format = "text" | "json" | ExportFormat;

/** What a command about applications is told of its output. */
export interface FormatFlags extends OutputFlags {
  readonly json?: boolean;
  readonly format?: Format;
  /** A file; default: standard output. */
  readonly output?: string;
}

/** What a file holds: text, or the bytes of a workbook. */
export type Content = string | Uint8Array;

/** The documents that an answer can be written as. */
export type Documents = { readonly [Name in ExportFormat]?: () => Content | Promise<Content> };

/** An answer in every form that it has. */
export interface Written {
  readonly lines: (out: ReturnType<typeof terminal>) => readonly string[] | Promise<readonly string[]>;
  readonly json: unknown;
  readonly documents: Documents;
}

/**
 * Writes an answer in the form asked for: on standard output, or to a file, whose ending says the form where no option
 * does.
 *
 * @param inputs files that must not be written over
 */
export async function writeAnswer(flags: FormatFlags, inputs: readonly string[], written: Written): Promise<void> {
  const words = await wordsOf(flags.lang);
  const { output } = flags;
  const files = exportFormatNames.filter((each) => written.documents[each] !== undefined);
  const known = ["text", "json", ...files] as const;
  const format = flags.json === true ? onlyJson(flags, words) : formOf(flags, known, words);
  if (output === undefined || output === "-") {
    if (format === "xlsx" && process.stdout.isTTY === true) throw new InputError(words.usage.needsFile("xlsx"));
    await pipeline(Readable.from(await pieces(format, written, flags)), process.stdout, { end: false });
    return;
  }
  if (await isOneOf(output, inputs)) throw new InputError(`${output}: ${words.files.isInput}`);
  await toFile(output, await pieces(format, written, { ...flags, color: false }), {}, words);
}

/** Writes a new file, or to standard output for "-": one that is there may be somebody's own work. */
export async function writeNew(output: string, bytes: Uint8Array, words: Words): Promise<void> {
  if (output === "-") await pipeline(Readable.from([bytes]), process.stdout, { end: false });
  else await toFile(output, [bytes], { flags: "wx" }, words);
}

/**
 * Where a stream of records goes: standard output, or a file, which must not be what is read.
 *
 * @throws InputError
 */
export async function openOutput(
  output: string | undefined,
  input: string,
  words: Words,
): Promise<NodeJS.WritableStream> {
  if (output === undefined || output === "-") return process.stdout;
  if (await isOneOf(output, [input])) throw new InputError(`${output}: ${words.files.isInput}`);
  const stream = createWriteStream(output);
  try {
    await once(stream, "open");
  } catch (error) {
    throw new InputError(`${output}: ${words.files.cannotBeWritten(reasonOf(error, words))}`);
  }
  return stream;
}

async function toFile(file: string, content: Iterable<Content>, options: object, words: Words): Promise<void> {
  try {
    await pipeline(Readable.from(content), createWriteStream(file, options));
  } catch (error) {
    throw new InputError(
      `${file}: ${isThere(error) ? words.files.isThere : words.files.cannotBeWritten(reasonOf(error, words))}`,
    );
  }
  print(printable(words.terms.fileWritten(file)));
}

const isThere = (error: unknown) => error instanceof Error && "code" in error && error.code === "EEXIST";

function onlyJson({ format }: FormatFlags, { usage }: Words): Format {
  if (format === undefined || format === "json") return "json";
  throw new InputError(usage.notTogether("--json", `--format ${format}`));
}

/** What the names of files end with, where that is not the name of the form. */
const otherEndings: Readonly<Record<string, readonly string[]>> = { text: ["txt"], ndjson: ["ndjson", "jsonl"] };

const endingsOf = (form: string) => otherEndings[form] ?? [form];

/**
 * The form in which something is written: that of `--format`, or the one that the file's name ends with; on standard output
 * the first of those that are known.
 *
 * @param option that names the file
 * @throws InputError for a form or an ending that is not known
 */
export function formOf<Form extends string>(
  { format, output = "-" }: { readonly format?: string | undefined; readonly output?: string | undefined },
  known: readonly [Form, ...Form[]],
  { usage }: Words,
  option = "--output",
): Form {
  if (format !== undefined) {
    const found = known.find((form) => form === format);
    if (found === undefined) throw new InputError(usage.notOneOf("--format", format, known.join(", ")));
    return found;
  }
  // What is no file has no ending: /dev/null, or a pipe of the shell.
  if (output === "-" || output.startsWith("/dev/")) return known[0];
  const ending = /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase() ?? "";
  const found = known.find((form) => endingsOf(form).includes(ending));
  if (found !== undefined) return found;
  const endings = known.flatMap(endingsOf).join(", ");
  throw new InputError(printable(`${option}: ${usage.unknownEnding(output, endings, known.length > 1)}`));
}

async function pieces(format: Format, written: Written, flags: FormatFlags): Promise<Iterable<Content>> {
  if (format === "json") return jsonPieces(written.json);
  if (format === "text") return [`${(await written.lines(terminal(flags))).join("\n")}\n`];
  const content = await written.documents[format]?.();
  return content === undefined ? [] : [content];
}

/** Whether a file that is there is one of some others. */
async function isOneOf(file: string, others: readonly string[]): Promise<boolean> {
  const real = (name: string) => realpath(name).catch(() => undefined);
  const own = await real(file);
  const all = await Promise.all(others.map(real));
  return own !== undefined && all.includes(own);
}
