import { agencyTables, callTable } from "../rates/index.js";
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

/** A cell of a file that does not agree with our table. */
export type RateDeviation =
  /** The file has another value. */
  | { readonly kind: "differs"; readonly id: string; readonly file: RateValue; readonly ours: RateValue }
  /** We have the cell, the file does not. */
  | { readonly kind: "missing"; readonly id: string; readonly ours: RateValue }
  /** The file has a cell that we do not have. */
  | { readonly kind: "extra"; readonly id: string; readonly file: RateValue };

/**
 * Compares a rate table with ours, cell by cell and both ways: so that an agency or an application can check in its own
 * CI that nothing has drifted.
 *
 * @param file the table, of all fields of the call or of the one it names
 * @param options `partial`: the file mirrors only some cells; those that it lacks are not reported
 * @returns the deviations; none if the tables agree; `undefined` for an unknown call or field
 * @example
 * verifyRates({ call: 2023, cells: { ...cells, "SCH/courseFees/perDay": 70 } })
 * // => [{ kind: "differs", id: "SCH/courseFees/perDay", file: 70, ours: 80 }]
 */
export function verifyRates(
  file: RatesFile,
  options: { readonly partial?: boolean | undefined } = {},
): readonly RateDeviation[] | undefined {
  const table = callTable(file.call);
  if (table === undefined || (file.field !== undefined && !Object.hasOwn(table.fields, file.field))) return undefined;
  const ours = new Map<string, RateValue>();
  for (const field of Object.values(table.fields)) {
    if (file.field !== undefined && file.field !== field.field) continue;
    const ofAgencies = agencyTables.flatMap(({ calls }) => calls[file.call]?.[field.field]?.cells ?? []);
    for (const cell of [...field.cells, ...ofAgencies]) ours.set(cell.id, figureOf(cell));
  }
  const { cells } = file;
  const deviations: RateDeviation[] = [];
  for (const [id, value] of ours) {
    const given = Object.hasOwn(cells, id) ? cells[id] : undefined;
    if (given !== undefined && !isSame(given, value))
      deviations.push({ kind: "differs", id, file: given, ours: value });
    if (given === undefined && options.partial !== true) deviations.push({ kind: "missing", id, ours: value });
  }
  for (const [id, given] of Object.entries(cells)) {
    if (!ours.has(id)) deviations.push({ kind: "extra", id, file: given });
  }
  return deviations;
}

function figureOf(cell: RateCell): RateValue {
  return cell.value ?? (cell.candidates ?? []).map(({ value }) => value ?? null);
}

function isSame(one: RateValue, other: RateValue): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
