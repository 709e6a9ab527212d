import { type Coordinates, distanceKm } from "../values/distance.js";
import { searchedCountries } from "./match-places.js";

/** Further than this from every place of a country, a point is not in it. */
const FAR_KM = 100;

/**
 * Whether coordinates are far from every place of a country, and would not be with latitude and longitude the other way
 * round.
 *
 * @example isSwapped({ latitude: 19.94, longitude: 50.06 }, "PL") // => true: that is Kraków the other way round
 */
export function isSwapped({ latitude, longitude }: Coordinates, country: string): boolean {
  if (Math.abs(longitude) > 90) return false;
  return !isNear({ latitude, longitude }, country) && isNear({ latitude: longitude, longitude: latitude }, country);
}

function isNear(point: Coordinates, country: string): boolean {
  return searchedCountries(country).some(({ size, place }) => {
    for (let at = 0; at < size; at++) {
      const { latitude, longitude } = place(at);
      // A degree of latitude is 111 km everywhere.
      if (Math.abs(latitude - point.latitude) > 1) continue;
      if (distanceKm(point, { latitude, longitude }) <= FAR_KM) return true;
    }
    return false;
  });
}
