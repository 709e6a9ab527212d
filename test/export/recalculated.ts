import { readXlsx } from "hucre/xlsx";
import { HyperFormula, type RawCellContent } from "hyperformula";

/** What a cell shows; an empty one shows nothing. */
export type Shown = string | number;

/** A workbook in an engine that knows nothing of ours: read from its bytes, calculated from its formulas alone. */
export interface Recalculated {
  readonly sheets: readonly string[];
  /** What a sheet shows, by rows. */
  readonly shown: (sheet: string) => readonly (readonly Shown[])[];
  /** What the file itself says that it shows. */
  readonly written: (sheet: string) => readonly (readonly Shown[])[];
  readonly formulas: readonly string[];
  readonly set: (sheet: string, row: number, column: number, value: Shown) => void;
}

/** Reads a workbook and calculates it again. */
export async function recalculated(bytes: Uint8Array): Promise<Recalculated> {
  const { sheets } = await readXlsx(bytes);
  const read = sheets.map(({ name, rows, cells }) => ({
    name,
    rows: rows.map((row, at) =>
      row.map((value, column) => {
        const { formula, formulaResult } = cells?.get(`${at},${column}`) ?? {};
        return { formula, value: formulaResult ?? value ?? "" };
      }),
    ),
  }));
  const book = HyperFormula.buildFromSheets(
    Object.fromEntries(
      read.map(({ name, rows }) => [
        name,
        rows.map((row) => row.map(({ formula, value }) => (formula === undefined ? contentOf(value) : `=${formula}`))),
      ]),
    ),
    // Nothing but binary fractions, as hard as any spreadsheet has it.
    { licenseKey: "gpl-v3", smartRounding: false, useArrayArithmetic: true },
  );
  const idOf = (name: string): number => {
    const id = book.getSheetId(name);
    if (id === undefined) throw new Error(`no sheet ${name}`);
    return id;
  };
  const rowsOf = (name: string) => read.find((sheet) => sheet.name === name)?.rows ?? [];
  return {
    sheets: read.map(({ name }) => name),
    shown: (name) =>
      rowsOf(name).map((row, at) =>
        row.map((_, column) => {
          const value = book.getCellValue({ sheet: idOf(name), row: at, col: column });
          if (typeof value === "object" && value !== null)
            throw new Error(`${name} ${at} ${column}: ${value.value} ${value.message}`);
          return typeof value === "boolean" ? String(value) : (value ?? "");
        }),
      ),
    written: (name) => rowsOf(name).map((row) => row.map(({ value }) => value as Shown)),
    formulas: read.flatMap(({ rows }) => rows.flat().flatMap(({ formula }) => formula ?? [])),
    set: (name, row, column, value) => void book.setCellContents({ sheet: idOf(name), row, col: column }, value),
  };
}

/** A text that looks like a formula stays a text: the engine takes the apostrophe off. */
function contentOf(value: RawCellContent): RawCellContent {
  if (value === "") return null;
  return typeof value === "string" ? `'${value}` : value;
}
