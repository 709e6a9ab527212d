import type { Field } from "../form/description.js";
import { fieldLabel } from "../form/field-label.js";
import { valueText } from "../form/value-text.js";
import type { Messages } from "../messages/messages.js";
import type { Path } from "../values/path.js";

/** What is asked for in a place: its name, and what may stand there; `undefined` for what has no name. */
export function askedFor(path: Path, field: Field | undefined, messages: Messages): string | undefined {
  const label = field?.label ?? fieldLabel(path, messages);
  const limits = field === undefined ? undefined : valueText(field, { messages });
  return limits === undefined ? label : `${label}: ${limits}`;
}
