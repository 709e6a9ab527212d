import { compareCalls } from "../lookups/compare-calls.js";
import { calls, type RateCell, rateTable } from "../lookups/rate-table.js";
import { verifyRates } from "../lookups/verify-rates.js";
import { parseRatesFile } from "../schema/rates-file.js";
import { noSuchCall } from "./calls.js";
import { writeCitation } from "./citations.js";
import { InputError, nameOf, readJson } from "./input.js";
import { invalid } from "./load.js";
import { alignedTable } from "./table.js";
import { print, printable, printJson, terminal } from "./terminal.js";
import { type Language, type Words, wordsOf } from "./words.js";

interface Flags {
  readonly agency?: string;
  readonly compare?: number;
  readonly verify?: string;
  readonly partial?: boolean;
  readonly json?: boolean;
  readonly lang: Language;
}

/** `ka1 rates`: the tables of a call, what differs from another call, or how a file agrees with the store. */
export async function rates(call: number | undefined, flags: Flags): Promise<number> {
  const words = await wordsOf(flags.lang);
  if (flags.verify !== undefined) return verify(flags.verify, call, flags, words);
  if (call === undefined) return listCalls(flags, words);
  return flags.compare === undefined ? tables(call, flags, words) : compare(call, flags.compare, flags, words);
}

/** The calls that are known, and when each was last checked. */
function listCalls(flags: Flags, { messages: { terms } }: Words): number {
  if (flags.json === true) printJson(calls());
  else {
    const rows = calls().map(({ call, actions, lastChecked }) => [String(call), actions.join(", "), lastChecked]);
    print(...alignedTable([terms.call, terms.actions, terms.lastChecked], rows, () => false));
  }
  return 0;
}

function tables(call: number, flags: Flags, words: Words): number {
  const table = rateTable(call, flags.agency);
  if (table === undefined) throw noSuchCall(call, words);
  if (flags.json === true) {
    printJson(table);
    return 0;
  }
  const out = terminal();
  const { terms, statuses } = words.messages;
  print(out.style("bold", terms.ratesHeading(call, table.lastChecked)));
  for (const [name, cells] of tablesOf(table.cells)) {
    const sources = sourcesOf(cells, statuses).map((line) => out.style("dim", line));
    print("", out.style("bold", name), ...written(cells), ...sources);
  }
  const hasAgency = table.cells.some(({ id }) => id.startsWith("nationalAgencies/"));
  if (flags.agency !== undefined && !hasAgency) print("", terms.noAgencyRates(flags.agency, call));
  return 0;
}

function compare(from: number, to: number, flags: Flags, words: Words): number {
  const differences = compareCalls(from, to, flags.agency);
  if (differences === undefined) throw noSuchCall(rateTable(from) === undefined ? from : to, words);
  if (flags.json === true) {
    printJson(differences);
    return 0;
  }
  const rows = differences.map((cell) => [cell.id, valueText(cell.from) ?? "–", valueText(cell.to) ?? "–"]);
  print(...alignedTable([words.messages.terms.cell, String(from), String(to)], rows, (column) => column > 0));
  return 0;
}

async function verify(file: string, call: number | undefined, flags: Flags, words: Words): Promise<number> {
  const parsed = parseRatesFile(await readJson(file, words));
  if (!parsed.success) throw invalid(parsed.issues, file, words);
  if (call !== undefined && call !== parsed.data.call) {
    throw new InputError(words.messages.terms.otherCallInFile(nameOf(file, words), parsed.data.call, call));
  }
  const deviations = verifyRates(parsed.data, { partial: flags.partial });
  if (deviations === undefined) throw noSuchCall(parsed.data.call, words);
  const { terms } = words.messages;
  if (flags.json === true) printJson(deviations);
  else if (deviations.length === 0) print(terms.ratesAgree(Object.keys(parsed.data.cells).length, parsed.data.call));
  else {
    const rows = deviations.map((deviation) => [
      deviation.id,
      terms.deviations[deviation.kind],
      deviation.kind === "missing" ? "–" : String(deviation.file),
      deviation.kind === "extra" ? "–" : String(deviation.store),
    ]);
    const headers = [terms.cell, "", nameOf(file, words), `ka1 ${parsed.data.call}`];
    print(...alignedTable(headers, rows, (column) => column > 1).map(printable));
  }
  return deviations.length === 0 ? 0 : 1;
}

/** Cells by the first part of their id. */
function tablesOf(cells: readonly RateCell[]): ReadonlyMap<string, readonly RateCell[]> {
  const tables = new Map<string, RateCell[]>();
  for (const cell of cells) {
    const name = cell.id.slice(0, cell.id.indexOf("/"));
    const table = tables.get(name) ?? [];
    table.push(cell);
    tables.set(name, table);
  }
  return tables;
}

/**
 * A table as people print it: values under columns where rows share them, else a list; and names by value where many
 * have the same one (the countries of a group).
 */
function written(cells: readonly RateCell[]): readonly string[] {
  const rows = new Map<string, Map<string, RateCell>>();
  for (const cell of cells) {
    const [, ...parts] = cell.id.split("/");
    const column = parts.length > 1 ? (parts.pop() as string) : "";
    const row = rows.get(parts.join(" ")) ?? new Map<string, RateCell>();
    rows.set(parts.join(" "), row.set(column, cell));
  }
  const shapes = new Map<string, string[]>();
  for (const [name, row] of rows) {
    const shape = row.has("") ? "" : "columns";
    shapes.set(shape, [...(shapes.get(shape) ?? []), name]);
  }
  return [...shapes].flatMap(([shape, names]) => {
    const columns = [...new Set(names.flatMap((name) => [...(rows.get(name)?.keys() ?? [])]))];
    if (shape === "" && names.every((name) => /^[A-Z]{2}$/.test(name))) return byValue(cells);
    const body = names.map((name) => [name, ...columns.map((column) => valueText(rows.get(name)?.get(column)))]);
    return alignedTable(["", ...columns], body, (column) => column > 0);
  });
}

function byValue(cells: readonly RateCell[]): readonly string[] {
  const names = new Map<string | undefined, string[]>();
  for (const cell of cells) {
    names.set(valueText(cell), [...(names.get(valueText(cell)) ?? []), cell.id.slice(cell.id.indexOf("/") + 1)]);
  }
  return [...names].map(([value, members]) => `${value}  ${members.join(" ")}`);
}

const valueText = (cell: RateCell | undefined) =>
  cell === undefined ? undefined : `${cell.value}${marks[cell.status]}`;

/** A mark on each value that rests on less than the guide. */
const marks = { guide: "", agency: "ᵃ", secondary: "ˢ", derived: "ᵈ" } as const;

function sourcesOf(
  cells: readonly RateCell[],
  statuses: Readonly<Record<RateCell["status"], string>>,
): readonly string[] {
  const lines = cells.flatMap(({ status, citations, note }) =>
    citations.map((citation) => {
      const remark = note === undefined ? "" : `: ${note}`;
      return `${marks[status]}${marks[status] === "" ? "" : " "}${statuses[status]}: ${writeCitation(citation)}${remark}`;
    }),
  );
  return [...new Set(lines)];
}
