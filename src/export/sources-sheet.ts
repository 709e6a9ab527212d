import type { Messages } from "../messages/messages.js";
import type { Sources } from "../values/citation.js";
import type { BookSheet } from "./sheet.js";

/** The documents that figures and rules are taken from. */
export function sourcesSheet(sources: Sources, { workbook }: Messages): BookSheet {
  const { columns, sheets } = workbook;
  return {
    name: sheets.sources,
    widths: [18, 70, 28, 80],
    headingRow: 0,
    rows: [
      (["document", "title", "version", "address"] as const).map(
        (column) => ({ content: columns[column], look: "heading" }) as const,
      ),
      ...Object.entries(sources).map(([name, { title, version, url }]) => [name, title, version, url]),
    ],
  };
}
