import {
  type CellDifference,
  type Citation,
  calls,
  compareCalls,
  countryCode,
  type RateCell,
  type RateDeviation,
  verifyRates,
} from "../index.js";
import { nameOf } from "../messages/index.js";
import { parseRatesFile } from "../schema/index.js";
import { knownTable, notKnown } from "./calls.js";
import { InputError, nameOfFile, readJson } from "./input.js";
import { invalid } from "./load.js";
import { alignedTable } from "./table.js";
import { print, printable, printJson, type Terminal, terminal } from "./terminal.js";
import { type Language, type Words, wordsOf } from "./words/words.js";

type RateFileValue = Extract<RateDeviation, { readonly kind: "extra" }>["file"];

interface Flags {
  readonly field: string;
  readonly agency?: string;
  readonly compare?: number;
  readonly verify?: string;
  readonly partial?: boolean;
  readonly json?: boolean;
  readonly lang: Language;
}

/** `ka1 rates`: the tables of a call, what differs from another call, or from our tables in a file. */
export async function rates(call: number | undefined, given: Flags): Promise<number> {
  const words = await wordsOf(given.lang);
  const flags = { ...given, ...(given.agency === undefined ? {} : { agency: countryCode(given.agency) }) };
  if (flags.verify !== undefined) return verify(flags.verify, call, flags, words);
  if (call === undefined) return listCalls(flags, words);
  return flags.compare === undefined ? tables(call, flags, words) : compare(call, flags.compare, flags, words);
}

/** The calls that are known, and when each was last checked. */
async function listCalls(flags: Flags, { terms }: Words): Promise<number> {
  if (flags.json === true) await printJson(calls());
  else {
    const rows = calls().map(({ call, actions, lastChecked }) => [String(call), actions.join(", "), lastChecked]);
    print(...alignedTable([terms.call, terms.actions, terms.lastChecked], rows, () => false));
  }
  return 0;
}

async function tables(call: number, flags: Flags, words: Words): Promise<number> {
  const { field, agency } = flags;
  const table = knownTable(call, field, agency, words);
  if (flags.json === true) {
    await printJson(table);
    return 0;
  }
  const out = terminal();
  const { messages, terms } = words;
  const names = { ...messages.tables, ...messages.categories };
  print(out.style("bold", terms.ratesHeading(call, field, table.lastChecked)));
  for (const [name, cells] of tablesOf(table.cells)) {
    const sources = sourcesOf(cells, words).map((line) => out.style("dim", out.fold(line)));
    print("", out.style("bold", nameOf(names, name)), ...writtenTable(name, cells, out), ...sources);
  }
  const hasAgency = table.cells.some(({ id }) => id.startsWith(`${field}/nationalAgencies/`));
  if (agency !== undefined && !hasAgency) print("", terms.noAgencyRates(agency, call));
  return 0;
}

async function compare(from: number, to: number, { field, agency, json }: Flags, words: Words): Promise<number> {
  const differences = compareCalls(from, to, field, agency);
  if (differences === undefined) throw notKnown(unknownOf(from, to), field, words);
  if (json === true) {
    await printJson(differences);
    return 0;
  }
  const rows = differences.map((cell: CellDifference) => [
    cell.id,
    valueText(cell.from) ?? "–",
    valueText(cell.to) ?? "–",
  ]);
  print(...alignedTable([words.terms.cell, String(from), String(to)], rows, (column) => column > 0));
  return 0;
}

/** The unknown one of two calls; the first if both are unknown. */
function unknownOf(from: number, to: number): number {
  const known = new Set(calls().map(({ call }) => call));
  return known.has(from) && !known.has(to) ? to : from;
}

async function verify(file: string, call: number | undefined, flags: Flags, words: Words): Promise<number> {
  const parsed = parseRatesFile(await readJson(file, words));
  if (!parsed.success) throw invalid(parsed.issues, file, words);
  const { terms } = words;
  const inFile = parsed.data.call;
  if (call !== undefined && call !== inFile) {
    throw new InputError(terms.otherCallInFile(nameOfFile(file, words), inFile, call));
  }
  const deviations = verifyRates(parsed.data, { partial: flags.partial });
  if (deviations === undefined) throw notKnown(inFile, flags.field, words);
  if (flags.json === true) await printJson(deviations);
  else if (deviations.length === 0) print(terms.ratesAgree(Object.keys(parsed.data.cells).length, inFile));
  else {
    const rows = deviations.map((deviation) => [
      deviation.id,
      terms.deviations[deviation.kind],
      deviation.kind === "missing" ? "–" : typed(deviation.file),
      deviation.kind === "extra" ? "–" : typed(deviation.ours),
    ]);
    const headers = [terms.cell, "", nameOfFile(file, words), `ka1 ${inFile}`];
    print(...alignedTable(headers, rows, (column) => column > 1).map(printable));
  }
  return deviations.length === 0 ? 0 : 1;
}

/** A value as the file has it: text in quotation marks, of two candidates both. */
function typed(value: RateFileValue): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "number"
    ? String(value)
    : value.map((each) => (each === null ? "–" : typed(each))).join(" / ");
}

/** Cells by the second part of their id: the first is the field. */
function tablesOf(cells: readonly RateCell[]): ReadonlyMap<string, readonly RateCell[]> {
  const tables = new Map<string, RateCell[]>();
  for (const cell of cells) {
    const [, name = ""] = cell.id.split("/");
    const table = tables.get(name);
    if (table === undefined) tables.set(name, [cell]);
    else table.push(cell);
  }
  return tables;
}

/** A table as people print it. */
function writtenTable(name: string, cells: readonly RateCell[], out: Terminal): readonly string[] {
  if (name === "countryGroups") return countriesByGroup(cells, out);
  const byCountry = ["countryGroups", "regions"].flatMap((part) => {
    const ofPart = cells.filter(({ id }) => id.split("/")[2] === part);
    return ofPart.length === 0 ? [] : [{ part, ofPart }];
  });
  const others = cells.filter((cell) => !byCountry.some(({ ofPart }) => ofPart.includes(cell)));
  // Values with a name of their own are listed; those that share their last name with others go into columns.
  const depth = (cell: RateCell) => cell.id.split("/").length;
  const isListed = (cell: RateCell) => depth(cell) <= 3;
  const [listed, inGrid] = [others.filter(isListed), others.filter((cell) => !isListed(cell))];
  return [
    ...byCountry.flatMap(({ part, ofPart }) => [part, ...countriesByGroup(ofPart, out)]),
    ...(inGrid.length === 0 ? [] : grid(inGrid, out)),
    ...(listed.length === 0 ? [] : list(listed)),
  ];
}

/** `1  DK FI IE`: the countries of each group, or region. */
function countriesByGroup(cells: readonly RateCell[], out: Terminal): readonly string[] {
  const countries = new Map<string, string[]>();
  for (const cell of cells) {
    const group = valueText(cell) ?? "";
    countries.set(group, [...(countries.get(group) ?? []), lastName(cell)]);
  }
  return [...countries].map(([group, members]) => out.fold(`${group}  ${members.join(" ")}`));
}

/** A row for all but the last part of the ids, a column for each last part. */
function grid(cells: readonly RateCell[], { width }: Terminal): readonly string[] {
  const rows = new Map<string, Map<string, RateCell>>();
  for (const cell of cells) {
    const name = cell.id.split("/").slice(2, -1).join(" ");
    rows.set(name, (rows.get(name) ?? new Map<string, RateCell>()).set(lastName(cell), cell));
  }
  const columns = [...new Set(cells.map(lastName))];
  const body = [...rows].map(([name, row]) => [name, ...columns.map((column) => valueText(row.get(column)))]);
  return alignedTable(["", ...columns], body, (column) => column > 0, { width });
}

function list(cells: readonly RateCell[]): readonly string[] {
  const rows = cells.map((cell) => [lastName(cell), valueText(cell)]);
  return alignedTable(["", ""], rows, (column) => column > 0);
}

function lastName({ id }: RateCell): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

const valueText = (cell: RateCell | undefined) =>
  cell === undefined ? undefined : `${writtenValue(cell)}${markOf(cell)}`;

/** A value, or of two candidates both: "10 / –". */
function writtenValue({ value, candidates = [] }: Pick<RateCell, "value" | "candidates">): string {
  return value === undefined ? candidates.map((each) => each.value ?? "–").join(" / ") : String(value);
}

/** A mark on each value whose source is not the guide, and on candidates. */
const marks = { guide: "", agency: "ᵃ", secondary: "ˢ", derived: "ᵈ" } as const;
const markOf = ({ value, status }: RateCell) => (value === undefined ? "ᶜ" : marks[status]);

/** What the values of a table rest on: a line for each mark and note, with all their passages. */
function sourcesOf(cells: readonly RateCell[], words: Words): readonly string[] {
  const citations = new Map<string, Set<Citation>>();
  for (const cell of cells) {
    const { status, note, candidates: [before, after] = [] } = cell;
    const isUndecided = before !== undefined && after !== undefined;
    const what = isUndecided ? words.terms.candidates(before.call, after.call) : words.messages.statuses[status];
    const remark = note === undefined ? "" : ` (${note})`;
    const line = [markOf(cell), `${what}${remark}: `].filter((part) => part !== "").join(" ");
    const known = citations.get(line) ?? new Set();
    for (const citation of cell.citations) known.add(citation);
    citations.set(line, known);
  }
  return [...citations].map(([line, passages]) => `${line}${words.citationTexts([...passages]).join("; ")}`);
}
