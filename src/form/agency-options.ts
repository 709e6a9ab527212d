import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { agencyTables } from "../rates/index.js";
import { programmeCountries } from "./country-options.js";
import type { Option } from "./description.js";
import { tablesOf } from "./subject.js";

/** The country of a National Agency. */
export interface AgencyOption extends Option {
  /** ISO 3166-1 alpha-2. */
  readonly value: string;
  /** Whether base rates of the agency are known for the call and field, so that amounts need no rates of your own. */
  readonly hasBaseRates: boolean;
}

/**
 * The National Agencies of a call, for a drop-down, each with whether its base rates are known.
 *
 * @param call the year of the call
 * @param action what is applied for: "KA122-SCH"
 * @param messages the words of a language; default: English
 * @returns their countries in the order of their names; `undefined` for an unknown call or action
 * @example
 * agencyOptions(2026, "KA122-SCH")?.find(({ value }) => value === "SE")
 * // => { value: "SE", label: "Sweden", hasBaseRates: true }
 */
export function agencyOptions(
  call: number,
  action: string,
  messages: Messages = english,
): readonly AgencyOption[] | undefined {
  const tables = tablesOf(call, action);
  if (tables === undefined) return undefined;
  const fields = tables.map(({ field }) => field.field);
  const known = new Set(
    agencyTables
      .filter(({ calls }) => fields.some((field) => calls[call]?.[field] !== undefined))
      .map(({ agency }) => agency),
  );
  return programmeCountries(tables, messages).map(({ value, label }) => ({
    value,
    label,
    hasBaseRates: known.has(value),
  }));
}
