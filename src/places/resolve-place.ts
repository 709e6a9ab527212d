import { distanceKm } from "../distance.js";
import { largerFirst, type Match, matchPlaces } from "./match-places.js";
import { nearestPlaces } from "./nearest-places.js";
import type { Place } from "./place.js";

/**
 * `found`: one place, and the others that the name might mean, larger first. `ambiguous`: none was taken, a person must
 * choose. `unknown`: no place has that name; `nearest` are those that begin with it or are spelled alike.
 */
export type PlaceResolution =
  | { readonly status: "found"; readonly place: Place; readonly others: readonly Place[] }
  | { readonly status: "ambiguous"; readonly candidates: readonly Place[] }
  | { readonly status: "unknown"; readonly nearest: readonly Place[] };

export interface ResolveOptions {
  /** ISO 3166-1 alpha-2; `EL` and `UK` are understood. Everywhere if left out. */
  readonly country?: string;
}

/** How many times as large as any other it must be for a name to mean the one place. */
const DOMINANCE = 10;

/** Inhabitants that a place is taken to have at least: GeoNames knows none for many, so 0 says nothing. */
const LEAST_POPULATION = 1_000;

/** Nearer than this, a place is taken for a part of the same town, or for the same town entered twice. */
const SAME_TOWN_KM = 10;

const MOST_LISTED = 10;
const MOST_NEAREST = 5;

/**
 * The one place that a name means, if it means one.
 *
 * A name might mean every place that bears it in some language, and every place whose name goes on after it:
 * "Frankfurt" in Germany is Frankfurt am Main (exactly so called, too) or Frankfurt (Oder). The largest of those that
 * bear the name exactly is taken if it has at least ten times the inhabitants of every other one, leaving out those
 * within 10 km of it; a place counts for at least 1 000. Otherwise the name is ambiguous. A name that no place bears
 * exactly is unknown, even if only one begins with it.
 *
 * @returns at most ten others or candidates, at most five nearest; nothing is found in an unknown country
 * @example resolvePlace("Frankfurt", { country: "DE" })
 *   // => { status: "found", place: { name: "Frankfurt am Main", … }, others: [{ name: "Frankfurt (Oder)", … }, …] }
 * @example resolvePlace("Halle", { country: "BE" }).status // => "ambiguous"
 */
export function resolvePlace(query: string, options: ResolveOptions = {}): PlaceResolution {
  const matches = matchPlaces(query, options.country);
  const plausible = matches.filter(({ kind }) => kind !== "prefix").sort(largerFirst);
  const taken = plausible.find(({ kind }) => kind === "exact");
  if (taken === undefined) return { status: "unknown", nearest: nearestTo(query, options, matches) };

  const others = plausible.filter((match) => match !== taken);
  if (others.every((other) => dominates(taken, other))) {
    return { status: "found", place: taken.place(), others: listed(others, MOST_LISTED) };
  }
  // The exact ones first: they are what was typed.
  const candidates = [
    ...plausible.filter(({ kind }) => kind === "exact"),
    ...plausible.filter(({ kind }) => kind === "words"),
  ];
  return { status: "ambiguous", candidates: listed(candidates, MOST_LISTED) };
}

function dominates(taken: Match, other: Match): boolean {
  if (counted(taken) >= DOMINANCE * counted(other)) return true;
  return distanceKm(taken.place(), other.place()) < SAME_TOWN_KM;
}

function counted(match: Match): number {
  return Math.max(match.population, LEAST_POPULATION);
}

function nearestTo(query: string, options: ResolveOptions, matches: readonly Match[]): readonly Place[] {
  const beginning = listed([...matches].sort(largerFirst), MOST_NEAREST);
  const alike = nearestPlaces(query, { ...options, limit: MOST_NEAREST });
  const each = new Map([...beginning, ...alike].map((place) => [place.geonameId, place]));
  return [...each.values()].slice(0, MOST_NEAREST);
}

function listed(matches: readonly Match[], most: number): readonly Place[] {
  return matches.slice(0, most).map((match) => match.place());
}
