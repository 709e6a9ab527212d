import * as z from "zod";
import type { SettleOptions } from "../settle.js";
import { isObject } from "../values/is-object.js";
import { type Parsed, parsed } from "./parse.js";
import { settleOptionsSchema } from "./settlement-shape.js";

/** An application with what belongs to it and is no part of it: what the page saves in one file. */
export interface PlanFile {
  /** Not checked yet: `parseApplication` or `parseDraft` does. */
  readonly application: unknown;
  /** What decides the amounts beside the application, and what a settlement takes into account. */
  readonly options?:
    | Pick<SettleOptions, "baseRates" | "dayCount" | "greenDays" | "reduction" | "transferPolicy">
    | undefined;
  /** Ids of the manual checks that a person has done. */
  readonly checked?: readonly string[] | undefined;
  /** What was awarded, without the project, which is the application. Not checked yet: `parseAward` does. */
  readonly award?: unknown;
  /** What took place. Not checked yet: `parseRealised` does. */
  readonly realised?: unknown;
}

/** The ids of manual checks that are done. */
export const checkedSchema = z.array(z.string().max(100)).max(1000);

const planFileSchema = z.strictObject({
  application: z.unknown(),
  options: settleOptionsSchema.optional(),
  checked: checkedSchema.optional(),
  award: z.unknown().optional(),
  realised: z.unknown().optional(),
});

/**
 * Checks a plan as the page saves it: the application, what is given beside it, and which manual checks are done; once
 * it was awarded, the award and what took place, too. An application alone is a plan, too.
 *
 * @param value anything; it is not changed
 * @returns the plan, its application, award and what took place as they were given, or every problem of what stands beside
 * them
 * @example
 * parsePlan({ application: {}, options: { baseRates: { staff: { "1": 141 } } }, checked: ["learning-outcomes"] }).success
 * // => true
 */
export function parsePlan(value: unknown): Parsed<PlanFile> {
  return isObject(value) && "application" in value
    ? parsed(planFileSchema, value)
    : { success: true, data: { application: value } };
}
