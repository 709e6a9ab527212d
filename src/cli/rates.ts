import { type RateCell, rateTable } from "../rate-table.js";
import { writeCitation } from "./citations.js";
import { InputError } from "./input.js";
import { alignedTable } from "./table.js";
import { print, printJson, terminal } from "./terminal.js";
import { calls } from "../rate-table.js";
import { type Language, wordsOf } from "./words.js";

/** `ka1 rates`: every table of a call, with source and status. */
export async function rates(
  call: number,
  flags: { readonly agency?: string; readonly json?: boolean; readonly lang: Language },
): Promise<number> {
  const words = await wordsOf(flags.lang);
  const table = rateTable(call, flags.agency);
  if (table === undefined) {
    const known = calls().map((known) => known.call);
    throw new InputError(words.messages.terms.noSuchCall(call, known.join(", ")));
  }
  if (flags.json === true) {
    printJson(table);
    return 0;
  }
  const out = terminal();
  print(out.style("bold", words.messages.terms.ratesHeading(call, table.lastChecked)));
  for (const [name, cells] of tablesOf(table.cells)) {
    print("", out.style("bold", name), ...pivoted(cells), ...sourcesOf(cells, words.messages.statuses).map((line) => out.style("dim", line)));
  }
  return 0;
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

/** The last part of an id is a column where several rows share it; what stands alone has the column "value". */
function pivoted(cells: readonly RateCell[]): readonly string[] {
  const rows = new Map<string, Map<string, string>>();
  const columns = new Set<string>();
  for (const { id, value, status } of cells) {
    const [, ...parts] = id.split("/");
    const column = parts.length > 1 ? (parts.pop() as string) : "";
    const row = parts.join(" ");
    columns.add(column);
    const cellsOfRow = rows.get(row) ?? new Map<string, string>();
    cellsOfRow.set(column, `${value}${marks[status]}`);
    rows.set(row, cellsOfRow);
  }
  const headers = [...columns];
  const body = [...rows].map(([row, values]) => [row, ...headers.map((column) => values.get(column))]);
  return alignedTable(["", ...headers], body, (column) => column > 0);
}

/** A mark on each value that rests on less than the guide. */
const marks = { guide: "", agency: "ᵃ", secondary: "ˢ", derived: "ᵈ" } as const;

function sourcesOf(cells: readonly RateCell[], statuses: Readonly<Record<RateCell["status"], string>>): readonly string[] {
  const lines = cells.flatMap(({ status, citations, note }) =>
    citations.map((citation) => {
      const remark = note === undefined ? "" : `: ${note}`;
      return `${marks[status]}${marks[status] === "" ? "" : " "}${statuses[status]}: ${writeCitation(citation)}${remark}`;
    }),
  );
  return [...new Set(lines)];
}
