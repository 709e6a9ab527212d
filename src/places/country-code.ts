/** What the European Commission writes, and ISO 3166-1 does not. */
const COMMISSION_CODES: Readonly<Record<string, string>> = { EL: "GR", UK: "GB" };

/**
 * A country's code as the gazetteer has it: upper case, `EL` and `UK` mapped.
 *
 * @returns the code; one that is no country's comes back as it is
 * @example countryCode(" el") // => "GR"
 */
export function countryCode(text: string): string {
  const code = text.trim().toUpperCase();
  return COMMISSION_CODES[code] ?? code;
}
