import { closest, distance } from "fastest-levenshtein";
import type * as z from "zod";
import type { Applicant, Application, Flow } from "../application/application.js";
import { fieldOptions } from "../fields/field.js";
import type { BaseRatesInput } from "../grant.js";
import { knownActions } from "../rates/known-actions.js";
import { type Issue, type IssueCode, issue, type ReceivedKind, type ValueKind } from "../results/issue.js";
import { entry } from "../values/entry.js";
import { nearestId } from "../values/nearest-id.js";
import type { Path } from "../values/path.js";
import { acceptApplication } from "./accept-application.js";
import { applicantSchema } from "./applicant-schema.js";
import { applicationSchema, beyondShape } from "./application-schema.js";
import { baseRatesSchema } from "./base-rates.js";
import { beyondShapeOfFlow, flowSchema } from "./flow-schema.js";
import { baseRatesFromForm, fromForm, isOfForm, type ParseOptions } from "./form-values.js";
import { isWholeNumberAt, keysAt } from "./keys-at.js";
import { short } from "./short.js";

/** What parsing gives: the value, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly Issue[] };

/**
 * Checks that a value is an application of the contract's shape, and brings it into one shape: countries in capitals with
 * `EL` and `UK` as ISO codes, accompanying persons as a list, places as objects.
 *
 * @param value anything: what `JSON.parse` gave, or a form's state; it is not changed
 * @returns the application, a copy that may share parts with `value`; or every problem at once, each with a code, its
 * path and its numbers. Wording: `issueMessage` of `erasmus-ka1/messages/<language>`
 * @param options `formValues: true` for what a form submits: see {@link ParseOptions}
 * @example
 * parseApplication({ ...application, project: { durationMonths: "15" } })
 * // => { success: false, issues: [{ code: "value.wrong-type", path: ["project", "durationMonths"],
 * //      params: { expected: "whole-number", received: "text" } }] }
 */
export function parseApplication(value: unknown, options: ParseOptions = {}): Parsed<Application> {
  const written = isOfForm(options) ? fromForm(value) : value;
  const accepted = acceptApplication(written);
  return accepted === undefined ? parsed(applicationSchema, written, beyondShape) : { success: true, data: accepted };
}

/**
 * Checks one flow alone, as it is while a form is being filled in, and brings it into the shape that `parseApplication`
 * gives. What takes the whole application to see is not checked: whether its `id` is given twice, how many persons there
 * are in all, and whether visits and exceptional costs name it and fit it.
 *
 * @param value anything; it is not changed
 * @param options as those of {@link parseApplication}
 * @returns the flow, or every problem with its path inside the flow
 * @example
 * parseFlow({ id: "JOB", activity: "job-shadowing", participants: 2, participantsWithFewerOpportunities: 3 })
 * // => { success: false, issues: [{ code: "count.exceeds", path: ["participantsWithFewerOpportunities"],
 * //      params: { value: 3, max: 2, of: ["participants"] } }] }
 */
export function parseFlow(value: unknown, options: ParseOptions = {}): Parsed<Flow> {
  return parsed(flowSchema, isOfForm(options) ? fromForm(value, "flows") : value, beyondShapeOfFlow);
}

/**
 * Checks the applicant alone, and brings it into the shape that `parseApplication` gives.
 *
 * @param value anything; it is not changed
 * @param options as those of {@link parseApplication}
 * @returns the applicant, or every problem with its path inside it
 * @example
 * parseApplicant({ country: "el", type: "school" }) // => { success: true, data: { country: "GR", type: "school" } }
 */
export function parseApplicant(value: unknown, options: ParseOptions = {}): Parsed<Applicant> {
  return parsed(applicantSchema, isOfForm(options) ? fromForm(value, "applicant") : value);
}

/**
 * Checks base rates that a caller brings: EUR per day by category and receiving-country group; partial is fine.
 *
 * @param value anything; it is not changed
 * @param options as those of {@link parseApplication}
 * @returns the base rates for `options.baseRates` of `calculateGrant`, or every problem
 * @example parseBaseRates({ staff: { "1": 141 } }) // => { success: true, data: { staff: { "1": 141 } } }
 */
export function parseBaseRates(value: unknown, options: ParseOptions = {}): Parsed<BaseRatesInput> {
  return parsed(baseRatesSchema, isOfForm(options) ? baseRatesFromForm(value) : value);
}

/**
 * What zod makes of a value, its problems in the contract's terms.
 *
 * @param beyond what else is wrong with it: after a fraction in place of a whole number zod runs no further check
 */
export function parsed<T>(
  schema: z.ZodType<T>,
  value: unknown,
  beyond: (value: unknown) => readonly Issue[] = () => [],
): Parsed<T> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { success: true, data: result.data };
  const issues = result.error.issues.flatMap((found) => toIssues(found, [], schema));
  return { success: false, issues: once([...issues, ...beyond(value)]) };
}

/** The same fault may be found twice: a number that is not a safe integer, and above our limit, which alone is told. */
function once(issues: readonly Issue[]): readonly Issue[] {
  const said = new Map<string, Issue>();
  for (const each of issues) {
    const key = JSON.stringify([each.code, each.path]);
    const before = said.get(key);
    if (before === undefined || isSafeBound(before)) said.set(key, each);
  }
  return [...said.values()];
}

function isSafeBound({ params }: Issue): boolean {
  const bounds: readonly unknown[] = Object.values(params);
  return bounds.includes(Number.MAX_SAFE_INTEGER) || bounds.includes(Number.MIN_SAFE_INTEGER);
}

type Found = z.core.$ZodIssue;

/** A problem that zod found, in the contract's terms. */
export function toIssues(found: Found, above: Path, schema: z.ZodType): readonly Issue[] {
  const path = [...above, ...(found.path as (string | number)[])];
  if (found.message === "money.invalid") return [issue("money.invalid", path, {})];
  switch (found.code) {
    case "unrecognized_keys": {
      const known = keysAt(schema, path, found.input);
      return found.keys.map((key) => unknownKey([...path, short(key)], key, known));
    }
    case "invalid_type":
      return [wrongType(path, kindOf(found.expected, path, schema), found.input)];
    case "invalid_value": {
      const allowed = found.values.map(String);
      return found.input === undefined
        ? [issue("value.missing", path, { expected: "text", allowed })]
        : [issue("value.not-allowed", path, { allowed })];
    }
    case "too_small": {
      const minimum = Number(found.minimum);
      return [issue(found.origin === "string" ? "text.too-short" : "number.too-small", path, { minimum })];
    }
    case "too_big": {
      const maximum = Number(found.maximum);
      if (found.origin === "string") return [issue("text.too-long", path, { maximum })];
      if (found.origin === "array") return [issue("list.too-long", path, { maximum })];
      return [issue("number.too-big", path, { maximum })];
    }
    case "not_multiple_of":
      return [issue("points.invalid", path, {})];
    case "invalid_format":
      return [invalidFormat(found, path)];
    case "invalid_union":
      return ofUnion(found, path, schema);
    case "custom": {
      // Made by `contradictions`, or by a check of ours that gives `params` of the same form.
      const { code, ...params } = found.params as { readonly code: IssueCode };
      return [{ code, path, params } as Issue];
    }
    default:
      return [issue("value.invalid", path, {})];
  }
}

function actionInvalid(path: Path, input: unknown): Issue {
  const nearest = typeof input === "string" ? nearestId(input, knownActions) : undefined;
  return issue("action.invalid", path, { known: knownActions, ...(nearest === undefined ? {} : { nearest }) });
}

/** A key this near to one that belongs there is a typing mistake. */
const MOST_SLIPS = 2;

/** What others call a key of ours, too far from it to be a slip. */
const otherNames: Readonly<Record<string, string>> = {
  lat: "latitude",
  lng: "longitude",
  lon: "longitude",
  long: "longitude",
};

function unknownKey(path: Path, key: string, known: readonly string[]): Issue {
  const params = { key: short(key) };
  const meant = entry(otherNames, key.toLowerCase());
  if (meant !== undefined && known.includes(meant)) return issue("key.unknown", path, { ...params, nearest: meant });
  if (key.length > 60 || known.length === 0) return issue("key.unknown", path, params);
  const nearest = closest(key, known);
  const slips = distance(key, nearest);
  // In a short key, few slips make another key: "4" is not a misspelt "1".
  // A key of another shape is spelt well.
  const isSlip = slips > 0 && slips <= MOST_SLIPS && slips * 2 < key.length;
  return issue("key.unknown", path, isSlip ? { ...params, nearest } : params);
}

function wrongType(path: Path, expected: ValueKind, input: unknown): Issue {
  if (input === undefined) return issue("value.missing", path, { expected });
  return issue("value.wrong-type", path, { expected, received: receivedKind(input) });
}

/** What zod calls the kinds of values, and what we call them. */
function kindOf(expected: string, path: Path, schema: z.ZodType): ValueKind {
  switch (expected) {
    case "string":
      return "text";
    case "int":
      return "whole-number";
    case "array":
      return "list";
    case "number":
      return isWholeNumberAt(schema, path) ? "whole-number" : "number";
    case "boolean":
      return expected;
    default:
      return "object";
  }
}

/** As JSON has it; NaN and the infinities are not JSON, but a form's state may hold them. */
function receivedKind(value: unknown): ReceivedKind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return !Number.isFinite(value) ? "not-finite" : Number.isInteger(value) ? "number" : "fraction";
    case "boolean":
    case "object":
      return typeof value as "boolean" | "object";
    default:
      return "other";
  }
}

function invalidFormat(found: Extract<Found, { code: "invalid_format" }>, path: Path): Issue {
  if (found.format === "date") return issue("date.invalid", path, {});
  if (found.format === "datetime") return issue("instant.invalid", path, {});
  if (found.message === "country.invalid") return issue("country.invalid", path, {});
  if (found.message === "place.invalid") return issue("place.invalid", path, {});
  if (found.message === "action.invalid") return actionInvalid(path, found.input);
  return issue("value.invalid", path, {});
}

/** The problems of one shape that the value may have: the one that the author most likely meant. */
function ofUnion(found: Extract<Found, { code: "invalid_union" }>, path: Path, schema: z.ZodType): readonly Issue[] {
  if (found.input === undefined && found.errors.length > 0)
    return [issue("value.missing", path, { expected: "value" })];
  if (found.errors.length === 0) {
    return [issue("value.not-allowed", path, { allowed: [...fieldOptions.exceptionalCost] })];
  }
  const branches = found.errors.map((errors) => errors.flatMap((error) => toIssues(error, path, schema)));
  return branches.reduce((best, branch) => (unlikeness(branch, path) < unlikeness(best, path) ? branch : best));
}

/** How unlike a shape a value is: a value of another type is the most unlike. */
function unlikeness(issues: readonly Issue[], path: Path): number {
  // A key that is only misspelt speaks for the shape that needs it.
  const missing = new Set(
    issues.flatMap(({ code, path: at }) => (code === "value.missing" ? [String(at.at(-1))] : [])),
  );
  const meant = issues.filter(
    ({ code, params }) => code === "key.unknown" && "nearest" in params && missing.has(String(params.nearest)),
  ).length;
  const isOtherType = issues.some(({ code, path: at }) => code === "value.wrong-type" && at.length === path.length);
  return issues.length - 2 * meant + (isOtherType ? 1000 : 0);
}
