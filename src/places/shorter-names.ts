import { foldName, LONGEST_NAME } from "./fold-name.js";

/** In letters. Anything shorter is more often an article than a place ("La", "den"). */
const SHORTEST_NAME = 4;

/** In words. Longer names are addresses, of which there is no end. */
const MOST_WORDS = 8;

/**
 * What is left of a name without its last words, or without its first ones, the longest first.
 *
 * @returns folded names of at least four letters; none for a single word, or more than eight
 * @example shorterNames("Il-Belt Valletta") // => ["il belt", "valletta"]
 */
export function shorterNames(name: string): readonly string[] {
  if (name.length > LONGEST_NAME) return [];
  const words = foldName(name).split(" ");
  if (words.length > MOST_WORDS) return [];
  return words
    .slice(1)
    .flatMap((_, cut) => [words.slice(0, words.length - 1 - cut), words.slice(cut + 1)])
    .map((left) => left.join(" "))
    .filter((left) => left.length >= SHORTEST_NAME);
}
