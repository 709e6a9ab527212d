import type { Citation } from "../values/citation.js";
import type { Passage } from "./passage.js";

/**
 * The passages that citations name: those that differ in their pages only, or in their footnotes only, are one.
 *
 * @example
 * cited([{ source: "PG-2026", page: 118, section: "Travel" }, { source: "PG-2026", page: 119, section: "Travel" }])
 * // => [{ source: "PG-2026", pages: [118, 119], section: "Travel", footnotes: [] }]
 */
export function cited(citations: readonly Citation[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const { source, page, section, footnote, interpretation } of citations) {
    const pages = page === undefined ? [] : [page];
    const footnotes = footnote === undefined ? [] : [footnote];
    const own: Passage = { source, pages, section, footnotes, interpretation };
    const last = passages.at(-1);
    const joined = last === undefined ? undefined : joinedPassage(last, own);
    if (joined === undefined) passages.push(own);
    else passages[passages.length - 1] = joined;
  }
  return passages;
}

/** Two passages that differ in their pages only, or in their footnotes only. */
function joinedPassage(one: Passage, other: Passage): Passage | undefined {
  const { source, section, interpretation } = one;
  if (other.source !== source || other.section !== section || other.interpretation !== interpretation) return undefined;
  const [pages, footnotes] = [union(one.pages, other.pages), union(one.footnotes, other.footnotes)];
  const isSamePage = pages.length === one.pages.length && pages.length === other.pages.length;
  const isSameFootnote = footnotes.length === one.footnotes.length && footnotes.length === other.footnotes.length;
  // A sentence of the text beside one of a footnote stays apart: both count.
  const bothInFootnotes = one.footnotes.length > 0 && other.footnotes.length > 0;
  return isSameFootnote || (isSamePage && bothInFootnotes) ? { ...one, pages, footnotes } : undefined;
}

function union<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return [...new Set([...one, ...other])];
}
