import type { Citation } from "../index.js";
import type { Terminal } from "./terminal.js";
import type { Words } from "./words/words.js";

/** Where it is said: a line for each place. */
export function citationLines(
  citations: readonly Citation[],
  { citation: write }: Words,
  { style }: Terminal,
): readonly string[] {
  return citations.map((citation) => style("dim", `  ${write(citation)}`));
}
