import {
  type AssessmentRecord,
  assess,
  type GrantOptions,
  type Issue,
  type Parsed,
  type RecordKind,
  recordOf,
} from "../index.js";
import type { Language } from "../messages/index.js";
import { withPlaceFindings } from "../places/index.js";
import type { ServiceRequest } from "../schema/index.js";
import { type LineError, lineError } from "./line-error.js";
import { lookUpPlaces } from "./look-up-places.js";
import { parsedApplication, parsedBaseRates } from "./read-application.js";
import { readJson } from "./read-json.js";
import { wordsIn } from "./words-in.js";

/** How the lines of a batch are assessed. What is given here goes before what a line brings. */
export interface LineOptions extends Pick<GrantOptions, "baseRates" | "dayCount" | "greenDays" | "range"> {
  /** How much a record says; default: `compact`. */
  readonly records?: RecordKind | undefined;
  /** Of errors; default: English. */
  readonly language?: Language | undefined;
  /** Says why a value is not looked at, where it is more than somebody wants to take on. */
  readonly refusal?: ((value: unknown) => string | undefined) | undefined;
}

/** What is kept of a line of a batch: an assessment, or why there is none. */
export type RecordOfLine = AssessmentRecord | { readonly error: LineError };

/**
 * The record of a line of a batch, as `ka1 batch` and the service give it.
 *
 * @param bytes the JSON of an application, or `{ "application": …, "options": … }`
 * @param options what holds for all lines
 * @returns the record, without the line's number; a line that is no application gives an error
 * @throws TypeError or RangeError if `options` is not of the contract's shape
 * @example
 * const line = new TextEncoder().encode(JSON.stringify({ application, options: { baseRates: { staff: { 1: 141 } } } }));
 * await recordOfLine(line, { records: "verdict", range: false }) // => { verdict: "eligible" }
 * @example
 * await recordOfLine(new TextEncoder().encode("[1,]"))
 * // => { error: { message: "is not JSON: unexpected token at column 4: [1,]" } }
 */
export async function recordOfLine(bytes: Uint8Array, options: LineOptions = {}): Promise<RecordOfLine> {
  const { records = "compact", language = "en", refusal, ...ways } = options;
  const errorFor = async (issues: readonly Issue[]) => ({ error: lineError(issues, await wordsIn(language)) });
  const value = readJson(bytes);
  if (!value.success) return errorFor(value.issues);
  const message = refusal?.(value.data);
  if (message !== undefined) return { error: { message } };
  const request = await parsedLine(value.data);
  if (!request.success) return errorFor(request.issues);
  const { application: written, options: own = {} } = request.data;
  const parsed = await parsedApplication(written, false);
  const baseRates = await parsedBaseRates(own.baseRates, false);
  if (!parsed.success || !baseRates.success) {
    return errorFor([parsed, baseRates].flatMap((each) => (each.success ? [] : each.issues)));
  }
  const { application, findings } = await lookUpPlaces(parsed.data);
  const assessment = assess(application, {
    baseRates: ways.baseRates ?? baseRates.data,
    dayCount: ways.dayCount ?? own.dayCount,
    greenDays: ways.greenDays ?? own.greenDays,
    range: ways.range,
    explanations: records === "full",
  });
  return recordOf(records, application, withPlaceFindings(assessment, findings));
}

/** Most lines are an application alone, which needs no zod. */
async function parsedLine(value: unknown): Promise<Parsed<ServiceRequest<"application">>> {
  const isAlone = typeof value !== "object" || value === null || !Object.hasOwn(value, "application");
  if (isAlone) return { success: true, data: { application: value } };
  const { parseRequest } = await import("../schema/index.js");
  return parseRequest("application", value);
}
