import { type RateCell, rateTable } from "./rate-table.js";

/** A cell that differs between two calls; absent on the side of a call that does not have it. */
export interface CellDifference {
  readonly id: string;
  readonly from?: RateCell;
  readonly to?: RateCell;
}

/**
 * The cells of a field whose values differ between two calls. Dates differ in every call; they are compared like all
 * other values.
 *
 * @param from the year of one call
 * @param to the year of the other
 * @param field "SCH", the last part of an action's id
 * @param agency the country of a National Agency, to compare its own base rates too
 * @returns the differences in the order of the tables, or `undefined` if one of the calls, or the field, is not known
 * @example
 * compareCalls(2022, 2023, "SCH")?.find(({ id }) => id === "SCH/individualSupport/staff/1/minimum")
 * // => { id: "SCH/individualSupport/staff/1/minimum", from: { value: 90, … }, to: { value: 101, … } }
 */
export function compareCalls(
  from: number,
  to: number,
  field: string,
  agency?: string,
): readonly CellDifference[] | undefined {
  const [before, after] = [rateTable(from, field, agency), rateTable(to, field, agency)];
  if (before === undefined || after === undefined) return undefined;
  return differences(before.cells, after.cells);
}

/** The cells of two lists that differ in value, or are in only one of them. */
function differences(before: readonly RateCell[], after: readonly RateCell[]): readonly CellDifference[] {
  const old = new Map(before.map((cell) => [cell.id, cell]));
  const current = new Map(after.map((cell) => [cell.id, cell]));
  const ids = new Set([...old.keys(), ...current.keys()]);
  return [...ids].flatMap((id): readonly CellDifference[] => {
    const [was, is] = [old.get(id), current.get(id)];
    if (was !== undefined && is !== undefined && contentOf(was) === contentOf(is)) return [];
    return [{ id, ...(was === undefined ? {} : { from: was }), ...(is === undefined ? {} : { to: is }) }];
  });
}

/** What a cell says: its value, or its candidates. */
function contentOf({ value, candidates }: RateCell): string {
  return JSON.stringify([value, candidates?.map((candidate) => candidate.value ?? null)]);
}
