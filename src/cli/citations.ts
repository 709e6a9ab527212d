import type { Citation } from "../index.js";

/** A citation in one line: `PG-2026, p. 118, "Travel", N12 (I6)`. */
export function writeCitation({ source, page, section, footnote, interpretation }: Citation): string {
  const at = page === undefined ? "" : `, p. ${page}`;
  const place = footnote === undefined ? "" : `, ${footnote}`;
  const reading = interpretation === undefined ? "" : ` (${interpretation})`;
  return `${source}${at}, "${section}"${place}${reading}`;
}
