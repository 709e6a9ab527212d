import * as z from "zod";
import type { Application } from "../application/application.js";
import type { ApplicationInput } from "../application/application-input.js";
import type { Issue } from "../results/issue.js";
import { writtenApplicationSchema } from "./application-shape.js";
import { contradictionsIn } from "./contradictions.js";
import { keysWithoutRule } from "./keys-without-rule.js";
import { normalised } from "./normalised.js";

/** What a shape cannot check. */
export function beyondShape(value: unknown): readonly Issue[] {
  return [...contradictionsIn(value), ...keysWithoutRule(value)];
}

/** It is checked even where the shape is wrong, but for those faults after which zod runs no further check. */
const beyondShapeCheck = z.check<unknown>((payload) => {
  for (const { code, path, params } of beyondShape(payload.value)) {
    payload.issues.push({
      code: "custom",
      message: code,
      input: payload.value,
      path: [...path],
      params: { code, ...params },
    });
  }
});
beyondShapeCheck._zod.def.when = () => true;

/**
 * The whole {@link Application}. Unknown keys are refused: a misspelt optional key means a wrong grant. Values that
 * contradict each other are reported together with those of a wrong type. The output has one shape: countries in
 * capitals, accompanying persons and flows as lists, places as objects.
 *
 * @example applicationSchema.safeParse(application).success // => true
 */
export const applicationSchema: z.ZodType<Application, ApplicationInput> = writtenApplicationSchema
  .check(beyondShapeCheck)
  .transform((written): Application => normalised(written));
