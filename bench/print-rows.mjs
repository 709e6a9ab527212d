/**
 * How a part of the benchmark, a process of its own, gives its rows of the table.
 *
 * @param rows `what` was measured, in which `unit`; `clock` and `processor` of what is time (see `spread.mjs`), `value` of
 * what is none, `reason` where it could not be measured; and the `aim`, if there is one
 */
export function printRows(rows) {
  process.stdout.write(JSON.stringify(rows));
}
