import { calls, type RateCell, rateTable } from "../rate-table.js";
import { writeCitation } from "./citations.js";
import { InputError } from "./input.js";
import { alignedTable } from "./table.js";
import { print, printJson, terminal } from "./terminal.js";
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
    print(
      "",
      out.style("bold", name),
      ...written(cells),
      ...sourcesOf(cells, words.messages.statuses).map((line) => out.style("dim", line)),
    );
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
