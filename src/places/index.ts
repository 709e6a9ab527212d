/**
 * Places by name, offline, from the populated places of GeoNames. For Node: it reads a data file of the package.
 *
 * In the examples, `application` is that of `fixtures/2023/KA122-SCH/whole-application/demo.input.json`.
 *
 * @module erasmus-ka1/places
 */

export { type PlaceText, parsePlace } from "../values/parse-place.js";
export { attribution } from "./attribution.js";
export { describePlace } from "./describe-place.js";
export { type FindOptions, findPlaces } from "./find-places.js";
export { nearestPlaces } from "./nearest-places.js";
export type { Place } from "./place.js";
export { type ResolvedApplication, resolvePlaces } from "./resolve-application.js";
export { type PlaceResolution, type ResolveOptions, resolvePlace } from "./resolve-place.js";
export { withPlaceFindings } from "./with-place-findings.js";
