import papaparse from "papaparse";

/** A cell: text, or an amount as the results have it. */
export type CsvCell = string | number | undefined;

/** What a program that opens the file might compute instead of show, also in full-width letters; an amount is none. */
const formula = /^[\t\r\n=+@\uff0b\uff0d\uff1d\uff20]|^-(?!\d+(\.\d+)?$)/;

/**
 * Where a text is cut by a program that separates with semicolons or tabs (Excel in Polish): quotation marks in the middle
 * of such a row keep nothing together, and what follows begins a cell, or a row. A comma cuts nothing there.
 */
const formulaWithin = /(?=[-=+@\uff0b\uff0d\uff1d\uff20])(?<=[;\t\r\n][\s"]*)/g;

/** By it spreadsheets know that the text is UTF-8. */
const byteOrderMark = "\ufeff";

/**
 * Rows as RFC 4180 has them: commas, CRLF after each row, quotation marks where a cell needs them. A cell that begins like
 * a formula begins with an apostrophe instead, and so does what would be a cell where semicolons or tabs separate.
 *
 * @param header whether the file begins here: with the byte order mark
 */
export function csvOf(rows: readonly (readonly CsvCell[])[], header: boolean): string {
  if (rows.length === 0) return "";
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.replace(formulaWithin, "'") : (cell ?? ""))),
  );
  const text = papaparse.unparse(cells, { newline: "\r\n", escapeFormulae: formula });
  return `${header ? byteOrderMark : ""}${text}\r\n`;
}
