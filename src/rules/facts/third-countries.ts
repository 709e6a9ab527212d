import type { ThirdCountriesTable } from "../../rates/call-table.js";
import type { ActionTables } from "../../rates/index.js";
import { entry } from "../../values/entry.js";
import { isProgrammeCountry } from "./programme-countries.js";

/**
 * The table of third countries not associated to the Programme, where a country is one of those and the field has
 * activities there.
 *
 * @param country a state
 */
export function thirdCountryTable(tables: ActionTables, country: string): ThirdCountriesTable | undefined {
  const { thirdCountries } = tables.field;
  if (thirdCountries === undefined || isProgrammeCountry(tables, country)) return undefined;
  return entry(thirdCountries.regions, country) === undefined ? undefined : thirdCountries;
}
