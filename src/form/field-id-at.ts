import { type FieldId, fieldNamed } from "../fields/fields.js";
import type { Path } from "../values/path.js";

/**
 * The id of the field of a value: its path without positions. What is below a field, as the country of a place, is of that
 * field. What a settlement has in the shape of an application is the application's field.
 */
export function fieldIdAt(path: Path): FieldId | undefined {
  const keys = path.filter((part) => typeof part === "string");
  for (let length = keys.length; length > 0; length--) {
    const id = fieldNamed(keys.slice(0, length).join("."));
    if (id !== undefined) return id;
  }
  return undefined;
}
