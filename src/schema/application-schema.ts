import * as z from "zod";
import type { Application } from "../application/application.js";
import { writtenApplicationSchema } from "./application-shape.js";
import { contradictionsIn } from "./contradictions.js";
import { keysWithoutRule } from "./keys-without-rule.js";
import { normalised } from "./normalised.js";

/** What a shape cannot check. It is checked even where the shape is wrong. */
const beyondShape = z.check<unknown>((payload) => {
  const found = [...contradictionsIn(payload.value), ...keysWithoutRule(payload.value)];
  for (const { code, path, params } of found) {
    payload.issues.push({ code: "custom", input: payload.value, path: [...path], params: { code, ...params } });
  }
});
beyondShape._zod.def.when = () => true;

/**
 * The whole {@link Application}. Unknown keys are refused: a misspelt optional key means a wrong grant. Values that
 * contradict each other are reported together with those of a wrong type. The output has one shape: countries in
 * capitals, accompanying persons and flows as lists, places as objects.
 *
 * @example applicationSchema.safeParse(application).success // => true
 */
export const applicationSchema = writtenApplicationSchema
  .check(beyondShape)
  .transform((written): Application => normalised(written));
