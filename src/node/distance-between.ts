import { calls, distanceKm, type TravelAmounts, travelAmounts } from "../index.js";
import { type Place, parsePlace, parsePoint, resolvePlace } from "../places/index.js";

/** Two places that were found, how far they are apart, and what is paid for it. */
export interface MeasuredDistance extends TravelAmounts {
  readonly success: true;
  readonly call: number;
  readonly origin: DistanceEnd;
  readonly venue: DistanceEnd;
  /** One way, as the crow flies. */
  readonly distanceKm: number;
}

/** A place as it was read; of coordinates no more than these is known. */
export type DistanceEnd = Pick<Place, "latitude" | "longitude"> | FoundEnd;

/** A place that was found by its name. */
export interface FoundEnd extends Place {
  /** What else the name might mean. */
  readonly others: readonly Place[];
  /** Regions and islands of that name. */
  readonly regions: readonly string[];
  /** The name that was typed is the place's own. */
  readonly isOwnName: boolean;
}

/** What is wrong with the text of one end, or of both. */
export interface NoDistance {
  readonly success: false;
  readonly problems: readonly EndProblem[];
}

export type EndProblem = { readonly end: "from" | "to"; readonly text: string } & (
  | { readonly status: "not-on-earth" }
  | { readonly status: "unknown"; readonly nearest: readonly Place[] }
  | { readonly status: "ambiguous"; readonly candidates: readonly Place[] }
);

/**
 * How far two places are apart, and what is paid for it: what `ka1 distance` tells.
 *
 * @param from a place ("Kraków, PL"), or coordinates ("50.06,19.94")
 * @param to the same
 * @param call of which the amounts are told; default: the newest
 * @returns both places as they were read, distance, band and amounts; or what is wrong with the texts; `undefined` for an
 * unknown call
 * @example
 * const measured = distanceBetween("40.4165,-3.70256", "Roma, IT", 2023);
 * measured?.success && measured.distanceBand // => "500-1999"
 * @example
 * const refused = distanceBetween("Krakwo, PL", "Halle, BE", 2023);
 * refused?.success === false && refused.problems.map(({ status }) => status) // => ["unknown", "ambiguous"]
 */
export function distanceBetween(
  from: string,
  to: string,
  call: number = Math.max(...calls().map((known) => known.call)),
): MeasuredDistance | NoDistance | undefined {
  // All fields of a call have the same travel table.
  const field = calls().find((known) => known.call === call)?.fields[0];
  if (field === undefined) return undefined;
  const [origin, venue] = [endOf("from", from), endOf("to", to)];
  if ("status" in origin || "status" in venue) {
    return { success: false, problems: [origin, venue].filter((end) => "status" in end) };
  }
  const km = distanceKm(origin, venue);
  const amounts = travelAmounts(call, field, km);
  return amounts && { success: true, call, origin, venue, distanceKm: km, ...amounts };
}

function endOf(end: EndProblem["end"], text: string): DistanceEnd | EndProblem {
  const point = parsePoint(text);
  if (point !== undefined) {
    const { isOnEarth, ...degrees } = point;
    return isOnEarth ? degrees : { end, text, status: "not-on-earth" };
  }
  const { place: name, country } = parsePlace(text);
  const found = resolvePlace(name, country === undefined ? {} : { country });
  if (found.status !== "found") return { end, text, ...found };
  const { place, others, regions, isOwnName } = found;
  return { ...place, others, regions, isOwnName };
}
