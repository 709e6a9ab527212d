/**
 * The names of countries in a language.
 *
 * @param locale a BCP 47 tag
 * @returns the name of a country by its ISO 3166-1 alpha-2 code; a code that no country has is given back as it is
 * @example countriesOf("en-GB")("ES") // => "Spain"
 */
export function countriesOf(locale: string): (country: string) => string {
  const names = known.get(locale) ?? new Intl.DisplayNames(locale, { type: "region", fallback: "code" });
  known.set(locale, names);
  return (country) => (/^[A-Z]{2}$/.test(country) ? (names.of(country) ?? country) : country);
}

/** Making one takes longer than a thousand names. */
const known = new Map<string, Intl.DisplayNames>();
