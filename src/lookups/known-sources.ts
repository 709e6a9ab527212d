import { agencyTables, allocationTables, callTables } from "../rates/index.js";
import type { Source } from "../values/citation.js";

/** A document that figures or rules rest on. */
export interface KnownSource extends Source {
  /** Its short name, as citations have it. */
  readonly id: string;
  /** The calls whose tables cite it, oldest first. */
  readonly calls: readonly number[];
}

/**
 * The documents that the tables rest on: the editions of the Programme Guide, pages of agencies, and others.
 *
 * @returns each with the calls that rest on it, those of the newest call first
 * @example knownSources().find(({ id }) => id === "PG-2023")?.version // => "Version 3, 04-04-2023, English"
 */
export function knownSources(): readonly KnownSource[] {
  const found = new Map<string, { readonly source: Source; readonly calls: number[] }>();
  for (const { call, fields } of [...callTables].reverse()) {
    for (const { field, sources } of Object.values(fields)) {
      const ofAgencies = [...agencyTables, ...allocationTables].map(({ calls }) => calls[call]?.[field]?.sources ?? {});
      for (const [id, source] of [sources, ...ofAgencies].flatMap(Object.entries<Source>)) {
        const known = found.get(id) ?? { source, calls: [] };
        if (!known.calls.includes(call)) known.calls.unshift(call);
        found.set(id, known);
      }
    }
  }
  return [...found].map(([id, { source, calls }]) => ({ id, ...source, calls }));
}
