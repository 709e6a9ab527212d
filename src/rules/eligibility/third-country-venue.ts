import type { ThirdCountriesTable } from "../../rates/call-table.js";
import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met, outcome, type Part } from "../eligibility-rule.js";
import { notInThirdCountry, thirdCountryTable } from "../facts/third-countries.js";
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

function partOf(flow: KnownFlow, country: string, table: ThirdCountriesTable, { tables }: Joined): Part {
  const { path, given = country } = flow.receiving;
  const reason = notInThirdCountry(flow, country, table);
  // To a country where no activity is nobody can send, accredited or not.
  if (reason !== undefined) return found(reason);
  if (tables.action.thirdCountries === true) return met;
  return found(finding("third-country.accredited-only", path, { country: given }, table.venue.citations));
}
