import type { Citation, Status } from "../values/citation.js";
import type { Cell } from "./call-table.js";

/** A document that figures are taken from. */
export interface Source {
  readonly id: string;
  readonly title: string;
}

/** What a {@link Citation} adds to its section. */
export interface Place {
  readonly footnote?: string;
  readonly interpretation?: string;
}

/**
 * A citation of one section of a source.
 *
 * @example cite(sources["PG-2023"], 2023, "Uprawnione działania")
 */
export function cite(source: Source, call: number, section: string, place: Place = {}): Citation {
  return { source: source.id, document: source.title, call, section, ...place };
}

/**
 * Writes cells that share a status and a place: a printed table has one heading, not one per figure.
 *
 * @returns a function from a printed value to its cell; its second argument is the derivation, or what speaks against it
 * @example const travel = cells("guide", cite(…)); travel(275) // => { value: 275, status: "guide", citations: […] }
 */
export function cells(status: Status, ...citations: readonly Citation[]) {
  return <const T>(value: T, note?: string): Cell<T> =>
    note === undefined ? { value, status, citations } : { value, status, citations, note };
}

/**
 * Citations of places that can be read in two ways, with the reading that is ours.
 *
 * @example readAs("I4", cite(…)) // => [{ …, interpretation: "I4" }]
 */
export function readAs(interpretation: string, ...citations: readonly Citation[]): readonly Citation[] {
  return citations.map((citation) => ({ ...citation, interpretation }));
}
