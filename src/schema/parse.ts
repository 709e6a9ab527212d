import { closest, distance } from "fastest-levenshtein";
import type * as z from "zod";
import type { Application } from "../application.js";
import type { Path } from "../explanation.js";
import type { BaseRatesInput } from "../rules/funding/base-rates.js";
import { applicationKeys, applicationSchema, baseRatesSchema } from "./application.js";
import type { Issue, IssueCode, IssueParams } from "./issue.js";

/** What parsing gives: the value, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly Issue[] };

/**
 * Checks that a value is an application of the contract's shape.
 *
 * @param value anything: what `JSON.parse` gave, or a form's state; it is not changed
 * @returns the application, a copy with `EL` and `UK` mapped to ISO codes; or every problem at once, each with a code,
 * its path and its numbers. Wording: `issueMessage` of `erasmus-ka1/messages/<language>`
 * @example
 * parseApplication({ ...application, project: { durationMonths: "15" } })
 * // => { success: false, issues: [{ code: "value.wrong-type", path: ["project", "durationMonths"],
 * //      params: { expected: "number", received: "string" } }] }
 */
export function parseApplication(value: unknown): Parsed<Application> {
  return parsed(applicationSchema.safeParse(value, { reportInput: true }));
}

/**
 * Checks base rates that a caller brings: EUR per day by category and receiving-country group; partial is fine.
 *
 * @returns the base rates for `options.baseRates` of `calculateGrant`, or every problem
 * @example parseBaseRates({ staff: { "1": 141 } }) // => { success: true, data: { staff: { "1": 141 } } }
 */
export function parseBaseRates(value: unknown): Parsed<BaseRatesInput> {
  return parsed(baseRatesSchema.safeParse(value, { reportInput: true }));
}

/** What zod found, in the contract's terms. */
export function parsed<T>(result: z.ZodSafeParseResult<T>): Parsed<T> {
  if (result.success) return { success: true, data: result.data };
  return { success: false, issues: once(result.error.issues.flatMap((found) => toIssues(found, []))) };
}

/** Two checks of zod may say the same of a value: that it is no safe integer, and that it is above our limit. */
function once(issues: readonly Issue[]): readonly Issue[] {
  const said = new Set<string>();
  return issues.filter(({ code, path }) => {
    const key = JSON.stringify([code, path]);
    return !said.has(key) && said.add(key);
  });
}

type Found = z.core.$ZodIssue;

function toIssues(found: Found, above: Path): readonly Issue[] {
  const path = [...above, ...(found.path as (string | number)[])];
  if (found.message === "money") return [issue("money.invalid", path, {})];
  switch (found.code) {
    case "unrecognized_keys":
      return found.keys.map((key) => unknownKey([...path, short(key)], key));
    case "invalid_type":
      return [wrongType(path, found.expected, found.input)];
    case "invalid_value":
      return found.input === undefined
        ? [issue("value.missing", path, { expected: found.values.map(String).join(" | ") })]
        : [issue("value.not-allowed", path, { allowed: found.values.map(String) })];
    case "too_small":
      return [
        found.origin === "string"
          ? issue("text.too-short", path, { minimum: Number(found.minimum) })
          : issue("number.too-small", path, { minimum: Number(found.minimum) }),
      ];
    case "too_big": {
      const maximum = Number(found.maximum);
      if (found.origin === "string") return [issue("text.too-long", path, { maximum })];
      if (found.origin === "array") return [issue("list.too-long", path, { maximum })];
      return [issue("number.too-big", path, { maximum })];
    }
    case "invalid_format":
      return [invalidFormat(found, path)];
    case "invalid_union":
      return ofUnion(found, path);
    case "custom": {
      const { code, ...params } = found.params ?? {};
      return [issue(code as IssueCode, path, params as never)];
    }
    default:
      return [issue("value.invalid", path, {})];
  }
}

function issue<Code extends IssueCode>(code: Code, path: Path, params: IssueParams[Code]): Issue {
  return { code, path, params } as Issue;
}

/** A key this near to a known one is a slip of the hand. */
const MOST_SLIPS = 3;

function unknownKey(path: Path, key: string): Issue {
  const params = { key: short(key) };
  if (key.length > 60) return issue("key.unknown", path, params);
  const nearest = closest(key, applicationKeys);
  return issue("key.unknown", path, distance(key, nearest) <= MOST_SLIPS ? { ...params, nearest } : params);
}

function wrongType(path: Path, expected: string, input: unknown): Issue {
  const wanted = expected === "int" ? "whole number" : expected === "record" ? "object" : expected;
  if (input === undefined) return issue("value.missing", path, { expected: wanted });
  return issue("value.wrong-type", path, { expected: wanted, received: typeName(input) });
}

/** As JSON names it; NaN and the infinities are no JSON, but a form's state may hold them. */
function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value === "number" && !Number.isInteger(value)) return "fraction";
  return typeof value;
}

function invalidFormat(found: Extract<Found, { code: "invalid_format" }>, path: Path): Issue {
  if (found.format === "date") return issue("date.invalid", path, {});
  if (found.format === "datetime") return issue("instant.invalid", path, {});
  if (found.message === "country") return issue("country.invalid", path, {});
  if (found.message === "action") return issue("action.invalid", path, {});
  return issue("value.invalid", path, {});
}

/** Money is one thing in two notations; of the shapes of a place, the one that the author most likely meant. */
function ofUnion(found: Extract<Found, { code: "invalid_union" }>, path: Path): readonly Issue[] {
  if (found.input === undefined && found.errors.length > 0)
    return [issue("value.missing", path, { expected: "value" })];
  if (found.errors.length === 0) {
    const allowed = ["expensive-travel", "entry-requirements", "financial-guarantee"];
    return [issue("value.not-allowed", path, { allowed })];
  }
  const branches = found.errors.map((errors) => errors.flatMap((error) => toIssues(error, path)));
  return branches.reduce((best, branch) => (branch.length < best.length ? branch : best));
}

/** What an issue quotes of the input is short, however long the input. */
function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
