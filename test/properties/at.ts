import type { Path } from "../../src/values/path.js";

/** What stands in a place of a value; `undefined` where there is no such place. */
export const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<string | number, unknown> | null | undefined)?.[key], value);
