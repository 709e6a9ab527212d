import type { Field } from "erasmus-ka1/form";
import { type Entry, isBlank } from "../entry.js";

/** What is drawn as one: a field, or those of which one answers. */
export type Drawn =
  | { readonly kind: "field"; readonly field: Field }
  | { readonly kind: "one-of"; readonly ways: readonly Way[] };

/** One way to answer: a field, or all places, which answer together. */
export type Way = readonly [Field, ...Field[]];

/** A field of one kind of entry only. */
export function isAsked({ onlyIf }: Field, entry: Entry): boolean {
  return onlyIf === undefined || onlyIf.oneOf.includes(String(entry[onlyIf.key]));
}

/** The fields that matter, those of which one answers put together. */
export function drawn(fields: readonly Field[]): readonly Drawn[] {
  const shown = fields.filter(({ matters }) => matters);
  const done = new Set<string>();
  return shown.flatMap((field): readonly Drawn[] => {
    if (done.has(field.key)) return [];
    if (field.alternatives === undefined) return isWithAlternative(field, shown) ? [] : [{ kind: "field", field }];
    const keys = new Set([field.key, ...field.alternatives]);
    const together = shown.filter((each) => keys.has(each.key) || each.kind === "place");
    for (const { key } of together) done.add(key);
    const places = together.filter(({ kind }) => kind === "place");
    const others = together.filter(({ kind }) => kind !== "place");
    const [place, ...more] = places;
    const byPlaces: readonly Way[] = place === undefined ? [] : [[place, ...more]];
    return [{ kind: "one-of", ways: [...byPlaces, ...others.map((each): Way => [each])] }];
  });
}

/** A place beside fields that answer instead of it is drawn with them. */
function isWithAlternative(field: Field, among: readonly Field[]): boolean {
  return field.kind === "place" && among.some(({ alternatives }) => alternatives !== undefined);
}

/** What is asked in any case, and what only some have. */
export function isMain(each: Drawn): boolean {
  const fields = each.kind === "field" ? [each.field] : each.ways.flat();
  return fields.some(({ required, isUsual }) => required || isUsual === true);
}

/** Whether something of it is filled in. */
export function isFilled(each: Drawn, entry: Entry): boolean {
  const fields = each.kind === "field" ? [each.field] : each.ways.flat();
  return fields.some(({ key }) => entry[key] !== undefined && !isBlank(entry[key]));
}
