import { countryCode } from "./country-code.js";

/** A place as a person writes it. */
export interface PlaceText {
  readonly place: string;
  /** ISO 3166-1 alpha-2; absent if none was written. Not checked: whether there is such a country. */
  readonly country?: string;
}

/**
 * Takes "Kraków, PL" apart: what follows the last comma is the country, if it is two letters.
 *
 * @returns the place, trimmed, and the country's code, `EL` and `UK` mapped
 * @example parsePlace("Kraków, PL") // => { place: "Kraków", country: "PL" }
 * @example parsePlace("Halle, Saale") // => { place: "Halle, Saale" }
 */
export function parsePlace(text: string): PlaceText {
  const comma = text.lastIndexOf(",");
  const code = text.slice(comma + 1).trim();
  if (comma < 0 || !/^[a-z]{2}$/i.test(code)) return { place: text.trim() };
  return { place: text.slice(0, comma).trim(), country: countryCode(code) };
}
