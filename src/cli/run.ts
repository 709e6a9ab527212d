import type { Application, Finding, GrantOptions } from "../index.js";
import { lookUpPlaces } from "../node/index.js";
import { withPlaceFindings } from "../places/index.js";
import { type Finished, type GrantFlags, loadApplication, loadOptions } from "./load.js";
import { type Documents, type FormatFlags, writeAnswer } from "./output.js";
import type { Terminal } from "./terminal.js";
import { type Words, wordsOf } from "./words/words.js";

/** The flags of every command about an application. */
export interface CommandFlags extends GrantFlags, FormatFlags {}

/** What a command asks of an application, and how it prints the answer. */
export interface Question<Answer> {
  readonly ask: (application: Application, options: GrantOptions, found: Found) => Answer;
  readonly lines: (answer: Answer, printing: Printing) => readonly string[] | Promise<readonly string[]>;
  /** What `--json` prints; default: the whole answer. */
  readonly json?: (answer: Answer) => unknown;
  /** As what else `--format` may write it; default: nothing. */
  readonly documents?: (answer: Answer, asked: Omit<Printing, "out">) => Documents;
  readonly exitCode: (answer: Answer) => number;
}

/** Puts what the look-up of places found into a result. */
export type Found = <Result extends { readonly findings: readonly Finding[] }>(result: Result) => Result;

/** What the lines of an answer may need besides the answer itself. */
export interface Printing {
  readonly application: Application;
  readonly options: GrantOptions;
  readonly words: Words;
  readonly out: Terminal;
}

/** Reads an application and its options, asks, prints the answer, and gives the exit code. */
export async function run<Answer>(file: string, flags: CommandFlags, question: Question<Answer>): Promise<number> {
  return runOn(await loadApplication(file, await wordsOf(flags.lang)), file, flags, question);
}

/** The same of an application that has been read. */
export async function runOn<Answer>(
  { application: read, beside }: Finished,
  file: string,
  flags: CommandFlags,
  question: Question<Answer>,
): Promise<number> {
  const words = await wordsOf(flags.lang);
  const { application, findings } = await lookUpPlaces(read);
  const options = await loadOptions(flags, words, beside);
  const answer = question.ask(application, options, (result) => withPlaceFindings(result, findings));
  const asked = { application, options, words };
  await writeAnswer(flags, [file], {
    json: question.json?.(answer) ?? answer,
    lines: (out) => question.lines(answer, { ...asked, out }),
    documents: question.documents?.(answer, asked) ?? {},
  });
  return question.exitCode(answer);
}

/**
 * The arguments that reproduce the same amounts in the same language, as a shell takes them.
 *
 * @param others of one command alone
 */
export function sameArguments(
  files: string | readonly string[],
  { baseRates, dayCount, greenDays, lang }: CommandFlags,
  others: readonly string[] = [],
): string {
  const flags = {
    "--base-rates": baseRates,
    "--day-count": dayCount,
    "--green-days": greenDays,
    "--lang": lang === "en" ? undefined : lang,
  };
  const given = Object.entries(flags).flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
  return [files, others, given].flat().map(asTyped).join(" ");
}

/** A word as it is typed: in quotation marks where the shell would take it apart. */
export function asTyped(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
