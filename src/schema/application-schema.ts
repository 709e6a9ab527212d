import type * as z from "zod";
import type { Application } from "../application/application.js";
import type { ApplicationInput } from "../application/application-input.js";
import type { Issue } from "../results/issue.js";
import { writtenApplicationSchema } from "./application-shape.js";
import { beyondShapeCheck } from "./beyond-shape-check.js";
import { contradictionsIn } from "./contradictions.js";
import { keysWithoutRule } from "./keys-without-rule.js";
import { normalised } from "./normalised.js";

/** What a shape cannot check. */
export function beyondShape(value: unknown): readonly Issue[] {
  return [...contradictionsIn(value), ...keysWithoutRule(value)];
}

/**
 * The whole {@link Application}. Unknown keys are refused: a misspelt optional key means a wrong grant. Values that
 * contradict each other are reported together with those of a wrong type. The output has one shape: countries in
 * capitals, accompanying persons and flows as lists, places as objects. Messages are codes, or zod's own: for words use
 * {@link standardSchemas}.
 *
 * @example applicationSchema.safeParse(application).success // => true
 */
export const applicationSchema: z.ZodType<Application, ApplicationInput> = writtenApplicationSchema
  .check(beyondShapeCheck(beyondShape))
  .transform(normalised);
