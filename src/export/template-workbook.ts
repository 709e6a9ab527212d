import type { Cell, CellStyle, DataValidation, WriteSheet } from "hucre/xlsx";
import type { TemplateWords } from "../messages/documents/template-words.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";
import { fileProperties } from "./file-properties.js";
import { asWideAsAPage, columnLetter } from "./sheet.js";
import { type TemplateField, type TemplateSheet, templateLayout } from "./template-layout.js";
import { headRows, listsMark, templateMark, templateVersion } from "./template-mark.js";

/** Rows to be filled in of a table; more may be added below. */
const ROWS = 100;

/**
 * A workbook to be filled in: an application of an action in a call, with a row for each flow, drop-downs, and the hints
 * and limits of the call. {@link readTemplate} reads it.
 *
 * @param call the year of the call
 * @param action what is applied for: "KA122-SCH"
 * @param messages the words of a language; default: English
 * @returns the bytes of an XLSX file, the same for the same arguments; `undefined` for an unknown call or action
 * @example
 * const bytes = await templateWorkbook(2026, "KA122-SCH");
 * bytes && String.fromCharCode(...bytes.slice(0, 2)) // => "PK"
 */
export async function templateWorkbook(
  call: number,
  action: string,
  messages: Messages = english,
): Promise<Uint8Array | undefined> {
  const layout = templateLayout(call, action, messages);
  if (layout === undefined) return undefined;
  const { template } = messages.documents;
  const lists = listsOf(layout);
  const writing: Writing = { words: template, lists, layout };
  const { writeXlsx } = await import("./write-workbook.js");
  return writeXlsx({
    sheets: [
      instructionsSheet(call, action, layout, messages),
      ...layout.map((sheet) => (sheet.isTable ? tableSheet(sheet, writing) : formSheet(sheet, writing))),
      listsSheet(lists, template.sheets.lists),
    ],
    properties: fileProperties,
  });
}

interface Writing {
  readonly words: TemplateWords;
  readonly lists: readonly List[];
  readonly layout: readonly TemplateSheet[];
}

/** The values of drop-downs that are the same, and the fields that have them. */
interface List {
  readonly keys: readonly string[];
  readonly options: NonNullable<TemplateField["options"]>;
}

function listsOf(layout: readonly TemplateSheet[]): readonly List[] {
  const lists = new Map<string, List>();
  for (const { key, options } of layout.flatMap(({ fields }) => fields)) {
    if (options === undefined) continue;
    const same = JSON.stringify(options);
    lists.set(same, { options, keys: [...(lists.get(same)?.keys ?? []), key] });
  }
  return [...lists.values()];
}

const line = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const bold = { name: "Calibri", size: 11, bold: true } as const;
const styles = {
  title: { font: { ...bold, size: 14 } },
  label: {
    font: bold,
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDE7F3" } },
    border: { bottom: line },
    alignment: { wrapText: true, vertical: "top" },
  },
  hint: { font: { name: "Calibri", size: 9 }, alignment: { wrapText: true, vertical: "top" } },
  text: { alignment: { wrapText: true, vertical: "top" } },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** A date is shown as one, and a text that begins like a formula stays what it is. */
function inputStyle({ kind, of }: TemplateField): CellStyle {
  const border = { top: line, right: line, bottom: line, left: line };
  const fill = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF8DC" } } as const;
  const isText = kind === "text" || kind === "place" || of !== undefined;
  const numFmt =
    kind === "date"
      ? "yyyy-mm-dd"
      : kind === "instant"
        ? "yyyy-mm-dd hh:mm"
        : isText
          ? "@"
          : kind === "money"
            ? "0.00"
            : undefined;
  return { border, fill, ...(numFmt === undefined ? {} : { numFmt }) };
}

type Cells = Map<string, Partial<Cell>>;

function put(cells: Cells, row: number, column: number, value: string | number, style?: CellStyle): void {
  const type = typeof value === "number" ? "number" : "string";
  cells.set(`${row},${column}`, { value, type, ...(style === undefined ? {} : { style }) });
}

function putInput(cells: Cells, row: number, column: number, field: TemplateField): void {
  cells.set(`${row},${column}`, { value: null, type: "empty", style: inputStyle(field) });
}

function instructionsSheet(
  call: number,
  action: string,
  layout: readonly TemplateSheet[],
  messages: Messages,
): WriteSheet {
  const { template } = messages.documents;
  const cells: Cells = new Map();
  const flows = layout.some(({ id }) => id === "flows") ? ["flows"] : [];
  const mark = [templateMark, templateVersion, call, action, ...flows];
  for (const [column, part] of mark.entries()) put(cells, 0, column, part);
  put(cells, 1, 0, template.title(nameOf(messages.actions, action), call), styles.title);
  for (const [index, each] of template.instructions.entries()) put(cells, 2 + index, 0, each, styles.text);
  return sheetOf(template.sheets.instructions, cells, 2 + template.instructions.length, {
    columns: [{ width: 100 }],
    rowDefs: new Map([[0, { hidden: true }]]),
  });
}

/** A row for each entry: keys, labels and hints above. */
function tableSheet({ id, fields }: TemplateSheet, writing: Writing): WriteSheet {
  const { words } = writing;
  const cells: Cells = new Map();
  for (const [column, field] of fields.entries()) {
    put(cells, 0, column, field.key);
    put(cells, 1, column, labelOf(field, words), styles.label);
    put(cells, 2, column, field.hint, styles.hint);
    for (let row = headRows; row < headRows + ROWS; row++) putInput(cells, row, column, field);
  }
  return sheetOf(words.sheets[id], cells, headRows + ROWS, {
    columns: fields.map(({ kind }) => ({ width: kind === "text" || kind === "place" || kind === "choice" ? 26 : 18 })),
    rowDefs: new Map([
      [0, { hidden: true }],
      [2, { height: 96 }],
    ]),
    freezePane: { rows: headRows, columns: 1 },
    dataValidations: fields.flatMap((field, column) => {
      const letter = columnLetter(column);
      return validationOf(field, `${letter}${headRows + 1}:${letter}${headRows + ROWS}`, writing);
    }),
  });
}

/** A field a row: its key, which is hidden, its label, its value, its hint. */
function formSheet({ id, fields }: TemplateSheet, writing: Writing): WriteSheet {
  const { words } = writing;
  const cells: Cells = new Map();
  put(cells, 0, 1, words.sheets[id], styles.title);
  for (const [index, field] of fields.entries()) {
    const row = index + 1;
    put(cells, row, 0, field.key);
    put(cells, row, 1, labelOf(field, words), styles.label);
    putInput(cells, row, 2, field);
    put(cells, row, 3, field.hint, styles.hint);
  }
  return sheetOf(words.sheets[id], cells, 1 + fields.length, {
    columns: [{ width: 10, hidden: true }, { width: 40 }, { width: 40 }, { width: HINT_WIDTH }],
    rowDefs: new Map(fields.map(({ hint }, index) => [index + 1, { height: 3 + 13 * linesOf(hint) }])),
    freezePane: { rows: 1 },
    dataValidations: fields.flatMap((field, index) => validationOf(field, `C${index + 2}`, writing)),
  });
}

/** In characters; a hint is in smaller letters. */
const HINT_WIDTH = 70;

/** A spreadsheet that opens the file does not measure its texts. */
function linesOf(hint: string): number {
  return hint.split("\n").reduce((lines, each) => lines + Math.max(1, Math.ceil(each.length / HINT_WIDTH)), 0);
}

function labelOf({ label, isRequired }: TemplateField, { required }: TemplateWords): string {
  return isRequired ? `${label} ${required}` : label;
}

const columnOfList = (index: number) => 1 + 2 * index;

/** The words of each list, and beside them the values that they stand for. */
function listsSheet(lists: readonly List[], name: string): WriteSheet {
  const cells: Cells = new Map();
  put(cells, 0, 0, listsMark);
  for (const [index, { keys, options }] of lists.entries()) {
    const column = columnOfList(index);
    put(cells, 0, column, keys.join(" "));
    for (const [row, { value, label }] of options.entries()) {
      put(cells, row + 1, column, label);
      put(cells, row + 1, column + 1, value);
    }
  }
  const rows = 1 + Math.max(0, ...lists.map(({ options }) => options.length));
  return { ...sheetOf(name, cells, rows, {}), hidden: true };
}

/** A message in a spreadsheet has no room for more. */
const MOST_OF_TITLE = 32;
const MOST_OF_MESSAGE = 255;

function validationOf(
  field: TemplateField,
  range: string,
  { words, lists, layout }: Writing,
): readonly DataValidation[] {
  const { key, label, hint } = field;
  const said = {
    allowBlank: true,
    showInputMessage: true,
    inputTitle: label.slice(0, MOST_OF_TITLE),
    ...(hint === "" ? {} : { inputMessage: hint.slice(0, MOST_OF_MESSAGE) }),
  };
  const list = lists.findIndex(({ keys }) => keys.includes(key));
  // What the list does not have is told when the file is read: a country may be another, and the rules say what is wrong.
  const open = { ...said, showErrorMessage: false, range } as const;
  if (list !== -1 && field.of === undefined) {
    const letter = columnLetter(columnOfList(list));
    const last = 1 + (lists[list]?.options.length ?? 0);
    return [
      { type: "list", formula1: `${sheetInFormula(words.sheets.lists)}!$${letter}$2:$${letter}$${last}`, ...open },
    ];
  }
  const flows = layout.find(({ id }) => id === "flows");
  if (field.isFlow === true && flows !== undefined) {
    return [
      {
        type: "list",
        formula1: `${sheetInFormula(words.sheets.flows)}!$A$${headRows + 1}:$A$${headRows + ROWS}`,
        ...open,
      },
    ];
  }
  // A rule that any value keeps: only for its message.
  return hint === "" ? [] : [{ type: "textLength", operator: "greaterThanOrEqual", formula1: "0", ...open }];
}

const sheetInFormula = (name: string) => `'${name.replaceAll("'", "''")}'`;

function sheetOf(name: string, cells: Cells, rows: number, more: Partial<WriteSheet>): WriteSheet {
  return { name, cells, rows: Array.from({ length: rows }, () => []), pageSetup: asWideAsAPage, ...more };
}
