import { type FieldId, fields } from "../fields/fields.js";
import type { Path } from "../values/path.js";

/**
 * The id of the field of a value: its path without positions. What is below a field, as the country of a place, is of that
 * field.
 */
export function fieldIdAt(path: Path): FieldId | undefined {
  const keys = path.filter((part) => typeof part === "string");
  for (let length = keys.length; length > 0; length--) {
    const id = keys.slice(0, length).join(".");
    if (Object.hasOwn(fields, id)) return id as FieldId;
  }
  return undefined;
}
