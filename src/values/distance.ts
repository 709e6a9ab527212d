import { getDistance } from "geolib";

/** A place on the globe. */
export interface Coordinates {
  /** Degrees, −90 to 90. */
  readonly latitude: number;
  /** Degrees, −180 to 180. */
  readonly longitude: number;
}

/** The official distance calculator's sphere (its published example, Madrid – Rome 1 365.28 km, fixes it). */
const OFFICIAL_RADIUS_METRES = 6_371_000;
/** The sphere that geolib computes on. */
const GEOLIB_RADIUS_METRES = 6_378_137;

/** Metres; fine enough that the only rounding is ours, to 10 metres. */
const ACCURACY = 1e-6;

/**
 * The great-circle distance between two places, as the Commission's distance calculator computes it: on a sphere of
 * radius 6 371 km, rounded to two decimals.
 *
 * @returns kilometres, one way
 * @throws RangeError if a latitude is not within ±90 or a longitude not within ±180 degrees; the message names it
 * @example distanceKm({ latitude: 40.4165, longitude: -3.70256 }, { latitude: 41.89193, longitude: 12.51133 }) // => 1365.28
 */
export function distanceKm(origin: Coordinates, venue: Coordinates): number {
  assertCoordinates(origin, "origin");
  assertCoordinates(venue, "venue");
  const onGeolibsSphere = getDistance(plain(origin), plain(venue), ACCURACY);
  const metres = (onGeolibsSphere / GEOLIB_RADIUS_METRES) * OFFICIAL_RADIUS_METRES;
  return Math.round(metres / 10) / 100;
}

/** geolib looks for several spellings of a coordinate's keys; it is given one only. */
function plain({ latitude, longitude }: Coordinates): Coordinates {
  return { latitude, longitude };
}

function assertCoordinates(place: Coordinates, name: string): void {
  assertDegrees(place.latitude, 90, `${name}.latitude`);
  assertDegrees(place.longitude, 180, `${name}.longitude`);
}

function assertDegrees(value: unknown, most: number, path: string): void {
  if (typeof value !== "number" || !(Math.abs(value) <= most)) {
    throw new RangeError(`${path} must be a number of degrees from ${-most} to ${most}`);
  }
}
