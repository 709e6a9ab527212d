import type { Path } from "../../index.js";
import { askField } from "./ask-field.js";
import { askId } from "./ask-id.js";
import { askJourney } from "./ask-journey.js";
import { fieldAt } from "./field-at.js";
import type { Interview } from "./interview.js";

/** Asks for the value at a path, in the way of its field; nothing where nobody can be asked for it. */
export async function askAt(it: Interview, path: Path): Promise<void> {
  const { field, at } = fieldAt(it, path) ?? {};
  if (at === undefined) return;
  const { entry } = at;
  const key = path.at(-1);
  const isOfFlow = at.path[0] === "flows" && at.path.length === 2;
  if (isOfFlow && (key === "distanceKm" || key === "distanceBand")) await askJourney(it, at, true);
  else if (isOfFlow && key === "id") await askId(it, entry);
  else if (field !== undefined) {
    const { id } = entry;
    const isNamed = isOfFlow && typeof id === "string";
    await askField(it, isNamed ? { ...field, label: `${id}: ${field.label}` } : field, at);
  }
}
