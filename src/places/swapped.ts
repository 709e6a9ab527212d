import { type Coordinates, distanceKm } from "../values/distance.js";
import type { Gazetteer } from "./gazetteer.js";
import { searchedCountries } from "./match-places.js";

/** Further than this from every place of a country, a point is not in it. */
const FAR_KM = 100;

/**
 * Whether coordinates are far from every place of a country, and would not be with latitude and longitude the other way
 * round.
 *
 * @example isSwapped(gazetteer, { latitude: 19.94, longitude: 50.06 }, "PL") // => true: that is Kraków the other way round
 */
export function isSwapped(gazetteer: Gazetteer, { latitude, longitude }: Coordinates, country: string): boolean {
  if (Math.abs(longitude) > 90) return false;
  const isIn = (point: Coordinates) => isNear(gazetteer, point, country);
  return !isIn({ latitude, longitude }) && isIn({ latitude: longitude, longitude: latitude });
}

function isNear(gazetteer: Gazetteer, point: Coordinates, country: string): boolean {
  return searchedCountries(gazetteer, country).some(({ size, place }) => {
    for (let at = 0; at < size; at++) {
      const { latitude, longitude } = place(at);
      // A degree of latitude is 111 km everywhere.
      if (Math.abs(latitude - point.latitude) > 1) continue;
      if (distanceKm(point, { latitude, longitude }) <= FAR_KM) return true;
    }
    return false;
  });
}
