import { nameKeys } from "./fold-name.js";
import { searchedCountries } from "./match-places.js";

/** The regions of a country, and of its parts, that bear a name. */
export function regionsNamed(name: string, country?: string): readonly string[] {
  const keys = nameKeys(name);
  return searchedCountries(country).flatMap(({ regions }) =>
    regions.filter((region) => region !== "" && nameKeys(region).some((key) => keys.includes(key))),
  );
}
