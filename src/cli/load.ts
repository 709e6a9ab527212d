import {
  type Application,
  acceptApplication,
  acceptBaseRates,
  type BaseRatesInput,
  type GrantOptions,
  type Path,
} from "../index.js";
import type { Issue, Parsed, PlanFile } from "../schema/index.js";
import { InputError, issueLine, jsonOf, named, nameOfFile, readBytes, readJson, readTypedJson } from "./input.js";
import { printable } from "./terminal.js";
import type { Words } from "./words/words.js";

/** The options that decide an amount. */
export interface GrantFlags {
  readonly baseRates?: string;
  readonly dayCount?: GrantOptions["dayCount"];
  readonly greenDays?: GrantOptions["greenDays"];
}

/** What a file holds: an application, or what somebody has begun to fill in. */
export type Loaded = Finished | HalfFilled;

export interface Finished extends Beside {
  readonly application: Application;
}

/** Input that is no application, or none yet, and why. */
export interface HalfFilled extends Beside {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

interface Beside {
  /** What a plan says beside its application. */
  readonly beside: GrantOptions;
}

/** The application in a file; if it has problems, all of them at once. */
export async function loadApplication(file: string, words: Words): Promise<Finished> {
  const loaded = await read(file, words);
  if ("application" in loaded) return loaded;
  throw invalid(loaded.issues, file, words, []);
}

/** The same, where something may be missing; what is wrong is refused, and what is missing then told with it. */
export async function loadFinishedOrNot(file: string, words: Words): Promise<Loaded> {
  const loaded = await read(file, words);
  if ("application" in loaded) return loaded;
  const { parseDraft } = await import("../schema/index.js");
  // What is missing is no fault of a draft.
  if (parseDraft(loaded.value).issues.length === 0) return loaded;
  throw invalid(loaded.issues, file, words, []);
}

/** An application, or what a file holds instead, and why that is none. */
async function read(file: string, words: Words): Promise<Loaded> {
  const { application: value, options: beside = {} } = await planIn(file, words);
  const accepted = acceptApplication(value);
  if (accepted !== undefined) return { application: accepted, beside };
  // zod is needed only to say what is wrong.
  const { parseApplication } = await import("../schema/index.js");
  const parsed = parseApplication(value);
  return parsed.success ? { application: parsed.data, beside } : { value, issues: parsed.issues, beside };
}

/** The plan that a file holds; most hold an application alone. */
async function planIn(file: string, words: Words): Promise<PlanFile> {
  const value = await valueIn(file, words);
  if (typeof value !== "object" || value === null || !("application" in value)) return { application: value };
  const { parsePlan } = await import("../schema/index.js");
  return valid(parsePlan(value), file, words);
}

/** What a file says: JSON, or a template that somebody has filled in, which is a plan. */
export async function valueIn(file: string, words: Words): Promise<unknown> {
  const bytes = await readBytes(file, words);
  if (isWorkbook(bytes)) return planInTemplate(bytes, file, words);
  return named(nameOfFile(file, words), () => jsonOf(bytes, words, []));
}

/** Whatever its name is: every workbook is an archive, and no JSON begins like one. */
const isWorkbook = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b;

/** A template that somebody has filled in; what is wrong is told by its cell. */
async function planInTemplate(bytes: Uint8Array, file: string, words: Words): Promise<PlanFile> {
  const { readTemplate } = await import("../export/index.js");
  const { draft, baseRates, issues } = await readTemplate(bytes);
  if (issues.length === 0) return { application: draft, options: { baseRates } };
  const lines = issues.map((issue) =>
    [nameOfFile(file, words), ...(issue.cell === undefined ? [] : [issue.cell]), words.issueMessage(issue)].join(": "),
  );
  throw new InputError(printable(lines.join("\n")));
}

/**
 * The options of a grant, with the base rates.
 *
 * @param beside what a plan says; what is given with the command goes before it
 */
export async function loadOptions(
  { baseRates, dayCount, greenDays }: GrantFlags,
  words: Words,
  beside: GrantOptions = {},
): Promise<GrantOptions> {
  return {
    baseRates: baseRates === undefined ? beside.baseRates : await loadBaseRates(baseRates, words),
    dayCount: dayCount ?? beside.dayCount,
    greenDays: greenDays ?? beside.greenDays,
  };
}

/** Base rates of a file, or typed on the command line: `{"staff":{"1":141}}`. */
async function loadBaseRates(given: string, words: Words): Promise<BaseRatesInput> {
  const isTyped = given.trimStart().startsWith("{");
  const file = isTyped ? "--base-rates" : given;
  const value = isTyped ? readTypedJson(given, file, words) : await readJson(given, words);
  const accepted = acceptBaseRates(value);
  if (accepted !== undefined) return accepted;
  const { parseBaseRates } = await import("../schema/index.js");
  return valid(parseBaseRates(value), file, words, ["options", "baseRates"]);
}

export function valid<T>(parsed: Parsed<T>, file: string, words: Words, below?: Path): T {
  if (parsed.success) return parsed.data;
  throw invalid(parsed.issues, file, words, below);
}

/**
 * All that is wrong with a file, a line each.
 *
 * @param below as of `issueLine`
 */
export function invalid(issues: readonly Issue[], file: string, words: Words, below?: Path): InputError {
  const problems = issues.map((issue) => `${nameOfFile(file, words)}: ${issueLine(issue, words, below)}`);
  return new InputError(problems.join("\n"));
}
