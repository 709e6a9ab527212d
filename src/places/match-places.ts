import { countryCode } from "./country-code.js";
import type { CountryPlaces } from "./country-places.js";
import { nameKeys } from "./fold-name.js";
import { gazetteer } from "./gazetteer.js";
import { eachWithPrefix } from "./name-index.js";
import type { Place } from "./place.js";

/**
 * How a place's name answers what was typed: `exact`: it is one of its names. `words`: one of its names goes on after
 * it ("Frankfurt" for "Frankfurt (Oder)"). `prefix`: one of its names begins with it ("Frank" for "Frankenthal").
 */
export type MatchKind = "exact" | "words" | "prefix";

export interface Match {
  readonly kind: MatchKind;
  readonly population: number;
  readonly place: () => Place;
}

/** UTF-16 code units. The longest name of the data has fewer; more is no name, and not worth the folding. */
export const LONGEST_NAME = 200;

const CLOSENESS: Readonly<Record<MatchKind, number>> = { exact: 0, words: 1, prefix: 2 };

/**
 * Every place one of whose names is, or begins with, what was typed.
 *
 * @param country only there; everywhere if left out. Reading all countries takes some tenths of a second, once.
 * @returns each place once, with its closest match; the order means nothing
 */
export function matchPlaces(query: string, country?: string): readonly Match[] {
  if (query.length > LONGEST_NAME) return [];
  const keys = nameKeys(query);
  if (keys.length === 0) return [];
  return searchedCountries(country).flatMap((places) => matchesIn(places, keys));
}

/**
 * The countries to look through.
 *
 * @returns all of them if no country is given, none if the one given is not in the gazetteer
 */
export function searchedCountries(country?: string): readonly CountryPlaces[] {
  const { countries, placesOf } = gazetteer();
  const codes = country === undefined ? countries : [countryCode(country)];
  return codes.flatMap((code) => placesOf(code) ?? []);
}

/**
 * Orders matches: the larger place first, the older key if they are equal.
 *
 * @example matches.toSorted(largerFirst)
 */
export function largerFirst(a: Match, b: Match): number {
  return b.population - a.population || a.place().geonameId - b.place().geonameId;
}

function matchesIn(places: CountryPlaces, keys: readonly string[]): readonly Match[] {
  const kinds = new Map<number, MatchKind>();
  for (const key of keys) {
    for (const index of places.indexes) {
      eachWithPrefix(index, key, (place, name) => {
        const kind = kindOf(key, name);
        const known = kinds.get(place);
        if (known === undefined || CLOSENESS[kind] < CLOSENESS[known]) kinds.set(place, kind);
      });
    }
  }
  return Array.from(kinds, ([at, kind]) => ({
    kind,
    population: places.population(at),
    place: () => places.place(at),
  }));
}

function kindOf(key: string, name: string): MatchKind {
  if (name.length === key.length) return "exact";
  return name[key.length] === " " ? "words" : "prefix";
}
