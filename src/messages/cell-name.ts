import type { Messages } from "./messages.js";
import { nameOf } from "./name-of.js";

/**
 * A part of a cell's id in words; countries, bands and numbers stand for themselves.
 *
 * @returns a heading; a part that has no words as it is
 *
 * @example cellNameOf("travel", messages) // => "Travel"
 */
export function cellNameOf(part: string, { tables, activities, categories, cellNames }: Messages): string {
  const names = [cellNames, categories, activities, tables].find((each) => Object.hasOwn(each, part));
  return names === undefined ? part : nameOf(names, part);
}

/**
 * What a figure of the tables is, from the id of its cell, the field left out.
 *
 * @returns its parts in words: the table, the row, the column
 * @example cellTitle("SCH/travel/500-1999/green", messages) // => "Travel · 500–1999 km · green"
 */
export function cellTitle(id: string, messages: Messages): string {
  const [, ...parts] = id.split("/");
  return parts.map((part) => (isBand(part) ? messages.limits.band(part) : cellNameOf(part, messages))).join(" · ");
}

const isBand = (part: string) => /^\d+(-\d+|\+)$/.test(part);
