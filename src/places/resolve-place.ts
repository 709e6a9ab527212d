import { distanceKm } from "../values/distance.js";
import { isOneLetter } from "../values/one-letter.js";
import { nameKeys } from "./fold-name.js";
import type { Gazetteer } from "./gazetteer.js";
import { largerFirst, type Match, matchPlaces } from "./match-places.js";
import { nearestIn } from "./nearest-places.js";
import type { Place } from "./place.js";
import { regionsNamed } from "./same-name-regions.js";
import { shorterNames } from "./shorter-names.js";

/**
 * `found`: one place, and the others that the name might mean, larger first. `ambiguous`: none was taken, a person must
 * choose. `unknown`: no place has that name; `nearest` are those that may have been meant, none for a single letter.
 */
export type PlaceResolution =
  | {
      readonly status: "found";
      readonly place: Place;
      readonly others: readonly Place[];
      /** Regions and islands of that name, which may be meant as well; not the one that the place is in. */
      readonly regions: readonly string[];
      /** The name that was typed is the place's own: not a foreign, a former or an airport's one. */
      readonly isOwnName: boolean;
    }
  | { readonly status: "ambiguous"; readonly candidates: readonly Place[] }
  | { readonly status: "unknown"; readonly nearest: readonly Place[] };

export interface ResolveOptions {
  /** ISO 3166-1 alpha-2; `EL` and `UK` are understood. Everywhere if left out. */
  readonly country?: string;
}

/** The fewest inhabitants that a place counts for: GeoNames has no figure for many, so 0 says nothing. */
const LEAST_POPULATION = 1_000;

/** Nearer than this, a place counts as part of the same town, or as the same town entered twice. */
const SAME_TOWN_KM = 10;

const MOST_LISTED = 10;
const MOST_NEAREST = 5;

/**
 * What {@link Places.resolvePlace} says.
 *
 * @param searchesNearest of a place that is not known; without it there are none
 */
export function resolvedIn(
  gazetteer: Gazetteer,
  query: string,
  options: ResolveOptions,
  searchesNearest = true,
): PlaceResolution {
  const matches = matchPlaces(gazetteer, query, options.country);
  const plausible = matches.filter(({ kind }) => kind !== "prefix").sort(largerFirst);
  const taken = plausible.find(({ kind }) => kind === "exact");
  if (taken === undefined) {
    return { status: "unknown", nearest: searchesNearest ? nearestTo(gazetteer, query, options, matches) : [] };
  }

  const others = plausible.filter((match) => match !== taken);
  if (others.every((other) => isClear(taken, other))) {
    const place = taken.place();
    const regions = regionsNamed(gazetteer, query, options.country).filter((region) => region !== place.region);
    return {
      status: "found",
      place,
      others: listed(others, MOST_LISTED),
      regions,
      isOwnName: isOwn(query, place.name),
    };
  }
  return { status: "ambiguous", candidates: listed(plausible, MOST_LISTED) };
}

function isOwn(typed: string, name: string): boolean {
  const own = nameKeys(name);
  return nameKeys(typed).some((key) => own.includes(key));
}

/** Whether somebody who meant the other place would have written more than the name. */
function isClear(taken: Match, other: Match): boolean {
  if (counted(taken) >= timesAsLarge(taken, other) * counted(other)) return true;
  return distanceKm(taken.place(), other.place()) < SAME_TOWN_KM;
}

function timesAsLarge(taken: Match, other: Match): number {
  if (other.isSection && !taken.isSection) return 1;
  if (other.kind === "words" && !other.ofMainName) return 1;
  const isCalledSo = other.kind === "exact" && other.ofMainName;
  return taken.ofMainName && !isCalledSo ? 4 : 10;
}

function counted(match: Match): number {
  return Math.max(match.population, LEAST_POPULATION);
}

/** Names that begin with it ("Krak"), then misspelt ones ("Krakwo"), then shorter ones ("Kraków Nowa Huta 3"). */
function nearestTo(
  gazetteer: Gazetteer,
  query: string,
  options: ResolveOptions,
  matches: readonly Match[],
): readonly Place[] {
  if (isOneLetter(query)) return [];
  const beginning = listed([...matches].sort(largerFirst), MOST_NEAREST);
  const alike = nearestIn(gazetteer, query, { ...options, limit: MOST_NEAREST });
  const shorter = shorterNames(query).flatMap((name) => {
    const exact = matchPlaces(gazetteer, name, options.country).filter(({ kind }) => kind === "exact");
    return listed(exact.sort(largerFirst), MOST_NEAREST);
  });
  const each = new Map([...beginning, ...alike, ...shorter].map((place) => [place.geonameId, place]));
  return [...each.values()].slice(0, MOST_NEAREST);
}

function listed(matches: readonly Match[], most: number): readonly Place[] {
  return matches.slice(0, most).map((match) => match.place());
}
