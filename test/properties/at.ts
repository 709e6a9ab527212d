import type { Path } from "../../src/values/path.js";

/** What is at a path of a value; `undefined` where there is no such path. */
export const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<string | number, unknown> | null | undefined)?.[key], value);
