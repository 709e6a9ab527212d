import type { NamedPlace, ResolvedPlace } from "./application.js";

/**
 * Whether a place is only a name that nobody has looked up.
 *
 * @example isNamedPlace({ place: "Turku", country: "FI" }) // => true
 */
export function isNamedPlace(place: NamedPlace | ResolvedPlace): place is NamedPlace {
  return !("latitude" in place);
}
