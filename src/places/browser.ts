/**
 * What `erasmus-ka1/places` has where there is no file system: everything but the functions that read the package's own
 * data file.
 *
 * @module
 */

export { type PlaceText, parsePlace } from "../values/parse-place.js";
export { type PointText, parsePoint } from "../values/parse-point.js";
export { attribution } from "./attribution.js";
export { describePlace } from "./describe-place.js";
export type { FindOptions } from "./find-places.js";
export type { Place } from "./place.js";
export { type Places, placesFrom } from "./places.js";
export type { ResolvedApplication } from "./resolve-application.js";
export type { ResolvedDraft } from "./resolve-draft.js";
export type { PlaceResolution, ResolveOptions } from "./resolve-place.js";
export { withPlaceFindings } from "./with-place-findings.js";
