import type { CallTable, Passage } from "../../rates/call-table.js";
import { type ActionRules, entry } from "../../rates/index.js";

/** Whether a country is an EU Member State or a third country associated to the Programme. */
export function isProgrammeCountry({ call }: ActionRules, country: string): boolean {
  return entry(call.countryGroups, country) !== undefined;
}

/** Where the call lists the programme countries: of those that stand in one place, and have one status, the first. */
export function programmeCountries({ call }: ActionRules): readonly Passage[] {
  const known = passages.get(call);
  if (known !== undefined) return known;
  const countries = Object.values(call.countryGroups);
  const sameAs = (a: Passage, b: Passage) => a.citations === b.citations && a.status === b.status;
  const first = countries.filter((country) => country === countries.find((each) => sameAs(each, country)));
  passages.set(call, first);
  return first;
}

/** Every application asks several times, and the tables do not change. */
const passages = new WeakMap<CallTable, readonly Passage[]>();
