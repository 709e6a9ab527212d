/** A cell's text; `undefined`: nothing to show. */
type CellText = string | undefined;

interface Fit {
  readonly width?: number;
  readonly nothing?: string;
}

/** Between two columns. */
const GAP = 2;

/**
 * Aligns rows in columns: text to the left, numbers to the right, two spaces between. Where that is wider than the
 * terminal, headers and text are broken between words; where that does not help, each row is a list of its own.
 *
 * @param headers may hold line breaks; where all are empty, none are printed
 * @param numeric the columns to align to the right: their values are never broken
 * @param fit how wide the table may grow, and what a list need not show
 */
export function alignedTable(
  headers: readonly string[],
  rows: readonly (readonly CellText[])[],
  numeric: (column: number) => boolean,
  fit: Fit = {},
): readonly string[] {
  return fittingTable(headers, rows, numeric, fit.width) ?? listOfRows(headers, rows, fit);
}

/** A table no wider than the terminal, if there is one. */
export function fittingTable(
  headers: readonly string[],
  rows: readonly (readonly CellText[])[],
  numeric: (column: number) => boolean,
  most = Number.POSITIVE_INFINITY,
): readonly string[] | undefined {
  // One by one: a long list, spread out, has more entries than a call may have arguments.
  const widest = (parts: readonly string[]) => parts.reduce((most, part) => Math.max(most, width(part)), 0);
  const values = (column: number) => rows.map((row) => row[column] ?? "");
  const natural = headers.map((header, column) => widest([...header.split("\n"), ...values(column)]));
  const narrowest = headers.map((header, column) => {
    const cells = values(column);
    return widest([...wordsIn(header), ...(numeric(column) ? cells : cells.flatMap(wordsIn))]);
  });
  const widths = narrowed(natural, narrowest, most);
  if (widths === undefined) return undefined;
  const toLines = (row: readonly CellText[]) => linesOf(row, widths, numeric);
  const titled = headers.some((header) => header !== "");
  const body = rows.flatMap(toLines);
  return titled ? [...atTheFoot(headers, widths, numeric), "─".repeat(whole(widths)), ...body] : body;
}

function whole(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each + GAP, -GAP);
}

/** Takes from the widest column that can be broken, until the table fits. */
function narrowed(
  natural: readonly number[],
  narrowest: readonly number[],
  most: number,
): readonly number[] | undefined {
  const widths = [...natural];
  for (let excess = whole(widths) - most; excess > 0; excess -= 1) {
    const breakable = widths.map((each, column) => (each > (narrowest[column] ?? 0) ? each : 0));
    const widest = Math.max(...breakable);
    if (widest === 0) return undefined;
    widths[breakable.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/** The lines of a row: a text that is broken goes on below. */
function linesOf(row: readonly CellText[], widths: readonly number[], numeric: (column: number) => boolean): string[] {
  const cells = widths.map((most, column) => broken(row[column] ?? "", numeric(column) ? undefined : most));
  return joined(cells, widths, numeric);
}

/** The lines of the headers, which stand on the rule below them. */
function atTheFoot(headers: readonly string[], widths: readonly number[], numeric: (column: number) => boolean) {
  const cells = headers.map((header, column) => header.split("\n").flatMap((line) => broken(line, widths[column])));
  const height = Math.max(...cells.map((lines) => lines.length));
  return joined(
    cells.map((lines) => [...Array.from({ length: height - lines.length }, () => ""), ...lines]),
    widths,
    numeric,
  );
}

function joined(
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  numeric: (column: number) => boolean,
) {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((most, column) => aligned(cells[column]?.[line] ?? "", most, numeric(column)))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}

/**
 * A text in lines of at most so many columns, broken between words, and after the strokes of a path; what is longer has a
 * line of its own.
 *
 * @param most absent: in one line
 */
export function broken(text: string, most = Number.POSITIVE_INFINITY): readonly string[] {
  const lines: string[] = [];
  for (const piece of text.split(mayBreakAfter)) {
    const last = lines.at(-1);
    if (last !== undefined && width(`${last}${piece}`.trimEnd()) <= most) lines[lines.length - 1] = `${last}${piece}`;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

const mayBreakAfter = /(?<=[ /])/;

function wordsIn(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => line.split(mayBreakAfter).map((piece) => piece.trimEnd()));
}

/** Each row as its first cell, and below it a line for each of the others that has something to show. */
function listOfRows(
  headers: readonly string[],
  rows: readonly (readonly CellText[])[],
  { nothing, width: most = Number.POSITIVE_INFINITY }: Fit,
): readonly string[] {
  const names = headers.map((header) => header.replaceAll("\n", " "));
  const [first = ""] = names;
  const nameWidth = Math.max(...names.map(width));
  const left = most - nameWidth - 2 * GAP;
  const valueWidth = Math.min(
    left,
    rows.flatMap((row) => row.slice(1)).reduce((most, text) => Math.max(most, width(text ?? "")), 0),
  );
  return rows.flatMap(([title = "", ...cells]) => [
    ...broken(first === "" ? title : `${first}: ${title}`, most),
    ...cells.flatMap((text, index) =>
      text === undefined || text === "" || text === nothing
        ? []
        : broken(text, left).map((line, at) => {
            const name = at === 0 ? (names[index + 1] ?? "") : "";
            return `  ${aligned(name, nameWidth, false)}  ${aligned(line, valueWidth, true)}`;
          }),
    ),
  ]);
}

function aligned(text: string, most: number, toTheRight: boolean): string {
  const space = " ".repeat(Math.max(0, most - width(text)));
  return toTheRight ? space + text : text + space;
}

/** In code points: in the Programme's languages each takes one column. */
export function width(text: string): number {
  return [...text].length;
}
