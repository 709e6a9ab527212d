import { distance } from "fastest-levenshtein";

/** Further away it is another word. */
const MOST_SLIPS = 2;
/** No id is so long, and comparing takes time. */
const LONGEST = 60;
/** Fewer letters begin too many words. */
const SHORTEST_BEGINNING = 4;
const joining: ReadonlySet<string> = new Set(["a", "an", "and", "for", "in", "of", "on", "the", "to"]);

/**
 * The id that somebody is likely to mean who wrote another one: by slips of the pen, of which one id must have the fewest,
 * or by words, all of which must stand in the id or begin one of its words. Of several ids with these words it is the one
 * with the fewest others, then the first.
 *
 * @returns `undefined` where none is near, and for an id that is known
 * @example
 * nearestId("course", ["job-shadowing", "courses-and-training"]) // => "courses-and-training"
 * nearestId("job-shadwoing", ["job-shadowing", "courses-and-training"]) // => "job-shadowing"
 */
export function nearestId(written: string, known: readonly string[]): string | undefined {
  if (written.length > LONGEST || known.includes(written)) return undefined;
  return bySlips(written, known) ?? byWords(written, known);
}

/** Capitals and what stands between the words make no difference. */
function bySlips(written: string, known: readonly string[]): string | undefined {
  const letters = wordsOf(written).join("");
  const slips = known.map((id) => distance(letters, wordsOf(id).join("")));
  const fewest = Math.min(...slips);
  const isNear = fewest <= MOST_SLIPS && fewest * 2 < letters.length;
  const first = slips.indexOf(fewest);
  return isNear && first === slips.lastIndexOf(fewest) ? known[first] : undefined;
}

function byWords(written: string, known: readonly string[]): string | undefined {
  const words = wordsOf(written).filter((word) => !joining.has(word));
  if (words.length === 0) return undefined;
  let nearest: { readonly id: string; readonly length: number } | undefined;
  for (const id of known) {
    const own = wordsOf(id).filter((word) => !joining.has(word));
    const isMeant = words.every((word) => own.some((each) => isSameWord(word, each)));
    if (isMeant && (nearest === undefined || own.length < nearest.length)) nearest = { id, length: own.length };
  }
  return nearest?.id;
}

/** "course" and "courses", "shadow" and "shadowing". */
function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length >= SHORTEST_BEGINNING && long.startsWith(short));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
