import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";
import { callTable } from "../rates/index.js";
import type { Option } from "./description.js";

/**
 * What can be applied for in a call, for a drop-down.
 *
 * @param call the year of the call
 * @param messages the words of a language; default: English
 * @returns the actions by field of education; `undefined` for an unknown call
 * @example actionOptions(2026)?.[0] // => { value: "KA122-SCH", label: "Short-term project (KA122), school education" }
 */
export function actionOptions(call: number, messages: Messages = english): readonly Option[] | undefined {
  const table = callTable(call);
  if (table === undefined) return undefined;
  return Object.values(table.fields).flatMap(({ actions }) =>
    Object.keys(actions).map((action) => ({ value: action, label: nameOf(messages.actions, action) })),
  );
}
