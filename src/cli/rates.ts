import { type CellDifference, calls, compareCalls, countryCode, type RateCell } from "../index.js";
import { cellNameOf, nameOf } from "../messages/index.js";
import { knownTable, notKnown } from "./calls.js";
import { InputError } from "./input.js";
import { markedValue, notesOf, valueText } from "./rate-values.js";
import { alignedTable, broken, width } from "./table.js";
import { type OutputFlags, print, printJson, type Terminal, terminal } from "./terminal.js";
import { type Words, wordsOf } from "./words/words.js";

interface Flags extends OutputFlags {
  readonly field?: string;
  readonly agency?: string;
  readonly compare?: number;
  readonly verify?: string;
  readonly partial?: boolean;
  /** A file, or true for standard output. */
  readonly export?: string | true;
  readonly json?: boolean;
}

/** The field, where none is asked for. */
const FIELD = "SCH";

/** `ka1 rates`: the tables of a call, what differs from another call, or from our tables in a file. */
export async function rates(call: number | undefined, flags: Flags): Promise<number> {
  const words = await wordsOf(flags.lang);
  const { compare: other, verify, export: exported, field = FIELD } = flags;
  const agency = flags.agency === undefined ? undefined : countryCode(flags.agency);
  if (verify !== undefined) {
    refuse(flags, ["compare", "export", "field", "agency"], "--verify", words);
    const { verifyFile } = await import("./verify-file.js");
    return verifyFile(verify, call, flags, words);
  }
  if (flags.partial === true) throw new InputError(words.usage.onlyWith("--partial", "--verify"));
  if (call === undefined) {
    for (const name of ["compare", "export", "field", "agency"] as const) {
      if (flags[name] !== undefined) throw new InputError(words.usage.needsCall(`--${name}`));
    }
    return listCalls(flags, words);
  }
  if (exported !== undefined) {
    refuse(flags, ["compare", "agency", "json"], "--export", words);
    const { exportRates } = await import("./export-rates.js");
    return exportRates(call, flags.field, exported, words);
  }
  if (other !== undefined) return compare(call, other, { ...flags, field, agency }, words);
  return tables(call, { ...flags, field, agency }, words);
}

/** Options that would not be heard. */
function refuse(flags: Flags, names: readonly (keyof Flags)[], beside: string, { usage }: Words): void {
  for (const name of names) {
    if (flags[name] !== undefined) throw new InputError(usage.notTogether(`--${name}`, beside));
  }
}

/** What is asked of the tables of a call. */
interface Asked extends OutputFlags {
  readonly field: string;
  readonly agency: string | undefined;
  readonly json?: boolean;
}

/** The calls that are known, and when each was last checked. */
async function listCalls(flags: Flags, { terms }: Words): Promise<number> {
  if (flags.json === true) await printJson(calls());
  else {
    const fit = { width: terminal(flags).width };
    const rows = calls().map(({ call, actions, lastChecked }) => [String(call), actions.join(", "), lastChecked]);
    print(...alignedTable([terms.call, terms.actions, terms.lastChecked], rows, () => false, fit));
  }
  return 0;
}

async function tables(call: number, flags: Asked, words: Words): Promise<number> {
  const { field, agency } = flags;
  const table = knownTable(call, field, agency, words);
  if (flags.json === true) {
    await printJson(table);
    return 0;
  }
  const out = terminal(flags);
  const { terms } = words;
  print(out.style("bold", terms.ratesHeading(call, field, table.lastChecked)));
  for (const [name, cells] of tablesOf(table.cells)) {
    print(
      "",
      out.style("bold", nameOf({ ...words.messages.tables, ...words.messages.categories }, name)),
      ...writtenTable(name, cells, words, out),
    );
  }
  const hasAgency = table.cells.some(({ id }) => id.startsWith(`${field}/nationalAgencies/`));
  if (agency !== undefined && !hasAgency) print("", terms.noAgencyRates(agency, call));
  return 0;
}

async function compare(from: number, to: number, flags: Asked, words: Words): Promise<number> {
  const { field, agency, json } = flags;
  const differences = compareCalls(from, to, field, agency);
  if (differences === undefined) throw notKnown(unknownOf(from, to), field, words);
  if (json === true) {
    await printJson(differences);
    return 0;
  }
  const rows = differences.map((cell: CellDifference) => [
    cell.id,
    valueText(cell.from, words) ?? "–",
    valueText(cell.to, words) ?? "–",
  ]);
  const fit = { width: terminal(flags).width };
  print(...alignedTable([words.terms.cell, String(from), String(to)], rows, (column) => column > 0, fit));
  return 0;
}

/** The unknown one of two calls; the first if both are unknown. */
function unknownOf(from: number, to: number): number {
  const known = new Set(calls().map(({ call }) => call));
  return known.has(from) && !known.has(to) ? to : from;
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

/** A table as people print it, and below it what its values rest on. */
function writtenTable(name: string, cells: readonly RateCell[], words: Words, out: Terminal): readonly string[] {
  const notes = notesOf(cells, words);
  const sources = notes.lines.map((line) => out.style("dim", out.fold(line)));
  return [...tableLines(name, cells, (cell) => markedValue(cell, notes, words), words, out), ...sources];
}

/** How a cell is written, with its mark. */
type Write = (cell: RateCell) => string;

function tableLines(
  name: string,
  cells: readonly RateCell[],
  write: Write,
  words: Words,
  out: Terminal,
): readonly string[] {
  if (name === "countryGroups") return countriesByGroup(cells, write, out);
  // Each figure is of a kind of its own: in columns, most places would be empty.
  if (name === "allocation") {
    return list(cells, write, words, out, ({ id }) => {
      const [, , ...parts] = id.split("/");
      return parts.map((part) => nameIn(words, part)).join(" · ");
    });
  }
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
    ...byCountry.flatMap(({ part, ofPart }) => [nameIn(words, part), ...countriesByGroup(ofPart, write, out)]),
    ...(inGrid.length === 0 ? [] : grid(inGrid, write, words, out)),
    ...(listed.length === 0 ? [] : list(listed, write, words, out)),
  ];
}

/** `1  DK FI IE`: the countries of each group, or region. */
function countriesByGroup(cells: readonly RateCell[], write: Write, out: Terminal): readonly string[] {
  const countries = new Map<string, string[]>();
  for (const cell of cells) {
    const group = write(cell);
    countries.set(group, [...(countries.get(group) ?? []), lastName(cell)]);
  }
  return [...countries].flatMap(([group, members]) => {
    const indent = " ".repeat(width(group) + 2);
    return broken(members.join(" "), out.width - indent.length).map((line, at) =>
      at === 0 ? `${group}  ${line}` : `${indent}${line}`,
    );
  });
}

/** A row for all but the last part of the ids, a column for each last part. */
function grid(cells: readonly RateCell[], write: Write, words: Words, out: Terminal): readonly string[] {
  const rows = new Map<string, Map<string, RateCell>>();
  for (const cell of cells) {
    const path = cell.id.split("/").slice(2, -1);
    const name = path.map((part) => nameIn(words, part)).join(" ");
    rows.set(name, (rows.get(name) ?? new Map<string, RateCell>()).set(lastName(cell), cell));
  }
  const columns = [...new Set(cells.map(lastName))];
  const body = [...rows].map(([name, row]) => [
    name,
    ...columns.map((column) => {
      const cell = row.get(column);
      return cell === undefined ? undefined : write(cell);
    }),
  ]);
  const headers = ["", ...columns.map((column) => nameIn(words, column))];
  return alignedTable(headers, body, (column) => column > 0, { width: out.width });
}

function list(
  cells: readonly RateCell[],
  write: Write,
  words: Words,
  out: Terminal,
  nameOfCell = (cell: RateCell) => nameIn(words, lastName(cell)),
): readonly string[] {
  const rows = cells.map((cell) => [nameOfCell(cell), write(cell)]);
  return alignedTable(["", ""], rows, (column) => column > 0, { width: out.width });
}

/** A part of a cell's id in words; countries, bands and numbers stand for themselves. */
function nameIn({ messages }: Words, part: string): string {
  return cellNameOf(part, messages);
}

function lastName({ id }: RateCell): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
