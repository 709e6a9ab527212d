import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import type { Field } from "./description.js";

/** How a value is asked for. */
export interface ValueTextOptions {
  /** With the values as they stand in the input, for who writes it by hand; default: in words alone. */
  readonly asWritten?: boolean | undefined;
  /** The words of a language; default: English, which a bundle then carries. */
  readonly messages?: Messages | undefined;
}

/**
 * What may stand in a field, as a phrase to follow its name: its limits, or else the words of a choice; and how to say
 * that there is nothing.
 *
 * @returns `undefined` where there is nothing to say
 * @example
 * const venue = relevantFields({ activity: "group-mobility-of-pupils" }, 2026, "KA122-SCH")
 *   ?.find(({ key }) => key === "venueKind");
 * venue && valueText(venue)
 * // => "at the hosting organisation, elsewhere in the hosting country or at an EU institution"
 */
export function valueText(
  field: Pick<Field, "kind" | "options" | "limits" | "mayBeEmpty">,
  { asWritten = false, messages = english }: ValueTextOptions = {},
): string | undefined {
  const said = [
    field.limits?.text ?? valuesText(field, asWritten, messages),
    field.mayBeEmpty === true ? messages.limits.emptyList : undefined,
  ].filter((each) => each !== undefined);
  return said.length === 0 ? undefined : said.join("; ");
}

function valuesText(
  { kind, options = [] }: Pick<Field, "kind" | "options">,
  asWritten: boolean,
  { limits }: Messages,
): string | undefined {
  if (kind === "yes-no") return asWritten ? limits.oneOf(["true", "false"]) : undefined;
  // Countries are too many.
  if (kind !== "choice" || options.length === 0) return undefined;
  if (!asWritten) return limits.oneOf(options.map(({ label }) => label));
  return options
    .map(({ value, label }) => (label.toLowerCase() === String(value) ? String(value) : `${value} – ${label}`))
    .join("; ");
}
