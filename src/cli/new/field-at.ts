import type { Field } from "../../form/index.js";
import type { Path } from "../../index.js";
import type { Place } from "./ask-field.js";
import { sectionsOf } from "./ask-header.js";
import { isEntry, valueAt } from "./draft.js";
import { fieldsOfFlow } from "./fields-of-flow.js";
import type { Interview } from "./interview.js";

/** The field at a path of the draft, and where its value goes; nothing where the draft has no object that could hold it. */
export function fieldAt(
  it: Interview,
  path: Path,
): { readonly field: Field | undefined; readonly at: Place } | undefined {
  const place = path.slice(0, -1);
  const [section] = place;
  // An object of which nothing is said yet is made when it is needed.
  if (place.length === 1 && typeof section === "string" && it.draft[section] === undefined) it.draft[section] = {};
  const entry = valueAt(it.draft, place);
  if (!isEntry(entry)) return undefined;
  const fields = section === "flows" && place.length === 2 ? fieldsOfFlow(it, entry) : fieldsBelow(it, place);
  return { field: fields.find(({ key }) => key === path.at(-1)), at: { entry, path: place } };
}

/** The fields of an object of the draft, positions in lists passed over. */
function fieldsBelow(it: Interview, place: Path): readonly Field[] {
  const [first, ...rest] = place.filter((key) => typeof key === "string");
  const start = sectionsOf(it).find(({ id }) => id === (first ?? "application"))?.fields ?? [];
  return rest.reduce<readonly Field[]>((fields, key) => fields.find((each) => each.key === key)?.fields ?? [], start);
}
