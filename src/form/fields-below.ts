import type { FieldDeclaration } from "../fields/field.js";
import { allFields, type FieldId, fields, inApplicationOf, type WordedFieldId } from "../fields/fields.js";
import { settlementFields } from "../fields/settlement-fields.js";

/** How a field is declared, whatever its id. */
export function declarationOf(id: FieldId): FieldDeclaration {
  return allFields[id];
}

/** The fields of a table by what they are below. */
function byParent(table: Readonly<Partial<Record<FieldId, unknown>>>): ReadonlyMap<string, readonly FieldId[]> {
  const below = new Map<string, FieldId[]>();
  for (const id of Object.keys(table) as readonly FieldId[]) {
    const parent = id.slice(0, Math.max(0, id.lastIndexOf(".")));
    below.set(parent, [...(below.get(parent) ?? []), id]);
  }
  return below;
}

const ofApplication = byParent(fields);
const ofSettlement = byParent(settlementFields);

/** The fields that an object of an application, or each entry of a list, has; "": those of the application itself. */
export function fieldsBelow(id: FieldId | ""): readonly FieldId[] {
  return ofApplication.get(id) ?? [];
}

/**
 * The same in a settlement: first what only that has, then what an application has there, too.
 *
 * @param id of what took place: as in an application, or beginning with "realised"
 */
export function fieldsBelowInSettlement(id: FieldId): readonly FieldId[] {
  const same = inApplicationOf(id);
  const own = ofSettlement.get(id) ?? ofSettlement.get(`realised.${same}`) ?? [];
  const shared = ofApplication.get(same) ?? [];
  const ownByKey = new Map(own.map((each) => [lastKey(each), each]));
  const sharedKeys = new Set(shared.map(lastKey));
  return [
    ...own.filter((each) => !sharedKeys.has(lastKey(each))),
    ...shared.map((each) => ownByKey.get(lastKey(each)) ?? each),
  ];
}

const lastKey = (id: string) => id.slice(id.lastIndexOf(".") + 1);

/** The field that has the words of this one. */
export function wordedId(id: FieldId): WordedFieldId {
  return (declarationOf(id).wordsOf ?? id) as WordedFieldId;
}
