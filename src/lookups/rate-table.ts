import type { Unit } from "../rates/cell.js";
import { allocationTable, baseRateTable, callTable, fieldTable } from "../rates/index.js";
import type { Citation, Sources, Status } from "../values/citation.js";

/** One value of a call. */
export interface RateCell {
  /** The path to the value, field first, joined by "/": "SCH/travel/500-1999/standard". Stable within a call. */
  readonly id: string;
  /** Absent for a call of no edition of its own where the calls before and after differ (I17). */
  readonly value?: number | string;
  /** What the calls before and after print, where they differ; one that prints nothing of the kind has no value. */
  readonly candidates?: readonly { readonly call: number; readonly value?: number | string }[];
  readonly unit: Unit;
  readonly status: Status;
  readonly citations: readonly Citation[];
  /** How the value was derived, or what contradicts it. */
  readonly note?: string;
}

/** Everything known about one field in a call, each value with its source. */
export interface RateTable {
  readonly call: number;
  readonly field: string;
  /** The day on which the table was last checked against its sources; compare it with your own date. */
  readonly lastChecked: string;
  readonly cells: readonly RateCell[];
  /** The documents that the citations name. */
  readonly sources: Sources;
}

/**
 * The rates, limits and dates of a field in a call, with citation and status for each cell.
 *
 * @param call the year of the call
 * @param field "SCH", the last part of an action's id
 * @param agency the country of a National Agency, to have its base rates and its rules of budget allocation, too, where
 * they are known
 * @returns the table, or `undefined` for an unknown call or field; unknown cells are absent
 * @example
 * rateTable(2023, "SCH")?.cells.find(({ id }) => id === "SCH/travel/500-1999/standard")?.value // => 275
 */
export function rateTable(call: number, field: string, agency?: string): RateTable | undefined {
  const [calls, table] = [callTable(call), fieldTable(call, field)];
  if (calls === undefined || table === undefined) return undefined;
  const ofAgency =
    agency === undefined
      ? []
      : [allocationTable(call, table.field, agency), baseRateTable(call, table.field, agency)].filter(
          (own) => own !== undefined,
        );
  return {
    call,
    field,
    lastChecked: calls.lastChecked,
    cells: ofAgency.length === 0 ? table.cells : [table, ...ofAgency].flatMap(({ cells }) => cells),
    sources: Object.assign({}, ...[table, ...ofAgency].map(({ sources }) => sources)),
  };
}
