import type { FieldId } from "../fields/fields.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { described, describingOf } from "./described.js";
import type { Field, InputDescription, Section, SectionId } from "./description.js";
import { fieldsBelow } from "./fields-below.js";

/**
 * What an application of an action asks for in a call: enough to draw a form, without a look at the guide. Every key of
 * the input is in it, also those that do not matter here; what stands in the section `options` is given beside the
 * application. Where a call has two candidate tables, what one of them asks for is asked for.
 *
 * @param call the year of the call
 * @param action what is applied for: "KA122-SCH"
 * @param messages the words of a language; default: English, which a bundle then carries
 * @returns sections with their fields, in the order in which a person fills them in; `undefined` for an unknown call or
 * action
 * @example
 * const sections = describeInput(2026, "KA122-SCH")?.sections ?? [];
 * const flow = sections.find(({ id }) => id === "flows");
 * const days = flow?.fields.find(({ key }) => key === "durationDays");
 * [days?.label, days?.limitsByActivity?.["courses-and-training"]?.text]
 * // => ["Days of the activity, without travel", "2 to 10 days, travel excluded"]
 */
export function describeInput(
  call: number,
  action: string,
  messages: Messages = english,
): InputDescription | undefined {
  const describing = describingOf(call, action, messages);
  if (describing === undefined) return undefined;
  const all = fieldsBelow("").map((id) => described(id, describing));
  const own = all.filter(({ id }) => !isSection(id));
  const application: Section = {
    id: "application",
    ...messages.application,
    isList: false,
    matters: true,
    required: true,
    fields: own,
  };
  return { call, action, sections: [application, ...all.filter(({ id }) => isSection(id)).map(sectionOf)] };
}

/** What has keys of its own is a section. */
const isSection = (id: FieldId): id is FieldId & SectionId => fieldsBelow(id).length > 0;

function sectionOf({ id, label, hint, kind, matters, required, limits, fields = [] }: Field): Section {
  return {
    id: id as SectionId,
    label,
    ...(hint === undefined ? {} : { hint }),
    isList: kind === "list",
    matters,
    required,
    ...(limits === undefined ? {} : { limits }),
    fields,
  };
}
