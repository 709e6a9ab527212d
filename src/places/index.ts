export { attribution } from "./attribution.js";
export { describePlace } from "./describe-place.js";
export { type FindOptions, findPlaces } from "./find-places.js";
export { nearestPlaces } from "./nearest-places.js";
export { type PlaceText, parsePlace } from "./parse-place.js";
export type { Place } from "./place.js";
export { type ResolvedApplication, resolvePlaces } from "./resolve-application.js";
export { type PlaceResolution, type ResolveOptions, resolvePlace } from "./resolve-place.js";
