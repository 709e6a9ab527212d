import type { Passage } from "../../rates/call-table.js";
import { type ActionRules, entry } from "../../rates/index.js";

/** Whether a country is an EU Member State or a third country associated to the Programme. */
export function isProgrammeCountry({ call }: ActionRules, country: string): boolean {
  return entry(call.countryGroups, country) !== undefined;
}

/** Where the call lists the programme countries. */
export function programmeCountries({ call }: ActionRules): readonly Passage[] {
  return Object.values(call.countryGroups);
}
