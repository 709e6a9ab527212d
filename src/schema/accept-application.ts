import type { Application } from "../application/application.js";
import { acceptsApplication } from "./accepts.js";
import { contradictionsIn } from "./contradictions.js";
import { keysWithoutRule } from "./keys-without-rule.js";
import { normalised } from "./normalised.js";

/**
 * The quick way for input that is most likely valid: a portal that parses on every keystroke, a batch. It needs no zod.
 *
 * @param value anything; it is not changed
 * @returns the application, as `parseApplication` gives it; `undefined` where something is wrong, and
 * `parseApplication` says what
 * @example acceptApplication({ ...application, project: { durationMonths: "15" } }) // => undefined
 */
export function acceptApplication(value: unknown): Application | undefined {
  if (!acceptsApplication(value) || contradictionsIn(value).length > 0 || keysWithoutRule(value).length > 0)
    return undefined;
  return normalised(value);
}
