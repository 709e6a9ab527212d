import { agencyTables, allocationTables, callTable } from "../rates/index.js";
import type { RateCell } from "./rate-table.js";

/** A value of a cell; of two candidates both, `null` for a call that prints nothing of the kind. */
export type RateValue = number | string | readonly (number | string | null)[];

/** A rate table in the format of `fixtures/rates`: cell id → value. */
export interface RatesFile {
  readonly call: number;
  /** Cells of one field only; default: of all. */
  readonly field?: string | undefined;
  readonly cells: Readonly<Record<string, RateValue>>;
}

/**
 * Our tables of a call in the format that `verifyRates` compares: all fields, with the base rates and the rules
 * of budget allocation of all agencies that are known.
 *
 * @param field one field alone
 * @returns the file, as plain JSON; `undefined` for an unknown call or field
 * @example ratesFile(2023, "SCH")?.cells["SCH/courseFees/perDay"] // => 80
 */
export function ratesFile(call: number, field?: string): RatesFile | undefined {
  const cells = cellsOf(call, field);
  if (cells === undefined) return undefined;
  return {
    call,
    ...(field === undefined ? {} : { field }),
    cells: Object.fromEntries([...cells].map(([id, cell]) => [id, figureOf(cell)])),
  };
}

/** The cells of a call by their ids, those of all agencies too; `undefined` for an unknown call or field. */
export function cellsOf(call: number, field: string | undefined): ReadonlyMap<string, RateCell> | undefined {
  const table = callTable(call);
  if (table === undefined || (field !== undefined && !Object.hasOwn(table.fields, field))) return undefined;
  const cells = new Map<string, RateCell>();
  for (const own of Object.values(table.fields)) {
    if (field !== undefined && field !== own.field) continue;
    const ofAgencies = [...allocationTables, ...agencyTables].flatMap(
      ({ calls }) => calls[call]?.[own.field]?.cells ?? [],
    );
    for (const cell of [...own.cells, ...ofAgencies]) cells.set(cell.id, cell);
  }
  return cells;
}

/** The value of a cell, or both candidates. */
export function figureOf({ value, candidates = [] }: RateCell): RateValue {
  return value ?? candidates.map((candidate) => candidate.value ?? null);
}
