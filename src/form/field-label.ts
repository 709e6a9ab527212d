import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import type { Path } from "../values/path.js";
import { fieldIdAt } from "./field-id-at.js";
import { declarationOf, fieldsBelowInSettlement, wordedId } from "./fields-below.js";

/**
 * What the value in a place of the input is called, whatever the call and the action are: to stand beside a path.
 *
 * @param path of an issue, a finding or a missing value; of base rates it begins with "options", "baseRates", and of a
 * settlement with "award", "realised", "planned" or "options"
 * @param messages the words of a language; default: English, which a bundle then carries
 * @returns `undefined` for what is not described, and for what holds other fields: an object, an entry of a list
 * @example fieldLabel(["flows", 0, "durationDays"]) // => "Days of the activity, without travel"
 */
export function fieldLabel(path: Path, messages: Messages = english): string | undefined {
  const id = fieldIdAt(path);
  if (id === undefined) return undefined;
  const holdsOthers = fieldsBelowInSettlement(id).length > 0;
  const isEntry = typeof path.at(-1) === "number" && declarationOf(id).kind === "list";
  if (holdsOthers && (isEntry || declarationOf(id).kind === "object")) return undefined;
  return messages.fields[wordedId(id)].label;
}
