import { isPassage, type Passage } from "../../src/rates/cell.js";
import { callTables } from "../../src/rates/index.js";
import type { LoadedField } from "../../src/rates/load.js";

/** The tables of every field of every call. */
export const fieldTables: readonly LoadedField[] = callTables.flatMap(({ fields }) => Object.values(fields));

/** Every cell and passage of a part of a table, in its order; one that is in two places comes twice. */
export function* passagesIn(part: unknown): Generator<Passage> {
  if (typeof part !== "object" || part === null) return;
  if (isPassage(part)) yield part;
  else for (const child of Object.values(part)) yield* passagesIn(child);
}
