import type { CallTable, Cell } from "../rates/call-table.js";
import { baseRateTable, callTable, callTables } from "../rates/index.js";
import type { Citation, Status } from "../values/citation.js";

/** One printed value of a call. */
export interface RateCell {
  /** The way to the value, joined by "/": "travel/500-1999/standard". Stable within a call. */
  readonly id: string;
  readonly value: number | string;
  readonly status: Status;
  readonly citations: readonly Citation[];
  /** How a derived value was reached, or what speaks against it. */
  readonly note?: string;
}

/** Everything that is known of a call, each value with its source. */
export interface RateTable {
  readonly call: number;
  /** The day on which the table was last held against its sources; compare it with your own date. */
  readonly lastChecked: string;
  readonly cells: readonly RateCell[];
}

/**
 * The rates, limits and dates of a call, with citation and status for each cell.
 *
 * @param agency the country of a National Agency, to have its own base rates too, where they are known
 * @returns the table, or `undefined` for a call not known; cells that are not known are absent
 * @example
 * rateTable(2023)?.cells.find(({ id }) => id === "travel/500-1999/standard")?.value // => 275
 */
export function rateTable(call: number, agency?: string): RateTable | undefined {
  const table = callTable(call);
  if (table === undefined) return undefined;
  const national = agency === undefined ? [] : nationalCells(call, agency);
  return { call, lastChecked: table.lastChecked, cells: [...cellsOfCall(table), ...national] };
}

/** The cells of an agency's own base rates; none where none are known. */
export function nationalCells(call: number, agency: string): readonly RateCell[] {
  const own = baseRateTable(call, agency);
  return own === undefined ? [] : cellsIn(own, `nationalAgencies/${agency}`);
}

function cellsOfCall({ countryGroups, fields }: CallTable): readonly RateCell[] {
  return [...cellsIn(countryGroups, "countryGroups"), ...cellsIn(fields.school, "")];
}

function cellsIn(node: object, id: string): readonly RateCell[] {
  if (isCell(node)) return [{ id, ...node }];
  return Object.entries(node).flatMap(([key, child]) =>
    typeof child === "object" && child !== null ? cellsIn(child, id === "" ? key : `${id}/${key}`) : [],
  );
}

function isCell(node: object): node is Cell<number | string> {
  return "value" in node && "status" in node;
}

/** A call that is known. */
export interface KnownCall {
  readonly call: number;
  /** The day on which its table was last held against its sources; compare it with your own date. */
  readonly lastChecked: string;
  readonly actions: readonly string[];
}

/**
 * The calls that are known, oldest first.
 *
 * @returns each call with its actions and the day on which its table was last held against its sources
 * @example calls().map(({ call }) => call) // => [2021, 2022, 2023, 2024, 2025, 2026]
 */
export function calls(): readonly KnownCall[] {
  return callTables.map(({ call, lastChecked, fields }) => ({
    call,
    lastChecked,
    actions: Object.keys(fields.school.actions),
  }));
}
