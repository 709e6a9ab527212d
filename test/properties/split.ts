import type { NotRequested } from "../../src/application/application.js";

/** Two parts of a whole number. */
export const parts = (whole: number, first: number) => [Math.min(first, whole), Math.max(0, whole - first)] as const;

/** Counts of those who do not ask, split like the persons they are among: they are the first of these. */
export function splitCounts(counts: NotRequested | undefined, first: number): readonly [NotRequested, NotRequested] {
  const ofPart = (part: 0 | 1): NotRequested =>
    Object.fromEntries(Object.entries(counts ?? {}).map(([key, count]) => [key, parts(count ?? 0, first)[part]]));
  return [ofPart(0), ofPart(1)];
}
