/**
 * A table that nobody can change, with all that is in it: results hand out its citations, and who changed one of them
 * would change every later result.
 */
export function frozen<T>(table: T): T {
  if (typeof table !== "object" || table === null || Object.isFrozen(table)) return table;
  Object.freeze(table);
  for (const part of Object.values(table)) frozen(part);
  return table;
}
