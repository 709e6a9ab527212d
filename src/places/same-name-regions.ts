import { nameKeys } from "./fold-name.js";
import type { Gazetteer } from "./gazetteer.js";
import { searchedCountries } from "./match-places.js";

/** The regions of a country, and of its parts, that bear a name. */
export function regionsNamed(gazetteer: Gazetteer, name: string, country?: string): readonly string[] {
  const keys = nameKeys(name);
  return searchedCountries(gazetteer, country).flatMap(({ regions }) =>
    regions.filter((region) => region !== "" && nameKeys(region).some((key) => keys.includes(key))),
  );
}
