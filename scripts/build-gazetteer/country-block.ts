import { STRETCH } from "../../src/places/country-places.js";
import { foldName, LONGEST_NAME, nameKeys } from "../../src/places/fold-name.js";
import { blockWriter, differences } from "./block-writer.js";
import type { GeonamesPlace } from "./geonames-place.js";

/** Units per degree, as in `src/places/country-places.ts`. */
const DEGREE = 100_000;

/**
 * A country's places as one block, still to be compressed. The order of the places given does not matter.
 *
 * @param regionOf the name of a place's region, "" for none
 * @throws RangeError if a name is longer than any query may be
 */
export function countryBlock(places: readonly GeonamesPlace[], regionOf: (place: GeonamesPlace) => string): Buffer {
  const sorted = inOrderOfNames(places);
  const regions = ["", ...new Set(sorted.map(regionOf).filter((region) => region !== ""))].sort();
  const writer = blockWriter();
  writer.text(sorted.map((place) => place.name).join("\n"));
  writer.text(regions.join("\n"));
  writer.column(differences(sorted.map((place) => place.geonameId)));
  writer.column(sorted.map((place) => place.population));
  writer.column(sorted.map((place) => Math.round((place.latitude + 90) * DEGREE)));
  writer.column(sorted.map((place) => Math.round((place.longitude + 180) * DEGREE)));
  writer.column(sorted.map((place) => regions.indexOf(regionOf(place))));
  writer.column(sorted.map((place) => Number(place.feature === "PPLX")));

  const others = otherNames(sorted);
  const keys = [...others.keys()].sort();
  const { shared, rests } = frontCoded(keys);
  writer.number(keys.length);
  writer.column(shared);
  writer.text(rests.join("\n"));
  writer.column(keys.map((key) => others.get(key)?.length ?? 0));
  writer.column(differences(keys.flatMap((key) => others.get(key) ?? [])));
  return writer.block();
}

/** The main names' keys are not written: the reader folds the names again and relies on this order. */
function inOrderOfNames(places: readonly GeonamesPlace[]): readonly GeonamesPlace[] {
  return places
    .map((place) => ({ place, key: foldName(place.name) }))
    .sort((a, b) => compare(a.key, b.key) || a.place.geonameId - b.place.geonameId)
    .map(({ place }) => place);
}

/** By UTF-16 code units: no locale, so the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The places of each key, except those whose main name has that key. */
function otherNames(places: readonly GeonamesPlace[]): ReadonlyMap<string, readonly number[]> {
  const bearers = new Map<string, number[]>();
  places.forEach((place, at) => {
    const names = [place.name, ...place.otherNames];
    if (names.some((name) => name.length > LONGEST_NAME)) throw new RangeError(`${place.name} has too long a name`);
    const main = foldName(place.name);
    for (const key of new Set(names.flatMap(nameKeys))) {
      if (key === main) continue;
      const known = bearers.get(key);
      if (known) known.push(at);
      else bearers.set(key, [at]);
    }
  });
  return bearers;
}

/** Each key as the number of UTF-16 code units it shares with the one before, and the rest. */
function frontCoded(keys: readonly string[]): {
  readonly shared: readonly number[];
  readonly rests: readonly string[];
} {
  const shared = keys.map((key, at) => (at % STRETCH === 0 ? 0 : commonLength(keys[at - 1] ?? "", key)));
  return { shared, rests: keys.map((key, at) => key.slice(shared[at])) };
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
