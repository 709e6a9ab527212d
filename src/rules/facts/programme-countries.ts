import type { CallTable, Passage } from "../../rates/call-table.js";
import { type ActionRules, entry } from "../../rates/index.js";

/** Whether a country is an EU Member State or a third country associated to the Programme. */
export function isProgrammeCountry({ call }: ActionRules, country: string): boolean {
  return entry(call.countryGroups, country) !== undefined;
}

/** Where the call lists the programme countries: one country of each place and status says as much as all of them. */
export function programmeCountries({ call }: ActionRules): readonly Passage[] {
  const known = passages.get(call);
  if (known !== undefined) return known;
  const countries = Object.values(call.countryGroups);
  const places = new Map(countries.map((country) => [JSON.stringify([country.status, country.citations]), country]));
  passages.set(call, [...places.values()]);
  return [...places.values()];
}

/** Every application asks several times. */
const passages = new WeakMap<CallTable, readonly Passage[]>();
