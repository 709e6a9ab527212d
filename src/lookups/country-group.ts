import type { CountryGroup } from "../rates/call-table.js";
import { callTable, entry } from "../rates/index.js";

/**
 * The group of a receiving country, by which individual support is paid, from the table of the call's Programme Guide
 * (`rateTable` cites it).
 *
 * @param country ISO 3166-1 alpha-2, upper case
 * @returns 1, 2 or 3, or `undefined` for a country that is no programme country of the call, or a call not known
 * @example countryGroup("ES", 2023) // => 2
 */
export function countryGroup(country: string, call: number): CountryGroup | undefined {
  const groups = callTable(call)?.countryGroups;
  return groups === undefined ? undefined : entry(groups, country)?.value;
}
