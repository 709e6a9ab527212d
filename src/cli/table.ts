/** A cell's text; `undefined`: nothing to show. */
type CellText = string | undefined;

/**
 * Aligns rows in columns: text to the left, numbers to the right, two spaces between.
 *
 * @param headers may hold line breaks; where all are empty, none are printed
 * @param numeric the columns to align to the right
 */
export function alignedTable(
  headers: readonly string[],
  rows: readonly (readonly CellText[])[],
  numeric: (column: number) => boolean,
): readonly string[] {
  const headerLines = headers.map((header) => header.split("\n"));
  const height = Math.max(...headerLines.map((lines) => lines.length));
  const headerRows = Array.from({ length: height }, (_, line) =>
    headerLines.map((lines) => lines[line - height + lines.length] ?? ""),
  );
  const all = [...headerRows, ...rows];
  const widths = headers.map((_, column) => all.reduce((most, row) => Math.max(most, width(row[column] ?? "")), 0));
  const toLine = (row: readonly CellText[]) =>
    widths
      .map((most, column) => {
        const text = row[column] ?? "";
        const space = " ".repeat(most - width(text));
        return numeric(column) ? space + text : text + space;
      })
      .join("  ")
      .trimEnd();
  const rule = "─".repeat(widths.reduce((sum, most) => sum + most + 2, -2));
  const titled = headers.some((header) => header !== "");
  return titled ? [...headerRows.map(toLine), rule, ...rows.map(toLine)] : rows.map(toLine);
}

/** In code points: in the Programme's languages each takes one column. */
function width(text: string): number {
  return [...text].length;
}
