/**
 * Freezes a table with all that is in it: results share its citations, so changing one would change every later result.
 *
 * @returns the table itself
 * @example Object.isFrozen(frozen({ travel: { standard: 275 } }).travel) // => true
 */
export function frozen<T>(table: T): T {
  if (typeof table !== "object" || table === null || Object.isFrozen(table)) return table;
  Object.freeze(table);
  for (const part of Object.values(table)) frozen(part);
  return table;
}
