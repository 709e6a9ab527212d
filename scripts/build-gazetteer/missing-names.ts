import type { GeonamesPlace } from "./geonames-place.js";

/** Local names of capitals that the data has under other names only, by GeoNames number. */
const MISSING: ReadonlyMap<number, readonly string[]> = new Map([
  // Valletta, MT: its Maltese name, as Wikipedia's article "Valletta" gives it (read on 22 November 2026).
  [2562305, ["Il-Belt Valletta"]],
]);

/**
 * A place with the names that the data lacks. The tests of the gazetteer look for every capital of a programme country
 * by its local name; a name is added here when they miss it.
 *
 * @example withMissingNames(valletta).otherNames.at(-1) // => "Il-Belt Valletta"
 */
export function withMissingNames(place: GeonamesPlace): GeonamesPlace {
  const missing = MISSING.get(place.geonameId);
  return missing === undefined ? place : { ...place, otherNames: [...place.otherNames, ...missing] };
}
