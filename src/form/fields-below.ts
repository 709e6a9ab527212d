import type { FieldDeclaration } from "../fields/field.js";
import { type FieldId, fields, type WordedFieldId } from "../fields/fields.js";

/** How a field is declared, whatever its id. */
export function declarationOf(id: FieldId): FieldDeclaration {
  return fields[id];
}

const ids = Object.keys(fields) as readonly FieldId[];
const below = new Map<string, FieldId[]>();
for (const id of ids) {
  const parent = id.slice(0, Math.max(0, id.lastIndexOf(".")));
  below.set(parent, [...(below.get(parent) ?? []), id]);
}

/** The fields that an object, or each entry of a list, has; "": those of the input itself. */
export function fieldsBelow(id: FieldId | ""): readonly FieldId[] {
  return below.get(id) ?? [];
}

/** The field that has the words of this one. */
export function wordedId(id: FieldId): WordedFieldId {
  return (declarationOf(id).wordsOf ?? id) as WordedFieldId;
}
