import type { Citation } from "../index.js";
import type { Terminal } from "./terminal.js";
import type { Passage } from "./words/passage.js";
import type { Words } from "./words/words.js";

/** Where it is said: lines that hold as many passages as fit. */
export function citationLines(
  citations: readonly Citation[],
  words: Words,
  { fold, style, width }: Terminal,
): readonly string[] {
  const lines: string[] = [];
  for (const passage of citationTexts(citations, words)) {
    const last = lines.at(-1);
    const longer = `${last}; ${passage}`;
    if (last !== undefined && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(`  ${passage}`);
  }
  return lines.map((line) => style("dim", fold(line)));
}

/** The passages in words. */
export function citationTexts(citations: readonly Citation[], { passage }: Words): readonly string[] {
  return passagesOf(citations).map(passage);
}

function passagesOf(citations: readonly Citation[]): readonly Passage[] {
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
