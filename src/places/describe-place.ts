import type { Place } from "./place.js";

/**
 * A place in words, with what distinguishes it from others of the same name.
 *
 * @param place of the gazetteer
 * @returns name, region where it is known, country and GeoNames id
 * @example
 * findPlaces("Frankfurt (Oder)", { country: "DE" }).map(describePlace)
 * // => ["Frankfurt (Oder), Brandenburg, DE (GeoNames 2925535)"]
 */
export function describePlace({ name, region, country, geonameId }: Place): string {
  return `${[name, region, country].filter((part) => part !== undefined).join(", ")} (GeoNames ${geonameId})`;
}
