import type { DraftFlow } from "../application/draft.js";
import type { FieldId } from "../fields/fields.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { type Describing, described, describingOf } from "./described.js";
import type { Field } from "./description.js";
import { fieldsBelow } from "./fields-below.js";

/**
 * The fields that matter for a flow, while it is being filled in: those of its activity type, with its own limits. For a
 * flow whose activity is missing or not known: those that matter for every activity type of the action.
 *
 * @param flow as far as it is known
 * @param call the year of the call
 * @param action what is applied for: "KA122-SCH"
 * @param messages the words of a language; default: English, which a bundle then carries
 * @returns the fields in the order in which a person fills them in; `undefined` for an unknown call or action
 * @example
 * const fields = relevantFields({ activity: "courses-and-training" }, 2026, "KA122-SCH") ?? [];
 * fields.find(({ key }) => key === "durationDays")?.limits?.text // => "2 to 10 days, travel excluded"
 */
export function relevantFields(
  flow: DraftFlow,
  call: number,
  action: string,
  messages: Messages = english,
): readonly Field[] | undefined {
  const given: unknown = flow;
  if (typeof given !== "object" || given === null) throw new TypeError("flow must be an object");
  const describing = describingOf(call, action, messages);
  return describing && fieldsBelow("flows").flatMap((id) => relevantField(id, flow, describing) ?? []);
}

/**
 * One of the fields of a flow, also one further below: described alone, for who asks for few of them.
 *
 * @returns `undefined` where it does not matter
 */
export function relevantField(
  id: FieldId,
  flow: DraftFlow,
  { activities: all, ...describing }: Describing,
): Field | undefined {
  const activities = flow.activity !== undefined && all.includes(flow.activity) ? [flow.activity] : all;
  const [field] = ofAll(described(id, { ...describing, activities, flow }, activities), activities);
  return field;
}

/** A field that matters for all of some activity types, and what of it does. */
function ofAll(field: Field, activities: readonly string[]): readonly Field[] {
  const { activities: mattering = [], requiredFor: _, limitsByActivity: __, fields, ...rest } = field;
  if (mattering.length === 0 || mattering.length < activities.length) return [];
  const below = fields?.flatMap((each) => ofAll(each, activities));
  return [below === undefined ? rest : { ...rest, fields: below }];
}
