/** What EU documents write for Greece and the United Kingdom, and what ISO 3166-1 has. */
const euCodes: Readonly<Record<string, string>> = { EL: "GR", UK: "GB" };

/**
 * A country's code as ISO 3166-1 has it: upper case, `EL` and `UK` mapped.
 *
 * @returns the code; one that is no country's comes back as it is
 * @example countryCode(" el") // => "GR"
 */
export function countryCode(text: string): string {
  const code = text.trim().toUpperCase();
  return euCodes[code] ?? code;
}
