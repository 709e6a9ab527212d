import type { Path } from "../values/path.js";

/** The path as far as the first part that is not there; `undefined` where all of it is. */
export function absentIn(value: unknown, path: Path): Path | undefined {
  let at = value;
  for (const [index, part] of path.entries()) {
    if (typeof at !== "object" || at === null) return undefined;
    const below: unknown = Object.hasOwn(at, part) ? Reflect.get(at, part) : undefined;
    if (below === undefined) return path.slice(0, index + 1);
    at = below;
  }
  return undefined;
}
