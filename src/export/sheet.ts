import type { Cell, CellStyle, ConditionalRule, DataValidation, WriteOptions, WriteSheet } from "hucre/xlsx";

/** What may stand in a cell. A text is never read as a formula, whatever it begins with. */
export type Content =
  | string
  | number
  | undefined
  /** A formula, and what it comes to when the file is written. */
  | { readonly formula: string; readonly result: string | number };

/** How a cell looks. */
export type Look = keyof typeof looks;

export interface BookCell {
  readonly content: Content;
  readonly look?: Look;
}

/** A sheet as its author thinks of it. */
export interface BookSheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (BookCell | Content)[])[];
  /** The row of the headings, which stay in sight and are printed on each page; rows count from 0. */
  readonly headingRow?: number;
  readonly validations?: readonly DataValidation[];
  /** Columns, by their letters, whose texts are warnings. */
  readonly warnings?: readonly string[];
}

const font = { name: "Calibri", size: 11 } as const;
/** Fills of cells have their colour in front, those of conditional formats behind. */
const solid = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } }) as const;
const wrapped = { alignment: { wrapText: true, vertical: "top" } } as const satisfies CellStyle;
const line = { style: "thin", color: { rgb: "BFBFBF" } } as const;

const looks = {
  text: wrapped,
  /** A text that follows a number. Only what is aligned to a side is indented from it. */
  aside: { alignment: { ...wrapped.alignment, horizontal: "left", indent: 1 } },
  title: { font: { ...font, bold: true, size: 14 } },
  plain: {},
  strong: { font: { ...font, bold: true }, ...wrapped },
  warning: { font: { ...font, bold: true, color: { rgb: "C00000" } } },
  heading: {
    font: { ...font, bold: true },
    fill: solid("DDE7F3"),
    border: { bottom: line },
    alignment: { wrapText: true, vertical: "center" },
  },
  amount: { numFmt: "#,##0.00", alignment: { horizontal: "right", vertical: "top" } },
  total: {
    numFmt: "#,##0.00",
    font: { ...font, bold: true },
    border: { top: line },
    alignment: { horizontal: "right", vertical: "top" },
  },
  totalName: { font: { ...font, bold: true }, border: { top: line }, ...wrapped },
  number: { numFmt: "0.##########", alignment: { horizontal: "right", vertical: "top" } },
  percent: { numFmt: "0.0", alignment: { horizontal: "right", vertical: "top" } },
  /** To be changed. */
  input: {
    numFmt: "General",
    fill: solid("FFF8DC"),
    border: { top: line, right: line, bottom: line, left: line },
    alignment: { horizontal: "right", vertical: "top" },
  },
  moneyInput: {
    numFmt: "#,##0.00",
    fill: solid("FFF8DC"),
    border: { top: line, right: line, bottom: line, left: line },
    alignment: { horizontal: "right", vertical: "top" },
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** "A" for 0. */
export function columnLetter(column: number): string {
  const first = Math.floor(column / 26);
  return `${first === 0 ? "" : columnLetter(first - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

/** A cell of a sheet, for a formula of any sheet: rows and columns count from 0. */
export function addressOf(sheet: string, column: number, row: number): string {
  return `${sheetText(sheet)}!$${columnLetter(column)}$${row + 1}`;
}

/** The same for a formula of the sheet itself. */
export function ownAddress(column: number, row: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** A part of a column of a sheet, both rows included; rows count from 0. */
export function rangeOf(sheet: string, column: number, first: number, last: number): string {
  const letter = columnLetter(column);
  return `${sheetText(sheet)}!$${letter}$${first + 1}:$${letter}$${Math.max(first, last) + 1}`;
}

function sheetText(name: string): string {
  return /^[A-Za-z]+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The sheet as the writer takes it, and what is printed of it. */
export function written({ name, widths, rows, headingRow, validations = [], warnings = [] }: BookSheet): {
  readonly sheet: WriteSheet;
  readonly ranges: NonNullable<WriteOptions["namedRanges"]>;
} {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, ofRow] of rows.entries()) {
    for (const [column, cell] of ofRow.entries()) {
      const { content } = isCell(cell) ? cell : { content: cell };
      const look = lookOf(cell);
      const style = look === "heading" ? headingOver(lookOf(rows[row + 1]?.[column])) : looks[look];
      if (content !== undefined || isCell(cell)) cells.set(`${row},${column}`, { ...valueIn(content), style });
    }
  }
  const last = Math.max(rows.length, 1);
  const lastColumn = columnLetter(widths.length - 1);
  const sheet: WriteSheet = {
    name,
    columns: widths.map((width) => ({ width })),
    // The writer asks for as many rows as there are cells in.
    rows: rows.map(() => []),
    rowDefs: new Map(rows.map((row, index) => [index, { height: heightOf(row, widths) }])),
    cells,
    dataValidations: [...validations],
    conditionalRules: warnings.map((letter, index) => warningRule(letter, (headingRow ?? 0) + 2, last, index + 1)),
    pageSetup: asWideAsAPage,
    ...(headingRow === undefined ? {} : { freezePane: { rows: headingRow + 1 } }),
  };
  const area = { name: "_xlnm.Print_Area", scope: name, range: `${sheetText(name)}!$A$1:$${lastColumn}$${last}` };
  if (headingRow === undefined) return { sheet, ranges: [area] };
  const titles = `${sheetText(name)}!$${headingRow + 1}:$${headingRow + 1}`;
  return { sheet, ranges: [area, { name: "_xlnm.Print_Titles", scope: name, range: titles }] };
}

/** On paper: as wide as a page, and as long as it is. */
export const asWideAsAPage = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const satisfies WriteSheet["pageSetup"];

function isCell(cell: BookCell | Content): cell is BookCell {
  return typeof cell === "object" && "content" in cell;
}

const lookOf = (cell: BookCell | Content): Look => (isCell(cell) ? cell.look : undefined) ?? "text";

/** A heading stands above its column: at the side at which the first cell below it does. */
function headingOver(look: Look): CellStyle {
  const { alignment: below = {} }: CellStyle = looks[look];
  const { horizontal, indent } = below;
  const side = { ...(horizontal && { horizontal }), ...(indent && { indent }) };
  return { ...looks.heading, alignment: { ...looks.heading.alignment, ...side } };
}

/** Of a line of text, in points. */
const LINE = 15;
const TITLE = 21;

/** Room for the longest text of a row: not every program looks for itself how many lines a text takes. */
function heightOf(row: BookSheet["rows"][number], widths: readonly number[]): number {
  const heights = row.map((cell, column) => {
    const { content } = isCell(cell) ? cell : { content: cell };
    const look = lookOf(cell);
    if (look === "title") return TITLE;
    // A text in a row of its own runs over the cells beside it.
    if (typeof content !== "string" || look === "plain" || look === "warning") return LINE;
    return linesIn(content, widths[column] ?? 0) * LINE;
  });
  return Math.min(Math.max(LINE, ...heights), MOST_HEIGHT);
}

/** The most that a row may have, in points. */
const MOST_HEIGHT = 409;

/** How many lines words take in a column: a word that does not fit begins the next one. */
function linesIn(text: string, width: number): number {
  let [lines, taken] = [1, 0];
  for (const { length } of text.split(/\s/)) {
    if (taken > 0 && taken + 1 + length > width) [lines, taken] = [lines + 1, 0];
    taken += length + (taken > 0 ? 1 : 0);
    lines += Math.floor(taken / (width + 1));
    taken %= width + 1;
  }
  return lines;
}

/** A notice stands out as soon as there is one. */
function warningRule(letter: string, first: number, last: number, priority: number): ConditionalRule {
  return {
    type: "expression",
    priority,
    range: `${letter}${first}:${letter}${Math.max(first, last)}`,
    formula: `LEN(${letter}${first})>0`,
    style: { font: { bold: true, color: { rgb: "C00000" } }, fill: solid("FCE4E4") },
  };
}

function valueIn(content: Content): Partial<Cell> {
  switch (typeof content) {
    case "undefined":
      return { value: null, type: "empty" };
    case "number":
      return { value: content, type: "number" };
    case "string":
      return text(content);
    default:
      return { value: null, type: "formula", formula: content.formula, formulaResult: content.result };
  }
}

/** The most characters of a cell. */
const MOST_CHARACTERS = 32_767;

/** What an XML file cannot have: control characters, halves of characters. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function text(content: string): Partial<Cell> {
  const written = content.replace(unwritable, "\u{fffd}").slice(0, MOST_CHARACTERS);
  // The writer takes the name of an error ("#N/A") for the error; one with runs is a text, whatever it says.
  if (written.startsWith("#")) return { value: written, type: "richText", richText: [{ text: written }] };
  return { value: written, type: "string" };
}
