import type { RateCell } from "./rate-table.js";
import { cellsOf, figureOf, type RatesFile, type RateValue } from "./rates-file.js";

/** Our value of a cell, and what it rests on: a figure of weak status may be ours that is wrong. */
type OurCell = { readonly ours: RateValue } & Pick<RateCell, "status" | "citations">;

/** A cell of a file that does not agree with our table. */
export type RateDeviation =
  /** The file has another value. */
  | ({ readonly kind: "differs"; readonly id: string; readonly file: RateValue } & OurCell)
  /** We have the cell, the file does not. */
  | ({ readonly kind: "missing"; readonly id: string } & OurCell)
  /** The file has a cell that we do not have. */
  | { readonly kind: "extra"; readonly id: string; readonly file: RateValue };

/**
 * Compares a rate table with ours, cell by cell and both ways: so that an agency or an application can check in its own
 * CI that nothing has drifted.
 *
 * @param file the table, of all fields of the call or of the one it names
 * @param options `partial`: the file mirrors only some cells; those that it lacks are not reported
 * @returns the deviations, ours with status and citations; none if the tables agree; `undefined` for an unknown call or
 * field
 * @example
 * verifyRates({ call: 2023, cells: { ...cells, "SCH/courseFees/perDay": 70 } })
 * // => [{ kind: "differs", id: "SCH/courseFees/perDay", file: 70, ours: 80, status: "guide", citations: [
 * //      { source: "PG-2023", page: 118, section: "Course fees" }] }]
 */
export function verifyRates(
  file: RatesFile,
  options: { readonly partial?: boolean | undefined } = {},
): readonly RateDeviation[] | undefined {
  const known = cellsOf(file.call, file.field);
  if (known === undefined) return undefined;
  const { cells } = file;
  const deviations: RateDeviation[] = [];
  for (const [id, cell] of known) {
    const given = Object.hasOwn(cells, id) ? cells[id] : undefined;
    const ours = figureOf(cell);
    const own: OurCell = { ours, status: cell.status, citations: cell.citations };
    if (given !== undefined && !isSame(given, ours)) deviations.push({ kind: "differs", id, file: given, ...own });
    if (given === undefined && options.partial !== true) deviations.push({ kind: "missing", id, ...own });
  }
  for (const [id, given] of Object.entries(cells)) {
    if (!known.has(id)) deviations.push({ kind: "extra", id, file: given });
  }
  return deviations;
}

function isSame(one: RateValue, other: RateValue): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
