import {
  type Application,
  acceptApplication,
  acceptBaseRates,
  type BaseRatesInput,
  type Draft,
  type Finding,
  type Issue,
  type Parsed,
} from "../index.js";
import type { Words } from "../messages/index.js";
import type { ParsedDraft } from "../schema/index.js";
import type { Refused } from "./answer.js";
import { type AssessOptions, assertAssessOptions } from "./assess-options.js";
import { lookUpPlaces } from "./look-up-places.js";
import { readJson } from "./read-json.js";
import { byField, wordedIssues } from "./worded.js";
import { wordsIn } from "./words-in.js";

/** An application as the questions of the library take it. */
export interface ReadApplication {
  readonly success: true;
  /** In one shape, places with their coordinates. */
  readonly application: Application;
  /** For `options.baseRates`; absent where none were brought. */
  readonly baseRates: BaseRatesInput | undefined;
  /** Those of the look-up of places: put them into an answer by `withPlaceFindings`. */
  readonly findings: readonly Finding[];
}

/** What `assessApplication` does before it asks anything: for those who ask something else. */
export type ReadOptions = Pick<AssessOptions, "language" | "baseRates" | "formValues">;

/**
 * Reads an application and the base rates beside it, and looks its places up: for whatever the library can be asked.
 *
 * @param input JSON as text or as the bytes of a file; or what it says: an object
 * @param options the language of the issues, and the base rates
 * @returns the application; or every problem in words, as `assessApplication` tells them. Bad data never makes it throw
 * @throws TypeError if an option is not of the contract's shape
 * @example
 * const read = await readApplication(JSON.stringify(application), { baseRates: '{ "staff": { "1": 141 } }' });
 * read.success && calculateGrantRange(read.application, { baseRates: read.baseRates }).minimum.total // => "31261.50"
 */
export async function readApplication(input: unknown, options: ReadOptions = {}): Promise<Refused | ReadApplication> {
  assertAssessOptions(options);
  const { language = "en", formValues = false, baseRates: writtenRates } = options;
  const value = readJson(input);
  const parsed = value.success ? await parsedApplication(value.data, formValues) : value;
  const rates = await parsedBaseRates(writtenRates, formValues);
  if (!parsed.success || !rates.success) {
    const issues = [parsed, rates].flatMap((each) => (each.success ? [] : each.issues));
    const draft = value.success ? (await parsedDraft(value.data, formValues)).draft : {};
    return refused(issues, draft, await wordsIn(language), language);
  }
  const { application, findings } = await lookUpPlaces(parsed.data);
  return { success: true, application, baseRates: rates.data, findings };
}

export async function parsedApplication(value: unknown, formValues: boolean): Promise<Parsed<Application>> {
  return plain(async () => {
    const accepted = formValues ? undefined : acceptApplication(value);
    if (accepted !== undefined) return { success: true, data: accepted };
    // zod is needed only to say what is wrong, and to understand a form's values.
    const { parseApplication } = await import("../schema/index.js");
    return parseApplication(value, { formValues });
  });
}

/** Issues lie under the option that has the base rates. */
export async function parsedBaseRates(
  written: unknown,
  formValues: boolean,
): Promise<Parsed<BaseRatesInput | undefined>> {
  if (written === undefined) return { success: true, data: undefined };
  const value = readJson(written);
  const parsed = value.success ? await plain(() => baseRatesOf(value.data, formValues)) : value;
  if (parsed.success) return parsed;
  const issues = parsed.issues.map((issue) => ({ ...issue, path: ["options", "baseRates", ...issue.path] }));
  return { success: false, issues };
}

async function baseRatesOf(value: unknown, formValues: boolean): Promise<Parsed<BaseRatesInput>> {
  const accepted = formValues ? undefined : acceptBaseRates(value);
  if (accepted !== undefined) return { success: true, data: accepted };
  const { parseBaseRates } = await import("../schema/index.js");
  return parseBaseRates(value, { formValues });
}

/** A value that throws when it is read (a getter, a proxy) is no plain data. */
export async function plain<T>(parse: () => Promise<Parsed<T>>): Promise<Parsed<T>> {
  try {
    return await parse();
  } catch {
    return { success: false, issues: [{ code: "value.invalid", path: [], params: {} }] };
  }
}

/** What of the value can be understood: a place in it is named by the ids that it has. */
export async function parsedDraft(value: unknown, formValues: boolean): Promise<ParsedDraft> {
  const { parseDraft } = await import("../schema/index.js");
  return parseDraft(value, { formValues });
}

function refused(issues: readonly Issue[], draft: Draft, words: Words, language: Refused["language"]): Refused {
  const worded = wordedIssues(issues, draft, words);
  return { success: false, language, issues: worded, byField: byField(worded) };
}
