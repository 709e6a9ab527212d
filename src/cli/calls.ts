import { calls } from "../lookups/rate-table.js";
import { InputError } from "./input.js";
import type { Words } from "./words.js";

/** Who plans, plans with the newest call. */
export function newestCall(): number {
  return Math.max(...calls().map(({ call }) => call));
}

/** The call is not known; those that are. */
export function noSuchCall(call: number, { messages }: Words): InputError {
  const known = calls().map((each) => each.call);
  return new InputError(messages.terms.noSuchCall(call, known.join(", ")));
}
