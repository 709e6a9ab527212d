import type { Application } from "../application/application.js";
import type { Draft } from "../application/draft.js";
import { type FindOptions, foundIn } from "./find-places.js";
import { type Gazetteer, gazetteerIn } from "./gazetteer.js";
import { nearestIn } from "./nearest-places.js";
import type { Place } from "./place.js";
import { type ResolvedApplication, withPlacesIn } from "./resolve-application.js";
import { type ResolvedDraft, withDraftPlacesIn } from "./resolve-draft.js";
import { type PlaceResolution, type ResolveOptions, resolvedIn } from "./resolve-place.js";

/** What can be asked of a gazetteer. */
export interface Places {
  /** ISO 3166-1 alpha-2 codes, ascending. Each country's places are read when it is first asked for. */
  readonly countries: readonly string[];
  /** The places whose name is or begins with what was typed. */
  readonly findPlaces: (query: string, options?: FindOptions) => readonly Place[];
  /** The places that may have been meant by a misspelt name. */
  readonly nearestPlaces: (query: string, options?: FindOptions) => readonly Place[];
  /** The one place that a name means, if it means one. */
  readonly resolvePlace: (query: string, options?: ResolveOptions) => PlaceResolution;
  /** An application with coordinates in place of names. */
  readonly resolvePlaces: (application: Application) => ResolvedApplication;
  /** The same for a draft; a place that is not complete yet stays as it is. */
  readonly resolveDraftPlaces: (draft: Draft) => ResolvedDraft;
}

/**
 * The places in a gazetteer's data, where there is no file system: a browser that loaded `erasmus-ka1/gazetteer.bin`.
 * Its index is read now, each country when it is first asked for.
 *
 * @param bytes the whole file
 * @returns the functions that Node has without it, with the same answers
 * @throws Error if the bytes are not a gazetteer of this version
 * @example placesFrom(gazetteerBytes).findPlaces("Krakau", { limit: 1 }).map(({ name }) => name) // => ["Kraków"]
 */
export function placesFrom(bytes: Uint8Array): Places {
  return placesIn(
    gazetteerIn((offset, length) => {
      if (offset + length > bytes.length) throw new Error("the data ends too early");
      return bytes.subarray(offset, offset + length);
    }),
  );
}

/** The places of a gazetteer. */
export function placesIn(gazetteer: Gazetteer): Places {
  return {
    countries: gazetteer.countries,
    findPlaces: (query, options = {}) => foundIn(gazetteer, query, options),
    nearestPlaces: (query, options = {}) => nearestIn(gazetteer, query, options),
    resolvePlace: (query, options = {}) => resolvedIn(gazetteer, query, options),
    resolvePlaces: (application) => withPlacesIn(gazetteer, application),
    resolveDraftPlaces: (draft) => withDraftPlacesIn(gazetteer, draft),
  };
}
