import { distance } from "fastest-levenshtein";
import type { CountryPlaces } from "./country-places.js";
import type { FindOptions } from "./find-places.js";
import { LONGEST_NAME, nameKeys } from "./fold-name.js";
import { searchedCountries } from "./match-places.js";
import { placesAt } from "./name-index.js";
import type { Place } from "./place.js";
import { placeLimit } from "./place-limit.js";

/** A place, and how many letters of what was typed must change to give one of its names. */
interface Guess {
  readonly mistakes: number;
  readonly population: number;
  readonly place: () => Place;
}

/**
 * The places that may have been meant by a misspelt name: those with a name that takes one mistake (up to 4 letters),
 * two (up to 8) or three. A mistake is a letter too many, too few, or wrong; two letters swapped are two.
 *
 * @returns those with the fewest mistakes first, then the larger; a name without mistake is among them
 * @throws RangeError if `limit` is not a whole number, 0 or more, or Infinity
 * @example nearestPlaces("Krakuw", { country: "PL", limit: 1 }).map((place) => place.name) // => ["Kraków"]
 */
export function nearestPlaces(query: string, options: FindOptions = {}): readonly Place[] {
  const limit = placeLimit(options.limit);
  if (query.length > LONGEST_NAME) return [];
  const [key] = nameKeys(query);
  if (key === undefined) return [];
  return searchedCountries(options.country)
    .flatMap((places) => guessesIn(places, key))
    .sort((a, b) => a.mistakes - b.mistakes || b.population - a.population || idOf(a) - idOf(b))
    .slice(0, limit)
    .map((guess) => guess.place());
}

function guessesIn(places: CountryPlaces, key: string): readonly Guess[] {
  const most = mistakesAllowed(key.length);
  const fewest = new Map<number, number>();
  for (const index of [places.mainNames, places.otherNames]) {
    for (const [at, name] of index.keys.entries()) {
      // Cheaper than the distance, and enough to leave out most names.
      if (Math.abs(name.length - key.length) > most) continue;
      const mistakes = distance(key, name);
      if (mistakes > most) continue;
      for (const place of placesAt(index, at)) {
        fewest.set(place, Math.min(mistakes, fewest.get(place) ?? mistakes));
      }
    }
  }
  return Array.from(fewest, ([at, mistakes]) => ({
    mistakes,
    population: places.population(at),
    place: () => places.place(at),
  }));
}

function mistakesAllowed(length: number): number {
  if (length <= 4) return 1;
  return length <= 8 ? 2 : 3;
}

function idOf(guess: Guess): number {
  return guess.place().geonameId;
}
