import { distance } from "fastest-levenshtein";
import type { CountryPlaces } from "./country-places.js";
import type { FindOptions } from "./find-places.js";
import { LONGEST_NAME, nameKeys } from "./fold-name.js";
import type { Gazetteer } from "./gazetteer.js";
import { searchedCountries } from "./match-places.js";
import { type NameIndex, placesAt } from "./name-index.js";
import type { Place } from "./place.js";
import { placeLimit } from "./place-limit.js";

/** A place, and how many letters of what was typed must change to give one of its names. */
interface Guess {
  readonly mistakes: number;
  readonly population: number;
  readonly place: () => Place;
}

/** What {@link Places.nearestPlaces} says. */
export function nearestIn(gazetteer: Gazetteer, query: string, options: FindOptions): readonly Place[] {
  const limit = placeLimit(options.limit);
  if (query.length > LONGEST_NAME) return [];
  const [key] = nameKeys(query);
  if (key === undefined) return [];
  return searchedCountries(gazetteer, options.country)
    .flatMap((places) => guessesIn(places, key))
    .sort((a, b) => a.mistakes - b.mistakes || b.population - a.population || idOf(a) - idOf(b))
    .slice(0, limit)
    .map((guess) => guess.place());
}

function guessesIn(places: CountryPlaces, key: string): readonly Guess[] {
  const most = mistakesAllowed(key.length);
  const letters = lettersIn(key);
  const fewest = new Map<number, number>();
  for (const index of [places.mainNames, places.otherNames]) {
    const { lengths, letterSets } = outlinesOf(index);
    for (let at = 0; at < index.size; at++) {
      if (Math.abs((lengths[at] ?? 0) - key.length) > most) continue;
      // A wrong letter changes at most two letters of the set, so most names are skipped without comparing them.
      if (bitsIn((letterSets[at] ?? 0) ^ letters) > 2 * most) continue;
      const mistakes = distance(key, index.keyAt(at));
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

/** Enough to skip most names: how long each is, and which letters it has. */
interface Outlines {
  readonly lengths: Uint16Array;
  readonly letterSets: Uint32Array;
}

/** Kept for each index that was ever searched. */
const knownOutlines = new WeakMap<NameIndex, Outlines>();

function outlinesOf(index: NameIndex): Outlines {
  const known = knownOutlines.get(index);
  if (known !== undefined) return known;
  const outlines = { lengths: new Uint16Array(index.size), letterSets: new Uint32Array(index.size) };
  for (let at = 0; at < index.size; at++) {
    const name = index.keyAt(at);
    outlines.lengths[at] = name.length;
    outlines.letterSets[at] = lettersIn(name);
  }
  knownOutlines.set(index, outlines);
  return outlines;
}

/** The letters of a name as bits; letters that are 32 apart share one. */
function lettersIn(name: string): number {
  let letters = 0;
  for (let at = 0; at < name.length; at++) letters |= 1 << (name.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(word: number): number {
  let bits = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

function mistakesAllowed(length: number): number {
  if (length <= 4) return 1;
  return length <= 8 ? 2 : 3;
}

function idOf(guess: Guess): number {
  return guess.place().geonameId;
}
