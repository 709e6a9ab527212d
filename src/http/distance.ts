import { calls, distanceKm, travelAmounts } from "../index.js";
import { describePlace, type Place, parsePlace, parsePoint, resolvePlace } from "../places/index.js";
import { notKnown } from "./not-known.js";
import { Refusal } from "./problem.js";

/** One of two places that are looked up: of coordinates no more than these is known. */
type End = Pick<Place, "latitude" | "longitude"> &
  Partial<Pick<Place, "name" | "country" | "geonameId">> & {
    /** What else the name might mean. */
    readonly others?: readonly Place[];
  };

/** All fields of a call have the same travel table. */
const FIELD = "SCH";

/**
 * How far two places are apart, and what is paid for it: what `ka1 distance` tells.
 *
 * @param call of the newest, if left out
 * @throws Refusal for a place that is not known or may be several, and for an unknown call
 */
export function distanceOf(from: string, to: string, call = Math.max(...calls().map((known) => known.call))) {
  const [origin, venue] = [endOf(from), endOf(to)];
  const km = distanceKm(origin, venue);
  const amounts = travelAmounts(call, FIELD, km);
  if (amounts === undefined) throw notKnown(call);
  return { call, origin, venue, distanceKm: km, ...amounts };
}

function endOf(text: string): End {
  const point = parsePoint(text);
  if (point !== undefined) {
    const { isOnEarth, ...degrees } = point;
    if (isOnEarth) return degrees;
    throw new Refusal("invalid-input", ({ notOnEarth }) => ({ detail: notOnEarth(text) }));
  }
  const { place, country } = parsePlace(text);
  const found = resolvePlace(place, country === undefined ? {} : { country });
  const listed = (places: readonly Place[]) => places.map(describePlace).join("; ");
  switch (found.status) {
    case "unknown":
      throw new Refusal("invalid-input", (words) => ({ detail: words.placeUnknown(text, listed(found.nearest)) }));
    case "ambiguous":
      throw new Refusal("invalid-input", (words) => ({ detail: words.placeAmbiguous(text, listed(found.candidates)) }));
    case "found": {
      const { name, country: own, geonameId, latitude, longitude } = found.place;
      return { name, country: own, geonameId, latitude, longitude, others: found.others };
    }
  }
}
