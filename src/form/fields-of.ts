import type { Flow } from "../application/application.js";
import type { Draft } from "../application/draft.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import type { Path } from "../values/path.js";
import { type Describing, described, describingOf } from "./described.js";
import type { Field } from "./description.js";
import { fieldIdAt } from "./field-id-at.js";
import { relevantField } from "./relevant-fields.js";

/**
 * The fields of an application, by the place of their values: for what is missing, or what a message is about. A field of
 * a flow has the limits of the flow's own activity.
 *
 * @param draft an application, or what there is of one
 * @param messages the words of a language; default: English, which a bundle then carries
 * @returns a function of a path; it gives the field, `undefined` for what is not described, as for everything where the
 * call or the action is not known. What is below a value, such as the country of a place, is of that value's field
 * @example
 * const fieldAt = fieldsOf(application);
 * fieldAt(["project", "durationMonths"])?.limits?.text // => "6 to 18 months"
 */
export function fieldsOf(draft: Draft, messages: Messages = english): (path: Path) => Field | undefined {
  const { call, action } = draft;
  const known = call === undefined || action === undefined ? undefined : describingOf(call, action, messages);
  if (known === undefined) return () => undefined;
  const describing: Describing = { ...known, round: draft.round };
  return (path) => {
    const id = fieldIdAt(path);
    if (id === undefined) return undefined;
    const [list, index] = path;
    // What is described looks at a flow as far as it is known.
    const flow = list === "flows" && typeof index === "number" ? draft.flows?.[index] : undefined;
    // What does not matter for an activity may still be asked of it: the words are those of the field itself.
    return (
      (flow === undefined ? undefined : relevantField(id, flow as Partial<Flow>, describing)) ??
      described(id, describing)
    );
  };
}
