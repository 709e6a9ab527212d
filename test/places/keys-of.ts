import type { NameIndex } from "../../src/places/name-index.js";

/** All keys of an index, in its order. */
export function keysOf({ size, keyAt }: NameIndex): readonly string[] {
  return Array.from({ length: size }, (_, at) => keyAt(at));
}
