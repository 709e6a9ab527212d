/** What a value or a rule rests on, best first. */
export const statuses = ["guide", "agency", "secondary", "derived"] as const;

/**
 * `guide`: the Programme Guide of that call. `agency`: a page, annex or slide of a National Agency or the Commission.
 * `secondary`: someone who quotes one of them. `derived`: computed from other calls; a note says how.
 */
export type Status = (typeof statuses)[number];

/** The place that says so. The source itself is described once in a result, in its `sources`. */
export interface Citation {
  /** The document's short name, stable: a key of `sources`. */
  readonly source: string;
  /** The page, as printed; absent where the document has none. */
  readonly page?: number;
  /** The heading of the section, in the document's own language. */
  readonly section: string;
  /** The footnote, where the sentence is in one: "N12". */
  readonly footnote?: string;
  /** Our numbered reading of a passage that can be read in two ways: "I6". `docs/readings.md` lists them. */
  readonly interpretation?: string;
}

/** A document that figures are taken from. */
export interface Source {
  /** As printed on it; a description in English where it has no title. */
  readonly title: string;
  /** The edition: "Version 3, 04-04-2023". */
  readonly version?: string;
  /** Where it was published. */
  readonly url?: string;
}

/** Documents by their short names. */
export type Sources = Readonly<Record<string, Source>>;

/**
 * How weak a value of this status is: 0 is the strongest.
 *
 * @example weakness("agency") // => 1
 */
export function weakness(status: Status): number {
  return statuses.indexOf(status);
}

const WEAKEST_FIRM = weakness("agency");

/**
 * Whether a value of this status is provisional: its source is weaker than a page of a National Agency or the
 * Commission.
 *
 * @example isProvisional("secondary") // => true
 */
export function isProvisional(status: Status): boolean {
  return weakness(status) > WEAKEST_FIRM;
}
