/**
 * Places by name, offline, from the populated places of GeoNames. In Node it reads a data file of the package;
 * elsewhere `placesFrom` takes the file's bytes.
 *
 * In the examples, `application` is that of `fixtures/2023/KA122-SCH/whole-application/demo.input.json`.
 *
 * @module erasmus-ka1/places
 */

export * from "./browser.js";
export { findPlaces, nearestPlaces, resolveDraftPlaces, resolvePlace, resolvePlaces } from "./own-places.js";
