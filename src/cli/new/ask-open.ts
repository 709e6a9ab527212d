import type { Field } from "../../form/index.js";
import type { Path } from "../../index.js";
import { askField, type Place } from "./ask-field.js";
import { sectionsOf } from "./ask-header.js";
import { askJourney } from "./ask-journey.js";
import { type Entry, valueAt } from "./draft.js";
import { fieldsOfFlow } from "./fields-of-flow.js";
import type { Interview } from "./interview.js";

/** Asks for the facts that rules still need, each once. */
export async function askOpen(it: Interview): Promise<void> {
  const { asker, out, words } = it;
  const asked = new Set<string>();
  for (;;) {
    const { open } = await it.standing();
    const next = open
      .filter((path) => !asked.has(JSON.stringify(path)))
      .map((path) => ({ path, ...targetOf(it, path) }))
      .find(({ at }) => at !== undefined);
    if (next?.at === undefined) return;
    if (asked.size === 0) asker.say("", out.style("bold", words.interview.openQuestions));
    asked.add(JSON.stringify(next.path));
    const id = next.at.path[0] === "flows" ? next.at.entry["id"] : undefined;
    if (next.field === undefined) await askJourney(it, next.at);
    else
      await askField(
        it,
        typeof id === "string" ? { ...next.field, label: `${id}: ${next.field.label}` } : next.field,
        next.at,
      );
  }
}

/** The field at a path of the draft, and where its value goes; no field for a distance, which is asked in its own way. */
function targetOf(it: Interview, path: Path): { readonly field?: Field; readonly at?: Place } {
  const place = path.slice(0, -1);
  const entry = valueAt(it.draft, place);
  if (typeof entry !== "object" || entry === null) return {};
  const at = { entry: entry as Entry, path: place };
  const key = path.at(-1);
  if (place[0] === "flows" && (key === "distanceKm" || key === "distanceBand")) return { at };
  const fields = place[0] === "flows" && place.length === 2 ? fieldsOfFlow(it, at.entry) : fieldsAt(it, place);
  const field = fields.find((each) => each.key === key);
  return field === undefined ? {} : { field, at };
}

/** The fields of an object of the draft, positions in lists passed over. */
function fieldsAt(it: Interview, place: Path): readonly Field[] {
  const [first, ...rest] = place.filter((key) => typeof key === "string");
  const sections = sectionsOf(it);
  const start = sections.find(({ id }) => id === (first ?? "application"))?.fields ?? [];
  return rest.reduce<readonly Field[]>((fields, key) => fields.find((each) => each.key === key)?.fields ?? [], start);
}
