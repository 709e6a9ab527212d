/** What EU documents write for Greece and the United Kingdom, and what ISO 3166-1 has. */
export const euCountryCodes: Readonly<Record<string, string>> = { EL: "GR", UK: "GB" };
