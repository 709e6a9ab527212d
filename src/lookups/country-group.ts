import type { CountryGroup } from "../rates/cell.js";
import { callTable, fieldTable } from "../rates/index.js";
import { entry } from "../values/entry.js";

/**
 * The group of a receiving country, by which individual support is paid, from the table of the call's Programme Guide
 * (`rateTable` cites it): a programme country, or, in a field with activities there, a third country not associated to
 * the Programme.
 *
 * @param call the year of the call
 * @param field "SCH", the last part of an action's id
 * @param country ISO 3166-1 alpha-2, upper case
 * @returns 1, 2 or 3; `undefined` for a country that receives nobody in the field, or an unknown call or field,
 * and where a call has no edition of its own and the calls before and after differ (I17)
 * @example
 * countryGroup(2023, "SCH", "ES") // => 2
 * countryGroup(2026, "VET", "JP") // => 1
 */
export function countryGroup(call: number, field: string, country: string): CountryGroup | undefined {
  const [calls, table] = [callTable(call), fieldTable(call, field)];
  if (calls === undefined || table === undefined) return undefined;
  const state = entry(calls.countryParts, country)?.state ?? country;
  const [group, other] = [table, table.otherwise ?? table].map(
    ({ countryGroups, thirdCountries }) => entry({ ...thirdCountries?.countryGroups, ...countryGroups }, state)?.value,
  );
  return group === other ? group : undefined;
}
