import type { Citation } from "../index.js";
import type { Terminal } from "./terminal.js";
import type { Words } from "./words/words.js";

/** Where it is said: lines that hold as many passages as fit. */
export function citationLines(
  citations: readonly Citation[],
  words: Words,
  { fold, style, width }: Terminal,
): readonly string[] {
  const lines: string[] = [];
  for (const passage of words.citationTexts(citations)) {
    const last = lines.at(-1);
    const longer = `${last}; ${passage}`;
    if (last !== undefined && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(`  ${passage}`);
  }
  return lines.map((line) => style("dim", fold(line)));
}
