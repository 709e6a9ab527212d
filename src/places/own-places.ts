import { once } from "../values/once.js";
import { ownGazetteer } from "./gazetteer-file.js";
import { type Places, placesIn } from "./places.js";

const own = once(() => placesIn(ownGazetteer()));

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
export const findPlaces: Places["findPlaces"] = (query, options) => own().findPlaces(query, options);

/**
 * The places that may have been meant by a misspelt name: those with a name within one mistake (up to 4 letters), two
 * (up to 8) or three. A mistake is a letter too many, too few, or wrong; two swapped letters are two mistakes.
 *
 * @returns those with the fewest mistakes first, then the larger; a name without mistakes is included
 * @throws RangeError if `limit` is not a whole number, 0 or more, or Infinity
 * @example nearestPlaces("Krakuw", { country: "PL", limit: 1 }).map((place) => place.name) // => ["Kraków"]
 */
export const nearestPlaces: Places["nearestPlaces"] = (query, options) => own().nearestPlaces(query, options);

/**
 * The one place that a name means, if it means one.
 *
 * A name may mean any place that has it in some language, and any place with a longer name that begins with it:
 * "Frankfurt" in Germany is Frankfurt am Main (which also has the short name) or Frankfurt (Oder). The largest place
 * with exactly that name is taken if it is so much larger than every other that anyone who meant another would have
 * written more. Every place counts for at least 1 000 inhabitants, and the one taken must have
 * - 10 times as many as the other,
 * - 4 times as many, if the name is its main name and not the other's,
 * - no fewer, if the other is a quarter of a town, or only a former or foreign name of it goes on after the name
 *   (Mönchengladbach was once München-Gladbach).
 *
 * Places within 10 km of it are left out. If it is not large enough, the name is ambiguous. A name that no place has
 * exactly is unknown, even if only one place's name begins with it.
 *
 * @returns at most ten others or candidates, and at most five nearest; nothing is found in an unknown country
 * @example resolvePlace("Frankfurt", { country: "DE" })
 *   // => { status: "found", place: { name: "Frankfurt am Main", … }, others: [{ name: "Frankfurt (Oder)", … }, …],
 *   //   regions: [], isOwnName: false }
 * @example resolvePlace("Halle", { country: "BE" }).status // => "ambiguous"
 * @example resolvePlace("Krakwo", { country: "PL" }) // => { status: "unknown", nearest: [{ name: "Kraków", … }, …] }
 */
export const resolvePlace: Places["resolvePlace"] = (query, options) => own().resolvePlace(query, options);

/**
 * Looks up the named places of an application, so that the engine can compute distances. A name that may mean several
 * places stays a name: the engine gives no travel for it, and a finding lists the candidates. Where the flow has
 * `distanceKm` or `distanceBand`, which are used before places, a finding only says that the two cannot be compared.
 *
 * @returns a copy with coordinates, names and GeoNames ids in place of names, and the findings of the look-up
 * @example
 * const venue = { place: "Turku", country: "FI" };
 * const flows = application.flows.map((flow) => ({ ...flow, venue }));
 * resolvePlaces({ ...application, flows }).application.flows[0]?.venue
 * // => { latitude: 60.45148, longitude: 22.26869, place: "Turku", country: "FI", geonameId: 633679 }
 */
export const resolvePlaces: Places["resolvePlaces"] = (application) => own().resolvePlaces(application);

/**
 * Looks up the named places of a draft, for `assessDraft`. A place that is not complete yet stays as it is.
 *
 * @returns a copy with coordinates, names and GeoNames ids in place of names, and the findings of the look-up
 * @example
 * const venue = { place: "Turku", country: "FI" };
 * resolveDraftPlaces({ flows: [{ venue }, { venue: { place: "Turku" } }] }).draft.flows?.map((flow) => flow.venue)
 * // => [
 * //   { latitude: 60.45148, longitude: 22.26869, place: "Turku", country: "FI", geonameId: 633679 },
 * //   { place: "Turku" },
 * // ]
 */
export const resolveDraftPlaces: Places["resolveDraftPlaces"] = (draft) => own().resolveDraftPlaces(draft);
