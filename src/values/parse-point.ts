/** Coordinates as a person types them. */
export interface PointText {
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
  /** Both lie within their bounds. */
  readonly isOnEarth: boolean;
}

const coordinates = /^\s*([+-]?\d+(?:\.\d+)?)\s*[,;]\s*([+-]?\d+(?:\.\d+)?)\s*$/;

/**
 * Reads "50.06,19.94": latitude and longitude in degrees.
 *
 * @returns the coordinates, or `undefined` for any other text
 * @example parsePoint("50.06, 19.94") // => { latitude: 50.06, longitude: 19.94, isOnEarth: true }
 * @example parsePoint("Kraków, PL") // => undefined
 */
export function parsePoint(text: string): PointText | undefined {
  const [, north, east] = coordinates.exec(text) ?? [];
  if (north === undefined || east === undefined) return undefined;
  const [latitude, longitude] = [Number(north), Number(east)];
  return { latitude, longitude, isOnEarth: Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 };
}
