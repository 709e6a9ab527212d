import { largerFirst, type Match, matchPlaces } from "./match-places.js";
import type { Place } from "./place.js";
import { placeLimit } from "./place-limit.js";

export interface FindOptions {
  /** ISO 3166-1 alpha-2; `EL` and `UK` are understood. Everywhere if left out. */
  readonly country?: string;
  /** How many places at most; 10 if left out. */
  readonly limit?: number;
}

/**
 * The places whose name, in any language of GeoNames, is or begins with what was typed. Capitals, accents and
 * punctuation do not count, and "ue" is as good as "ü".
 *
 * @returns first those with exactly that name, then those whose name begins with it, each by size; empty if there is
 *   none, the country is unknown, or nothing was typed
 * @throws RangeError if `limit` is not a whole number, 0 or more, or Infinity
 * @example findPlaces("Frankfurt", { country: "DE" }).map((place) => place.name)
 *   // => ["Frankfurt am Main", "Frankfurt (Oder)", …]
 */
export function findPlaces(query: string, options: FindOptions = {}): readonly Place[] {
  const limit = placeLimit(options.limit);
  return [...matchPlaces(query, options.country)]
    .sort(exactThenLarger)
    .slice(0, limit)
    .map((match) => match.place());
}

function exactThenLarger(a: Match, b: Match): number {
  return Number(b.kind === "exact") - Number(a.kind === "exact") || largerFirst(a, b);
}
