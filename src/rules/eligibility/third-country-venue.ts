import type { ThirdCountriesTable } from "../../rates/call-table.js";
import { finding } from "../../results/finding.js";
import { entry } from "../../values/entry.js";
import { type EligibilityRule, found, met, outcome, type Part } from "../eligibility-rule.js";
import { thirdCountryTable } from "../facts/third-countries.js";
import type { Joined, KnownFlow } from "../joined.js";

/**
 * Accredited organisations may send participants to third countries not associated to the Programme, in some activities,
 * to some regions, and not to every country there.
 *
 * Not modelled: what each agency or ministry advises of travelling there.
 */
export const thirdCountryVenue = {
  id: "third-country-venue",
  check(joined) {
    const { known, tables } = joined;
    const { thirdCountries } = tables.field;
    if (thirdCountries === undefined) return outcome([], []);
    const parts = known.flatMap((flow): readonly Part[] => {
      const { country } = flow.receiving;
      if (flow.activity.direction !== "outgoing" || country === undefined) return [];
      return thirdCountryTable(tables, country) === undefined ? [] : [partOf(flow, country, thirdCountries, joined)];
    });
    return outcome(parts, [thirdCountries.venue]);
  },
} as const satisfies EligibilityRule;

function partOf(
  { activity, receiving }: KnownFlow,
  country: string,
  { regions, eligibleRegions, notEligible, venue }: ThirdCountriesTable,
  { tables }: Joined,
): Part {
  const { path, given = country } = receiving;
  const { citations } = venue;
  if (activity.thirdCountries !== true) {
    const params = { country: given, activity: activity.id };
    return found(finding("third-country.not-for-activity", path, params, citations));
  }
  if (tables.action.thirdCountries !== true) {
    return found(finding("third-country.accredited-only", path, { country: given }, citations));
  }
  const region = entry(regions, country)?.value ?? 0;
  if (eligibleRegions.includes(region) && !notEligible.includes(country)) return met;
  return found(finding("third-country.not-eligible", path, { country: given, region }, citations));
}
