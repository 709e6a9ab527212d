/**
 * A country's code as ISO 3166-1 has it: upper case, and `EL` and `UK`, as EU documents write them, mapped.
 *
 * @returns the code; no check whether there is such a country
 * @example countryCode(" el") // => "GR"
 */
export function countryCode(text: string): string {
  const code = text.trim().toUpperCase();
  if (code === "EL") return "GR";
  return code === "UK" ? "GB" : code;
}
