import { datesOf } from "../messages/dates.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import type { FlowChange } from "../settle.js";
import { fieldLabel } from "./field-label.js";

/**
 * What took place otherwise than it was awarded, in words: what it is called, what was planned, and what it was.
 *
 * @param change of a flow of a settlement
 * @param messages the words of a language; default: English, which a bundle then carries
 * @returns the label, then both values; a value that is not stated is a dash
 * @example flowChangeText({ key: "participants", planned: 11, realised: 10 }) // => "Participants 11 → 10"
 */
export function flowChangeText({ key, planned, realised }: FlowChange, messages: Messages = english): string {
  const fields: Readonly<Record<string, { readonly label: string }>> = messages.fields;
  // What holds other fields has a label, too.
  const label = fieldLabel(["realised", "flows", 0, key], messages) ?? fields[`flows.${key}`]?.label ?? key;
  const [before, after] = [planned, realised].map((value) => valueText(value, key, messages));
  return before === after ? label : `${label} ${before} → ${after}`;
}

/** A value of a flow, short enough for a line. */
function valueText(value: unknown, key: string, messages: Messages): string {
  if (value === undefined) return "–";
  if (typeof value === "boolean") return value ? messages.yes : messages.no;
  // What is no date is left as it is.
  if (typeof value === "string") return datesOf(messages.locale, " ").date(value);
  if (Array.isArray(value)) {
    const persons = value.map((each: unknown) => (hasPersons(each) ? each.persons : undefined));
    if (persons.every((each) => each !== undefined)) return String(persons.reduce((sum, each) => sum + each, 0));
    return value.map((each) => valueText(each, key, messages)).join(", ");
  }
  if (typeof value !== "object" || value === null) return String(value);
  const { place, country, ...others } = value as Readonly<Record<string, unknown>>;
  if (place !== undefined) return [place, country].filter((part) => part !== undefined).join(", ");
  return Object.entries(others)
    .map(([below, each]) => `${labelBelow(key, below, messages)} ${valueText(each, key, messages)}`)
    .join(", ");
}

/** The label of what is below a key; without one of its own, as the degrees of a place, it is named as in the file. */
function labelBelow(key: string, below: string, messages: Messages): string {
  const label = fieldLabel(["realised", "flows", 0, key, below], messages);
  return label === undefined || label === fieldLabel(["realised", "flows", 0, key], messages) ? below : label;
}

function hasPersons(value: unknown): value is { readonly persons: number } {
  return typeof value === "object" && value !== null && "persons" in value && typeof value.persons === "number";
}
