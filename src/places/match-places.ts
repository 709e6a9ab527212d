import { countryCode } from "../values/country-code.js";
import { codesOf } from "../values/country-parts.js";
import { isOneLetter } from "../values/one-letter.js";
import type { CountryPlaces } from "./country-places.js";
import { LONGEST_NAME, nameKeys } from "./fold-name.js";
import type { Gazetteer } from "./gazetteer.js";
import { eachWithPrefix, type NameIndex } from "./name-index.js";
import type { Place } from "./place.js";

/** How one of a place's names matches what was typed. */
export interface NameMatch {
  /**
   * `exact`: it is that name. `words`: the name goes on after it ("Frankfurt" for "Frankfurt (Oder)"). `prefix`: the
   * name begins with it ("Frank" for "Frankenthal").
   */
  readonly kind: "exact" | "words" | "prefix";
  /** Whether it is the place's main name, not a foreign or former one or an airport's. */
  readonly ofMainName: boolean;
}

/** A place with the closest of its names. */
export interface Match extends NameMatch {
  readonly population: number;
  readonly isSection: boolean;
  readonly place: () => Place;
}

/** The closest first. */
const MATCHES: readonly NameMatch[] = [
  { kind: "exact", ofMainName: true },
  { kind: "exact", ofMainName: false },
  { kind: "words", ofMainName: true },
  { kind: "words", ofMainName: false },
  { kind: "prefix", ofMainName: true },
  { kind: "prefix", ofMainName: false },
];

/**
 * Every place with a name that is, or begins with, what was typed. One letter is the name of few places ("Å"), and the
 * beginning of too many: it is taken for a whole name.
 *
 * @param country only there; everywhere if left out. Reading all countries takes some tenths of a second, once.
 * @returns each place once, with its closest match; the order means nothing
 */
export function matchPlaces(gazetteer: Gazetteer, query: string, country?: string): readonly Match[] {
  if (query.length > LONGEST_NAME) return [];
  const keys = nameKeys(query);
  if (keys.length === 0) return [];
  const matches = searchedCountries(gazetteer, country).flatMap((places) => matchesIn(places, keys));
  return isOneLetter(query) ? matches.filter(({ kind }) => kind === "exact") : matches;
}

/**
 * The countries to look through.
 *
 * @returns all of them if no country is given, none if the one given is not in the gazetteer
 */
export function searchedCountries({ countries, placesOf }: Gazetteer, country?: string): readonly CountryPlaces[] {
  const codes = country === undefined ? countries : codesOf(countryCode(country));
  return codes.flatMap((code) => placesOf(code) ?? []);
}

/**
 * Orders matches: the larger place first, that with the lower GeoNames number if they are equal.
 *
 * @example [...matches].sort(largerFirst)
 */
export function largerFirst(a: Match, b: Match): number {
  return b.population - a.population || a.place().geonameId - b.place().geonameId;
}

function matchesIn(places: CountryPlaces, keys: readonly string[]): readonly Match[] {
  /** Positions in `MATCHES`. */
  const closest = new Map<number, number>();
  const lookThrough = (index: NameIndex, ofMainName: boolean): void => {
    for (const key of keys) {
      eachWithPrefix(index, key, (place, name) => {
        const kind = kindOf(key, name);
        const closeness = MATCHES.findIndex((match) => match.kind === kind && match.ofMainName === ofMainName);
        closest.set(place, Math.min(closeness, closest.get(place) ?? closeness));
      });
    }
  };
  lookThrough(places.mainNames, true);
  lookThrough(places.otherNames, false);
  return Array.from(closest, ([at, closeness]) => ({
    kind: MATCHES[closeness]?.kind ?? "prefix",
    ofMainName: MATCHES[closeness]?.ofMainName ?? false,
    population: places.population(at),
    isSection: places.isSection(at),
    place: () => places.place(at),
  }));
}

function kindOf(key: string, name: string): NameMatch["kind"] {
  if (name.length === key.length) return "exact";
  return name[key.length] === " " ? "words" : "prefix";
}
