import { euCountryCodes } from "../values/eu-country-codes.js";

/**
 * A country's code as the gazetteer has it: upper case, `EL` and `UK` mapped.
 *
 * @returns the code; one that is no country's comes back as it is
 * @example countryCode(" el") // => "GR"
 */
export function countryCode(text: string): string {
  const code = text.trim().toUpperCase();
  return euCountryCodes[code] ?? code;
}
