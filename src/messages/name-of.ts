/**
 * The name of an id that may come from elsewhere: a table's own word, or a result stored by a newer version.
 *
 * @returns the id itself where it has no name
 * @example nameOf({ travel: "Travel" }, "teleport") // => "teleport"
 */
export function nameOf(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] as string) : id;
}
