import { calls, type RateTable, rateTable } from "../index.js";
import { InputError } from "./input.js";
import type { Words } from "./words/words.js";

/** The newest call, which is the one people plan with. */
export function newestCall(): number {
  return Math.max(...calls().map(({ call }) => call));
}

/** The table of a field in a call. */
export function knownTable(call: number, field: string, agency: string | undefined, words: Words): RateTable {
  const table = rateTable(call, field, agency);
  if (table === undefined) throw notKnown(call, field, words);
  return table;
}

/** The error for an unknown call, or an unknown field of a call; it lists the known ones. */
export function notKnown(call: number, field: string, { terms }: Words): InputError {
  const known = calls();
  const ofCall = known.find((each) => each.call === call);
  if (ofCall !== undefined) return new InputError(terms.noSuchField(field, ofCall.fields.join(", ")));
  return new InputError(terms.noSuchCall(call, known.map((each) => each.call).join(", ")));
}
