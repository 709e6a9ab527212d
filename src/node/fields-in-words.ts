import { fieldsOf, valueText } from "../form/index.js";
import type { Application, Draft, Path } from "../index.js";
import type { Words } from "../messages/index.js";

/** What a form says of a value: its name, and what may stand there. */
export type FieldAt = (path: Path) => { readonly label?: string; readonly limits?: string };

/** The fields of an application, in words; those of a flow with the limits of its own activity. */
export function fieldsInWords(application: Application | Draft, { messages }: Words): FieldAt {
  const fieldAt = fieldsOf(application, messages);
  return (path) => {
    const field = fieldAt(path);
    if (field === undefined) return {};
    const limits = valueText(field, { messages });
    return { label: field.label, ...(limits === undefined ? {} : { limits }) };
  };
}
