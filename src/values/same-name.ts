/**
 * Whether two names are the same but for case and outer or repeated spaces.
 *
 * @example sameName(" den  haag", "Den Haag") // => true
 */
export function sameName(name: string, other: string): boolean {
  return foldedName(name) === foldedName(other);
}

/**
 * A name by which to look up those that are the same (see {@link sameName}).
 *
 * @example foldedName(" den  Haag") // => "DEN HAAG"
 */
export function foldedName(name: string): string {
  // "ß" is "SS" in capitals, and so is "ẞ" once it was made small.
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}
