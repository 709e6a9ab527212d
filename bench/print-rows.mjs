/**
 * How a part of the benchmark, a process of its own, gives its rows of the table.
 *
 * @param rows `what` was measured, in which `unit`; `clock` and `processor` for a time (see `spread.mjs`), `value` for
 * anything else, `reason` where it could not be measured; and the `aim`, if there is one
 */
export function printRows(rows) {
  process.stdout.write(JSON.stringify(rows));
}
