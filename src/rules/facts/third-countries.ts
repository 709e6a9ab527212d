import type { ThirdCountriesTable } from "../../rates/call-table.js";
import type { ActionTables } from "../../rates/index.js";
import { type Finding, finding } from "../../results/finding.js";
import { entry } from "../../values/entry.js";
import type { KnownFlow } from "../joined.js";
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

/** Why an activity cannot be in a third country, whoever applies; `undefined` where it can. */
export function notInThirdCountry(
  { activity, receiving: { path } }: KnownFlow,
  country: string,
  { regions, eligibleRegions, notEligible, venue: { citations } }: ThirdCountriesTable,
): Finding | undefined {
  if (activity.thirdCountries !== true) {
    const params = { country, activity: activity.id };
    return finding("third-country.not-for-activity", path, params, citations);
  }
  const region = entry(regions, country)?.value ?? 0;
  if (eligibleRegions.includes(region) && !notEligible.includes(country)) return undefined;
  return finding("third-country.not-eligible", path, { country, region }, citations);
}
