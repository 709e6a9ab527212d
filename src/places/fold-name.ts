/** In UTF-16 code units. The longest name in the data is shorter; longer text is not a name, and not worth folding. */
export const LONGEST_NAME = 200;

/** Letters that Unicode does not decompose into a letter and its accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  ø: "o",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ς: "σ",
};

const SPELLED_OUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/** Accents of Latin, Greek and Cyrillic letters only: in other scripts a mark may be the vowel. */
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * A name as it is compared: no accents, no capitals, no punctuation.
 *
 * @returns words separated by single spaces; empty if no letter or digit is left
 * @example foldName("Saint-Étienne") // => "saint etienne"
 * @example foldName("Łódź") // => "lodz"
 */
export function foldName(name: string): string {
  // Half of the names in the data need nothing more.
  if (/^[a-z0-9]+$/i.test(name)) return name.toLowerCase();
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(ACCENTS, "")
    .replace(/[łđðħıŋøþßæœς]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}

/**
 * The keys to look a name up by: folded and, where it has an umlaut or the like, also with that spelled out.
 *
 * @returns one or two keys, none if no letter or digit is left
 * @example nameKeys("München") // => ["munchen", "muenchen"]
 */
export function nameKeys(name: string): readonly string[] {
  const composed = name.normalize("NFC").toLowerCase();
  const spelledOut = composed.replace(/[äöüøå]/g, (letter) => SPELLED_OUT[letter] ?? letter);
  return [...new Set([foldName(composed), foldName(spelledOut)])].filter((key) => key !== "");
}
