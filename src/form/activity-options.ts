import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";
import type { Option } from "./description.js";
import { activitiesOf, tablesOf } from "./subject.js";

/**
 * The activity types of an action, for a drop-down.
 *
 * @param call the year of the call
 * @param action what is applied for: "KA122-SCH"
 * @param messages the words of a language; default: English
 * @returns the types in the order of the guide; none for an accreditation; `undefined` for an unknown call or action
 * @example activityOptions(2026, "KA122-SCH")?.[0] // => { value: "job-shadowing", label: "Job shadowing" }
 */
export function activityOptions(
  call: number,
  action: string,
  messages: Messages = english,
): readonly Option[] | undefined {
  const tables = tablesOf(call, action);
  return tables && activitiesOf(tables).map((id) => ({ value: id, label: nameOf(messages.activities, id) }));
}
