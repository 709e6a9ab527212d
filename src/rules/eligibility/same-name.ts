/**
 * Whether two names are the same but for case and outer or repeated spaces.
 *
 * @example sameName(" den  haag", "Den Haag") // => true
 */
export function sameName(name: string, other: string): boolean {
  return folded(name) === folded(other);
}

function folded(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
