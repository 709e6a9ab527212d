import { nationalTables } from "../rates/index.js";
import { nationalCells, rateTable } from "./rate-table.js";

/** A rate table in the format of `fixtures/rates`: cell id → value. */
export interface RatesFile {
  readonly call: number;
  readonly cells: Readonly<Record<string, number | string>>;
}

/** A cell of a file that does not agree with the store. */
export type RateDeviation =
  /** The file has another value. */
  | { readonly kind: "differs"; readonly id: string; readonly file: number | string; readonly store: number | string }
  /** The store has the cell and the file has not. */
  | { readonly kind: "missing"; readonly id: string; readonly store: number | string }
  /** The file has a cell that the store has not. */
  | { readonly kind: "extra"; readonly id: string; readonly file: number | string };

/**
 * Holds a rate table against the store, cell by cell and both ways: how an agency or an application checks in its own CI
 * that nothing drifted.
 *
 * @param options `partial`: the file mirrors only some cells; those that it lacks are not reported
 * @returns the deviations; none if the tables agree; `undefined` for a call not known
 * @example
 * verifyRates({ call: 2023, cells: { ...cells, "courseFees/perDay": 70 } })
 * // => [{ kind: "differs", id: "courseFees/perDay", file: 70, store: 80 }]
 */
export function verifyRates(
  { call, cells }: RatesFile,
  options: { readonly partial?: boolean | undefined } = {},
): readonly RateDeviation[] | undefined {
  const table = rateTable(call);
  if (table === undefined) return undefined;
  const national = nationalTables.flatMap(({ agency }) => nationalCells(call, agency));
  const store = new Map([...table.cells, ...national].map(({ id, value }) => [id, value]));
  const deviations: RateDeviation[] = [];
  for (const [id, value] of store) {
    const file = Object.hasOwn(cells, id) ? cells[id] : undefined;
    if (file !== undefined && file !== value) deviations.push({ kind: "differs", id, file, store: value });
    if (file === undefined && options.partial !== true) deviations.push({ kind: "missing", id, store: value });
  }
  for (const [id, file] of Object.entries(cells)) if (!store.has(id)) deviations.push({ kind: "extra", id, file });
  return deviations;
}
