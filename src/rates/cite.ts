import type { Citation } from "../values/citation.js";
import type { SourceId } from "./sources.js";

/** What a {@link Citation} says beside its source. */
export type Place = Omit<Citation, "source">;

/**
 * A citation of one place of a source.
 *
 * @example cite("PG-2026", { page: 118, section: "Travel" }) // => { source: "PG-2026", page: 118, section: "Travel" }
 */
export function cite(source: SourceId, place: Place): Citation {
  return one({ source, ...place });
}

/**
 * Places that can be read in two ways, with the reading that is ours.
 *
 * @example readAs("I4", cite("PG-2026", { page: 118, section: "Travel" })) // => [{ …, interpretation: "I4" }]
 */
export function readAs(interpretation: string, ...places: readonly Citation[]): readonly Citation[] {
  return places.map((place) => one({ ...place, interpretation }));
}

/** The same place is the same object: citations compare by identity, and results share them. */
function one({ source, page, section, footnote, interpretation }: Citation): Citation {
  const key = JSON.stringify([source, page, section, footnote, interpretation]);
  const known = citations.get(key);
  if (known !== undefined) return known;
  const citation: Citation = {
    source,
    ...(page === undefined ? {} : { page }),
    section,
    ...(footnote === undefined ? {} : { footnote }),
    ...(interpretation === undefined ? {} : { interpretation }),
  };
  citations.set(key, citation);
  return citation;
}

const citations = new Map<string, Citation>();
