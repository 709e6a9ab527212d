import type { Citation } from "../values/citation.js";

/** A citation in one line: `PG-2023, "Pozycja budżetu – Podróż", N12 (I6)`. */
export function writeCitation({ source, section, footnote, interpretation }: Citation): string {
  const place = footnote === undefined ? "" : `, ${footnote}`;
  const reading = interpretation === undefined ? "" : ` (${interpretation})`;
  return `${source}, "${section}"${place}${reading}`;
}
