import type { Place } from "./place.js";

/**
 * A place in words, with what tells it from others of its name.
 *
 * @example describePlace(place) // => "Frankfurt (Oder), Brandenburg, DE (GeoNames 2925535)"
 */
export function describePlace({ name, region, country, geonameId }: Place): string {
  return `${[name, region, country].filter((part) => part !== undefined).join(", ")} (GeoNames ${geonameId})`;
}
