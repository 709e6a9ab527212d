import type { CellValue, ReadOptions, Sheet, Workbook } from "hucre/xlsx";
import type { Draft } from "../application/draft.js";
import type { FieldDeclaration } from "../fields/field.js";
import { fields } from "../fields/fields.js";
import type { BaseRatesInput } from "../grant.js";
import { type Issue, type IssueCode, type IssueParams, issue } from "../results/issue.js";
import { daysLater } from "../values/days.js";
import { entry } from "../values/entry.js";
import type { Path } from "../values/path.js";
import { foldedName } from "../values/same-name.js";
import { columnLetter } from "./sheet.js";
import { organisationKey } from "./template-layout.js";
import { headRows, listsMark, templateMark, templateVersion } from "./template-mark.js";
import { MOST_MEBIBYTES, unpacked } from "./unpacked.js";

/** What is wrong with a cell, or with the file. */
export type TemplateIssue = Issue & {
  /** "Flows!C7"; absent where it is about the file. */
  readonly cell?: string;
};

/** What somebody has filled in. */
export interface ReadTemplate {
  /** For `assessDraft`, and `parseApplication` where it is complete; empty where the file cannot be read. */
  readonly draft: Draft;
  /** Absent where none is filled in, or one is wrong. */
  readonly baseRates?: BaseRatesInput;
  readonly issues: readonly TemplateIssue[];
}

/**
 * Reads a workbook of {@link templateWorkbook} that somebody has filled in. Words of a list stand for their values, dates
 * may be dates or text, numbers may be text; rows in which nothing is filled in do not count, nor do sheets and columns
 * that were added. Of a formula the value counts that the file has beside it. What is wrong is left out of the draft, as
 * `parseDraft` does.
 *
 * @param bytes of an XLSX file; whatever they are, it does not throw
 * @returns the draft with call and action of the template, the base rates, and every issue with its cell
 * @example
 * const bytes = await templateWorkbook(2026, "KA122-SCH");
 * const { draft, issues } = await readTemplate(bytes ?? new Uint8Array());
 * [draft, issues] // => [{ call: 2026, action: "KA122-SCH" }, []]
 */
export async function readTemplate(bytes: Uint8Array): Promise<ReadTemplate> {
  const packed = unpacked(bytes);
  if (packed === "too-large") return refused("file.too-large", { maximum: MOST_MEBIBYTES });
  if (packed === "invalid") return refused("file.not-a-workbook", {});
  let count = 0;
  const areFew = () => {
    count += 1;
    if (count > MOST_SHEETS) throw new RangeError("too many sheets");
    return true;
  };
  const workbook = await workbookIn(packed, { range: RANGE, sheets: areFew });
  if (count > MOST_SHEETS) return refused("file.too-many-sheets", { maximum: MOST_SHEETS });
  if (workbook === undefined) return refused("file.not-a-workbook", {});
  const { sheets, dateSystem = "1900" } = workbook;
  const mark = sheets.map(({ rows }) => rows[0] ?? []).find(([first]) => first === templateMark);
  if (mark === undefined) return refused("template.not-one", {});
  const [, version, call, action, parts] = mark;
  if (version !== templateVersion) {
    return refused("template.other-version", { version: String(version), known: templateVersion });
  }
  const reading: Reading = {
    lists: listsIn(sheets),
    dateSystem,
    value: { call, action },
    cells: new Map(),
    issues: [],
    grants: [],
  };
  const read = new Set<string | undefined>();
  for (const [index, sheet] of sheets.entries()) {
    const list = readSheet(sheet, reading);
    read.add(list);
    if (list !== undefined && list !== "form") reading.issues.push(...(await belowRange(packed, index, sheet, list)));
  }
  const hasFlows = parts === "flows";
  if (!read.has("form") || (hasFlows && !read.has("flows"))) return refused("template.keys-missing", {});
  placeGrants(reading);
  return understood(reading);
}

function refused<Code extends IssueCode>(code: Code, params: IssueParams[Code]): ReadTemplate {
  return { draft: {}, issues: [issue(code, [], params)] };
}

/** As many rows and columns as an application may need: nothing beyond is read. */
const LAST_ROW = 20_010;
const RANGE = `A1:EZ${LAST_ROW}`;

/** A template has less than ten. Each takes the memory of its whole range, be it ever so small in the file. */
const MOST_SHEETS = 30;

/** The rows below, in as many columns as the reader takes of so many rows. */
const BELOW = `A${LAST_ROW + 1}:S1048576`;

async function workbookIn(bytes: Uint8Array, options: ReadOptions): Promise<Workbook | undefined> {
  const { readXlsx } = await import("./read-workbook.js");
  try {
    return await readXlsx(bytes, options);
  } catch {
    return undefined;
  }
}

/** What is filled in below the rows that are read would be lost without a word: its first cell is told. */
async function belowRange(
  bytes: Uint8Array,
  position: number,
  { name, rows: [head = []] }: Sheet,
  list: string,
): Promise<readonly TemplateIssue[]> {
  const [below] = (await workbookIn(bytes, { range: BELOW, sheets: [position] }))?.sheets ?? [];
  for (const [index, row] of below?.rows.entries() ?? []) {
    const column = row.findIndex((content, at) => isTableKey(head[at]) && content !== null && content !== "");
    if (column === -1) continue;
    const path = list === "grants" ? ["applicant", "grants"] : list.split(".");
    return [{ ...issue("rows.not-read", path, { last: LAST_ROW }), cell: cellAt(name, column, index) }];
  }
  return [];
}

/** What is read so far. */
interface Reading {
  /** Values by their words, by the key of the field. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, CellValue>>;
  readonly dateSystem: DateSystem;
  readonly value: Record<string, unknown>;
  /** Where each value stands, by its path. */
  readonly cells: Map<string, string>;
  readonly issues: TemplateIssue[];
  readonly grants: ReadGrant[];
}

/** A value with its key, and where it stands; there is none of a formula whose value the file does not have. */
interface Filled {
  readonly key: string;
  readonly value?: unknown;
  readonly cell: string;
}

/** A row of the sheet of grants: it is the applicant's, or that of the member whose name it has. */
interface ReadGrant {
  readonly organisation: Filled | undefined;
  readonly values: readonly Filled[];
}

function listsIn(sheets: readonly Sheet[]): Reading["lists"] {
  const lists = new Map<string, ReadonlyMap<string, CellValue>>();
  for (const { rows } of sheets) {
    const [head = [], ...others] = rows;
    if (head[0] !== listsMark) continue;
    for (const [column, keys] of head.entries()) {
      if (column === 0 || typeof keys !== "string") continue;
      const values = others.flatMap((row): readonly (readonly [string, CellValue])[] => {
        const [words, value] = [row[column] ?? null, row[column + 1] ?? null];
        return words === null || value === null ? [] : [[folded(String(words)), value]];
      });
      for (const key of keys.split(" ")) lists.set(key, new Map(values));
    }
  }
  return lists;
}

const folded = (text: string) => text.trim().toLowerCase();

/** The field that a key is of; of a column that somebody has added there is none. */
function fieldOf(key: CellValue | undefined): FieldDeclaration | undefined {
  if (typeof key !== "string") return undefined;
  const own = key.replace(/^grants\.\*/, "applicant.grants").split(".");
  return entry<FieldDeclaration>(fields, own.filter((part) => part !== "*" && part !== "0").join("."));
}

const isTableKey = (key: CellValue | undefined) =>
  key === organisationKey || (typeof key === "string" && key.includes(".*.") && fieldOf(key) !== undefined);

/**
 * Reads a sheet by its keys: in the first row of a table, in the first column of a form.
 *
 * @returns the list that it is a table of, or "form"; else nothing
 */
function readSheet(sheet: Sheet, reading: Reading): string | undefined {
  const [head = []] = sheet.rows;
  if (head[0] === listsMark || head[0] === templateMark) return undefined;
  const key = head.find(isTableKey);
  if (typeof key === "string") {
    readTable(sheet, head, reading);
    return key.slice(0, key.indexOf(".*"));
  }
  const isForm = sheet.rows.some(([key]) => fieldOf(key) !== undefined);
  if (isForm) readForm(sheet, reading);
  return isForm ? "form" : undefined;
}

function readTable(sheet: Sheet, head: readonly CellValue[], reading: Reading): void {
  let position = 0;
  for (const [index, row] of sheet.rows.entries()) {
    if (index === 0 || (index < headRows && isHeadRow(row, sheet))) continue;
    const filled = head.flatMap((key, column): readonly Filled[] =>
      typeof key === "string" && isTableKey(key) ? filledCell(sheet, { key, column, row: index }, reading) : [],
    );
    const [first] = filled;
    if (first === undefined) continue;
    if (first.key.startsWith("grants.")) {
      const [organisation] = filled.filter(({ key }) => key === organisationKey);
      reading.grants.push({ organisation, values: filled.filter((each) => each !== organisation) });
    } else {
      for (const each of filled) put(reading, pathOf(each.key, position), each);
      position += 1;
    }
  }
}

/**
 * Labels or hints: somebody may have deleted the row of hints, and then the first entry stands in its place. The messages
 * beside cells begin like them; in a file that has lost its messages every row above the entries is one of these.
 */
function isHeadRow(row: readonly CellValue[], { dataValidations = [] }: Sheet): boolean {
  const said = dataValidations.flatMap(({ range, inputTitle = "", inputMessage = "" }) =>
    [inputTitle, inputMessage].flatMap((text) =>
      text === "" ? [] : [{ letters: /^[A-Z]+/.exec(range)?.[0], text: folded(text) }],
    ),
  );
  if (said.length === 0) return true;
  return row.some((cell, column) => {
    const content = typeof cell === "string" ? folded(cell) : "";
    return said.some(({ letters, text }) => letters === columnLetter(column) && content.startsWith(text));
  });
}

function readForm(sheet: Sheet, reading: Reading): void {
  for (const [row, [key]] of sheet.rows.entries()) {
    if (typeof key !== "string" || fieldOf(key) === undefined) continue;
    for (const filled of filledCell(sheet, { key, column: 2, row }, reading)) put(reading, pathOf(key, 0), filled);
  }
}

/** What is in the cell of a key: one thing, or nothing. */
function filledCell(
  { name, rows, cells }: Sheet,
  { key, column, row }: { readonly key: string; readonly column: number; readonly row: number },
  reading: Reading,
): readonly Filled[] {
  const content = rows[row]?.[column] ?? null;
  const value = meaningOf(content, key, reading);
  if (value !== undefined) return [{ key, value, cell: cellAt(name, column, row) }];
  // A program that writes files without calculating leaves the result to the next spreadsheet; a stored "" is one.
  const lacksResult = content === null && cells?.get(`${row},${column}`)?.formula !== undefined;
  return lacksResult ? [{ key, cell: cellAt(name, column, row) }] : [];
}

const cellAt = (sheet: string, column: number, row: number) => `${sheet}!${columnLetter(column)}${row + 1}`;

function pathOf(key: string, position: number): Path {
  return key.split(".").map((part) => (part === "*" ? position : part === "0" ? 0 : part));
}

/** What is in a cell, as a box of a form holds it; `undefined` for nothing. */
function meaningOf(content: CellValue, key: string, { lists, dateSystem }: Reading): unknown {
  const text = typeof content === "number" ? asShown(content) : typeof content === "string" ? content.trim() : content;
  if (text === null || text === "") return undefined;
  const { kind, of } = fieldOf(key) ?? { kind: "text" };
  const words = lists.get(key);
  const chosen = (word: string) => words?.get(folded(word)) ?? word;
  if (kind === "list" && of === undefined) return emptyList(typeof text === "string" ? chosen(text) : text);
  if (of !== undefined) return listIn(String(text)).map(chosen);
  if (typeof text === "object") {
    // A number may be beyond every date that there is.
    const isDate = !Number.isNaN(text.getTime());
    return isDate ? text.toISOString().slice(0, kind === "instant" ? 16 : 10) : String(text);
  }
  if (kind === "date") return dateIn(text, dateSystem);
  if (kind === "text" || kind === "place") return String(text);
  return words === undefined || typeof text !== "string" ? text : chosen(text);
}

/**
 * Spreadsheets calculate in binary fractions and show fifteen digits at most: what somebody sees as 330.30 may be stored
 * as 330.29999999999995.
 */
const asShown = (value: number) => Number(value.toPrecision(15));

/** "No" says that there are none; with "yes" they stand elsewhere. */
function emptyList(said: CellValue): unknown {
  const text = String(said);
  if (text === "false") return [];
  return text === "true" ? undefined : said;
}

function listIn(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

/** The day that a spreadsheet counts from, by the date system of the workbook. */
const dayZero = { 1900: "1899-12-30", 1904: "1904-01-01" } as const satisfies Record<DateSystem, string>;
type DateSystem = NonNullable<Workbook["dateSystem"]>;

/** So many days after either, the year still has four digits. */
const MOST_DAYS = 2_957_003;

/** A day by its number, or day, month and year: "1.9.2026". */
function dateIn(value: string | number | boolean, dateSystem: DateSystem): unknown {
  if (typeof value === "number") {
    return value >= 1 && value <= MOST_DAYS ? daysLater(dayZero[dateSystem], Math.floor(value)) : value;
  }
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(String(value)) ?? [];
  if (day === undefined || month === undefined || year === undefined) return value;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Puts a value in its place, or tells that it is not there; keys are those of the contract alone. */
function put({ value: whole, cells, issues }: Reading, path: Path, { value, cell }: Omit<Filled, "key">): void {
  let at: Record<string | number, unknown> = whole;
  for (const [index, part] of path.slice(0, -1).entries()) {
    at[part] ??= typeof path[index + 1] === "number" ? [] : {};
    at = at[part] as Record<string | number, unknown>;
  }
  if (value === undefined) issues.push({ ...issue("formula.without-value", path, {}), cell });
  else at[path.at(-1) ?? ""] = value;
  cells.set(JSON.stringify(path), cell);
}

/** Grants belong to organisations; rows of grants go before what is said of whether there are any. */
function placeGrants(reading: Reading): void {
  const { value, grants, issues } = reading;
  const { members = [] } = (value["consortium"] ?? {}) as { readonly members?: readonly { readonly name?: unknown }[] };
  const names = members.map(({ name }) => (name === undefined ? undefined : String(name)));
  const lists = new Map<string, unknown[]>();
  for (const { organisation, values } of grants) {
    if (organisation !== undefined && organisation.value === undefined) {
      const { cell } = organisation;
      issues.push({ ...issue("formula.without-value", ["consortium", "members"], {}), cell });
      continue;
    }
    const asked = organisation === undefined ? undefined : foldedName(String(organisation.value));
    const member = names.findIndex((name) => name !== undefined && foldedName(name) === asked);
    const { name: applicant } = (value["applicant"] ?? {}) as { readonly name?: unknown };
    const isApplicant = asked === undefined || (applicant !== undefined && foldedName(String(applicant)) === asked);
    if (organisation !== undefined && !isApplicant && member === -1) {
      const known = names.filter((name) => name !== undefined);
      issues.push({ ...issue("organisation.unknown", ["consortium", "members"], { known }), cell: organisation.cell });
      continue;
    }
    const path = isApplicant ? ["applicant", "grants"] : ["consortium", "members", member, "grants"];
    const list = lists.get(JSON.stringify(path)) ?? [];
    if (list.length === 0) put(reading, path, { value: list, cell: values[0]?.cell ?? organisation?.cell ?? "" });
    lists.set(JSON.stringify(path), list);
    const position = list.push({}) - 1;
    for (const each of values) put(reading, [...path, position, each.key.slice("grants.*.".length)], each);
  }
}

async function understood(reading: Reading): Promise<ReadTemplate> {
  const { parseBaseRates, parseDraft } = await import("../schema/index.js");
  const { options, flows, ...rest } = reading.value;
  const written = { ...rest, ...(Array.isArray(flows) ? { flows: flows.map(withoutNobody) } : {}) };
  const { draft, issues } = parseDraft(written, { formValues: true });
  const { baseRates } = (options ?? {}) as { readonly baseRates?: unknown };
  const rates = baseRates === undefined ? undefined : parseBaseRates(baseRates, { formValues: true });
  const isWhole = reading.issues.every(({ path: [first] }) => first !== "options");
  const ofRates = rates === undefined || rates.success ? [] : rates.issues;
  const all = [...issues, ...ofRates.map((each) => ({ ...each, path: ["options", "baseRates", ...each.path] }))].map(
    (each) => withCell(each, reading.cells),
  );
  return {
    draft,
    ...(rates?.success === true && isWhole ? { baseRates: rates.data } : {}),
    issues: [...reading.issues, ...all],
  };
}

/** That nobody goes beside is said by an empty list. */
function withoutNobody(flow: unknown): unknown {
  const { accompanyingPersons } = flow as {
    readonly accompanyingPersons?: readonly Readonly<Record<string, unknown>>[];
  };
  const [persons, ...others] = accompanyingPersons ?? [];
  const isNobody = persons !== undefined && others.length === 0 && String(persons["persons"]) === "0";
  return isNobody && Object.keys(persons).length === 1 ? { ...Object(flow), accompanyingPersons: [] } : flow;
}

/** The cell of the value itself, else of what it is part of, else of the first part of it. */
function withCell(found: Issue, cells: Reading["cells"]): TemplateIssue {
  for (let length = found.path.length; length > 0; length--) {
    const cell = cells.get(JSON.stringify(found.path.slice(0, length)));
    if (cell !== undefined) return { ...found, cell };
  }
  const start = JSON.stringify(found.path).slice(0, -1);
  const below = [...cells].find(([path]) => found.path.length > 0 && path.startsWith(`${start},`));
  return below === undefined ? found : { ...found, cell: below[1] };
}
