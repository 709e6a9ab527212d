/**
 * The own value of a key: an activity called "constructor" is unknown, not a function.
 *
 * @example entry({ travel: 275 }, "constructor") // => undefined
 */
export function entry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
