import { closest, distance } from "fastest-levenshtein";
import type * as z from "zod";
import type { Application } from "../application/application.js";
import type { Path } from "../results/explanation.js";
import type { BaseRatesInput } from "../rules/facts/base-rates.js";
import { applicationSchema, baseRatesSchema } from "./application.js";
import type { Issue, IssueCode, IssueParams } from "./issue.js";
import { keysAt } from "./keys-at.js";
import { short } from "./short.js";

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
  return parsed(applicationSchema, value);
}

/**
 * Checks base rates that a caller brings: EUR per day by category and receiving-country group; partial is fine.
 *
 * @returns the base rates for `options.baseRates` of `calculateGrant`, or every problem
 * @example parseBaseRates({ staff: { "1": 141 } }) // => { success: true, data: { staff: { "1": 141 } } }
 */
export function parseBaseRates(value: unknown): Parsed<BaseRatesInput> {
  return parsed(baseRatesSchema, value);
}

/** What zod makes of a value, its problems in the contract's terms. */
export function parsed<T>(schema: z.ZodType<T>, value: unknown): Parsed<T> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { success: true, data: result.data };
  return { success: false, issues: once(result.error.issues.flatMap((found) => toIssues(found, [], schema))) };
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

function toIssues(found: Found, above: Path, schema: z.ZodType): readonly Issue[] {
  const path = [...above, ...(found.path as (string | number)[])];
  if (found.message === "money" && found.code !== "custom") return [issue("money.invalid", path, {})];
  switch (found.code) {
    case "unrecognized_keys": {
      const known = keysAt(schema, path, found.input);
      return found.keys.map((key) => unknownKey([...path, short(key)], key, known));
    }
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
      return ofUnion(found, path, schema);
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

/** A key this near to one that belongs there is a slip of the hand. */
const MOST_SLIPS = 2;

function unknownKey(path: Path, key: string, known: readonly string[]): Issue {
  const params = { key: short(key) };
  if (key.length > 60 || known.length === 0) return issue("key.unknown", path, params);
  const nearest = closest(key, known);
  const slips = distance(key, nearest);
  // Of a short key, two slips are another key: "4" is no misspelt "1".
  const isSlip = slips <= MOST_SLIPS && slips * 2 < key.length;
  return issue("key.unknown", path, isSlip ? { ...params, nearest } : params);
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
function ofUnion(found: Extract<Found, { code: "invalid_union" }>, path: Path, schema: z.ZodType): readonly Issue[] {
  if (found.input === undefined && found.errors.length > 0)
    return [issue("value.missing", path, { expected: "value" })];
  if (found.errors.length === 0) {
    const allowed = ["expensive-travel", "entry-requirements", "financial-guarantee"];
    return [issue("value.not-allowed", path, { allowed })];
  }
  const branches = found.errors.map((errors) => errors.flatMap((error) => toIssues(error, path, schema)));
  return branches.reduce((best, branch) => (branch.length < best.length ? branch : best));
}
