import type { Gazetteer } from "./gazetteer.js";
import { largerFirst, type Match, matchPlaces } from "./match-places.js";
import type { Place } from "./place.js";
import { placeLimit } from "./place-limit.js";

export interface FindOptions {
  /**
   * ISO 3166-1 alpha-2; `EL` and `UK` are understood. Everywhere if left out: the first such look-up reads the places of
   * every country, and takes as long as all others together.
   */
  readonly country?: string;
  /** How many places at most; 10 if left out. */
  readonly limit?: number;
}

/** What {@link Places.findPlaces} says. */
export function foundIn(gazetteer: Gazetteer, query: string, options: FindOptions): readonly Place[] {
  const limit = placeLimit(options.limit);
  return [...matchPlaces(gazetteer, query, options.country)]
    .sort(exactThenLarger)
    .slice(0, limit)
    .map((match) => match.place());
}

function exactThenLarger(a: Match, b: Match): number {
  return Number(b.kind === "exact") - Number(a.kind === "exact") || largerFirst(a, b);
}
