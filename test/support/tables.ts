import { isPassage, type Passage } from "../../src/rates/cell.js";
import { callTables } from "../../src/rates/index.js";
import type { LoadedField } from "../../src/rates/load.js";

/** The tables of every field of every call. */
export const fieldTables: readonly LoadedField[] = callTables.flatMap(({ fields }) => Object.values(fields));

/**
 * The tables that a field of a call has: one, or where no edition is at hand that of the call before and that of the call
 * after (I17). Without what is added to them when they are loaded.
 */
export function ownTables(field: LoadedField): readonly OwnTable[] {
  const { otherwise, ...own } = field;
  return otherwise === undefined ? [withoutAdded(own)] : [withoutAdded(own), withoutAdded(otherwise)];
}

type OwnTable = Omit<LoadedField, "call" | "field" | "cells" | "sources" | "isProvisional" | "programmeCountries">;

function withoutAdded({
  call: _call,
  field: _field,
  cells: _cells,
  sources: _sources,
  isProvisional: _isProvisional,
  programmeCountries: _programmeCountries,
  activities,
  ...table
}: LoadedField): OwnTable {
  // The organisational support of an activity stands in a table of its own.
  const own = Object.entries(activities).map(([id, { organisationalSupport: _, ...activity }]) => [id, activity]);
  return { ...table, activities: Object.fromEntries(own) };
}

/** Every cell and passage of a part of a table, in its order; one that is in two places comes twice. */
export function* passagesIn(part: unknown): Generator<Passage> {
  if (typeof part !== "object" || part === null) return;
  if (isPassage(part)) yield part;
  else for (const child of Object.values(part)) yield* passagesIn(child);
}
