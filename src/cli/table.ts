/** A cell's text; `undefined`: nothing to show. */
type CellText = string | undefined;

interface Fit {
  readonly width?: number;
  readonly nothing?: string;
}

/**
 * Aligns rows in columns: text to the left, numbers to the right, two spaces between. Where that is wider than the
 * terminal, each row is a list of its own.
 *
 * @param headers may hold line breaks; where all are empty, none are printed
 * @param numeric the columns to align to the right
 * @param fit how wide the table may grow, and what a list need not show
 */
export function alignedTable(
  headers: readonly string[],
  rows: readonly (readonly CellText[])[],
  numeric: (column: number) => boolean,
  fit: Fit = {},
): readonly string[] {
  const headerLines = headers.map((header) => header.split("\n"));
  const height = Math.max(...headerLines.map((lines) => lines.length));
  const headerRows = Array.from({ length: height }, (_, line) =>
    headerLines.map((lines) => lines[line - height + lines.length] ?? ""),
  );
  const all = [...headerRows, ...rows];
  const widths = headers.map((_, column) => all.reduce((most, row) => Math.max(most, width(row[column] ?? "")), 0));
  const whole = widths.reduce((sum, each) => sum + each + 2, -2);
  const titled = headers.some((header) => header !== "");
  if (titled && fit.width !== undefined && whole > fit.width) return listOfRows(headers, rows, fit.nothing);
  const toLine = (row: readonly CellText[]) =>
    widths
      .map((most, column) => aligned(row[column] ?? "", most, numeric(column)))
      .join("  ")
      .trimEnd();
  return titled ? [...headerRows.map(toLine), "─".repeat(whole), ...rows.map(toLine)] : rows.map(toLine);
}

/** Each row as its first cell, and below it a line for each of the others that has something to show. */
function listOfRows(
  headers: readonly string[],
  rows: readonly (readonly CellText[])[],
  nothing: string | undefined,
): readonly string[] {
  const names = headers.map((header) => header.replaceAll("\n", " "));
  const [first = ""] = names;
  const nameWidth = Math.max(...names.map(width));
  const valueWidth = Math.max(0, ...rows.flatMap((row) => row.slice(1).map((text) => width(text ?? ""))));
  return rows.flatMap(([title = "", ...cells]) => [
    first === "" ? title : `${first}: ${title}`,
    ...cells.flatMap((text, index) =>
      text === undefined || text === "" || text === nothing
        ? []
        : [`  ${aligned(names[index + 1] ?? "", nameWidth, false)}  ${aligned(text, valueWidth, true)}`],
    ),
  ]);
}

function aligned(text: string, most: number, toTheRight: boolean): string {
  const space = " ".repeat(most - width(text));
  return toTheRight ? space + text : text + space;
}

/** In code points: in the Programme's languages each takes one column. */
function width(text: string): number {
  return [...text].length;
}
