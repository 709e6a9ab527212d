import * as z from "zod";
import { fieldOptions } from "../fields/field.js";
import type { GrantOptions } from "../grant.js";
import { isObject } from "../values/is-object.js";
import { baseRatesSchema } from "./base-rates.js";
import { type Parsed, parsed } from "./parse.js";

/** An application with what belongs to it and is no part of it: what the page saves in one file. */
export interface PlanFile {
  /** Not checked yet: `parseApplication` or `parseDraft` does. */
  readonly application: unknown;
  /** What decides the amounts beside the application. */
  readonly options?: Pick<GrantOptions, "baseRates" | "dayCount" | "greenDays"> | undefined;
  /** Ids of the manual checks that a person has done. */
  readonly checked?: readonly string[] | undefined;
}

/** How a caller may count days, beside an application. */
export const waysToCount = {
  dayCount: z.enum(fieldOptions.dayCount).optional(),
  greenDays: z.enum(fieldOptions.greenDays).optional(),
};

/** The ids of manual checks that are done. */
export const checkedSchema = z.array(z.string().max(100)).max(1000);

const planFileSchema = z.strictObject({
  application: z.unknown(),
  options: z.strictObject({ baseRates: baseRatesSchema.optional(), ...waysToCount }).optional(),
  checked: checkedSchema.optional(),
});

/**
 * Checks a plan as the page saves it: the application, what is given beside it, and which manual checks are done. An
 * application alone is a plan, too.
 *
 * @param value anything; it is not changed
 * @returns the plan, its application as it was given, or every problem of what stands beside it
 * @example
 * parsePlan({ application: {}, options: { baseRates: { staff: { "1": 141 } } }, checked: ["learning-outcomes"] }).success
 * // => true
 */
export function parsePlan(value: unknown): Parsed<PlanFile> {
  return isObject(value) && "application" in value
    ? parsed(planFileSchema, value)
    : { success: true, data: { application: value } };
}
