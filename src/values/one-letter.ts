/**
 * Whether a text is one letter of an alphabet. A sign that is a word or a syllable ("京") says more than a letter does.
 *
 * @example isOneLetter("Å") // => true
 */
export function isOneLetter(text: string): boolean {
  return /^[\s\p{P}]*[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}][\s\p{P}]*$/u.test(text.normalize("NFC"));
}
