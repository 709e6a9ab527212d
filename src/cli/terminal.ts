import { pipeline } from "node:stream/promises";
import { stripVTControlCharacters, styleText } from "node:util";
import { stringifyChunked } from "@discoveryjs/json-ext";
import { broken } from "./table.js";
import type { Language } from "./words/words.js";

/** How wide a table may grow where nothing says how wide the terminal is. */
const DEFAULT_WIDTH = 80;

/** A text is not broken into less than this, however narrow the terminal is. */
const LEAST_BESIDE = 20;

/** What may stand anywhere on the command line: how a reader wants to be told. */
export interface OutputFlags {
  readonly lang: Language;
  /** Absent: in colour where somebody is looking. */
  readonly color?: boolean | undefined;
}

/** Where output goes: words in colour on a terminal, plain text into files and pipes. */
export interface Terminal {
  readonly width: number;
  /** Breaks a long sentence between words, where the width of the terminal is known; later lines are set in. */
  readonly fold: (text: string) => string;
  /** The lines of a text that others stand beside, where the width of the terminal is known; else one. */
  readonly beside: (text: string, taken: number) => readonly string[];
  readonly style: (format: Format, text: string) => string;
}

type Format = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";

export function terminal({ color }: OutputFlags): Terminal {
  const colours = color ?? wantsColours(process.env);
  const width = process.stdout.columns ?? (Number(process.env["COLUMNS"]) || undefined);
  return {
    width: width ?? DEFAULT_WIDTH,
    fold: (text) => (width === undefined ? text : folded(text, width)),
    beside: (text, taken) => broken(text, width === undefined ? undefined : Math.max(LEAST_BESIDE, width - taken)),
    // Whether there are colours has been decided; Node is not to decide it again.
    style: (format, text) => (colours ? styleText(format, text, { validateStream: false }) : text),
  };
}

/** An empty `NO_COLOR` says nothing; `FORCE_COLOR` is for pipes, as in `FORCE_COLOR=1 ka1 plan.json | less -R`. */
function wantsColours(env: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR: without, FORCE_COLOR: forced, TERM: kind } = env;
  if (without) return false;
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return process.stdout.isTTY === true && kind !== "dumb";
}

function folded(text: string, width: number): string {
  const lines: string[] = [];
  const indent = " ".repeat(text.length - text.trimStart().length + 2);
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last === undefined) lines.push(word);
    else if (stripVTControlCharacters(longer).length <= width) lines[lines.length - 1] = longer;
    else lines.push(`${indent}${word}`);
  }
  return lines.join("\n");
}

/**
 * Writes text that comes from the input or contains some. Control characters would let a file's author rewrite the
 * reader's terminal, so they are shown by their codes.
 */
export function printable(text: string): string {
  return text.replace(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/gu, (character) =>
    character === "\n" ? character : `\\u${character.codePointAt(0)?.toString(16).padStart(4, "0")}`,
  );
}

/** Takes lists of lines whole: a long one, spread out, has more lines than a call may have arguments. */
export function print(...lines: readonly (string | readonly string[])[]): void {
  process.stdout.write(`${lines.flat().join("\n")}\n`);
}

/** Writes a result piece by piece: that of 20 000 flows is longer than a string can be. */
export async function printJson(value: unknown): Promise<void> {
  await pipeline(jsonPieces(value), process.stdout, { end: false });
}

/** A result as JSON, indented, piece by piece. */
export function* jsonPieces(value: unknown): Iterable<string> {
  yield* stringifyChunked(value, { space: 2 });
  yield "\n";
}
