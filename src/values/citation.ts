/** What a value or a rule rests on, best first. */
export type Status = "guide" | "agency" | "secondary" | "derived";

/** The place that says so: a document, the call it speaks of, and the section by its heading. */
export interface Citation {
  /** The document's short name, stable. */
  readonly source: string;
  /** The document's full title. */
  readonly document: string;
  readonly call: number;
  /** The heading of the section, in the document's own language. */
  readonly section: string;
  /** The footnote of the chapter, where the sentence stands in one: "N12". */
  readonly footnote?: string;
  /** Our numbered reading of a passage that can be read in two ways: "I6". The README lists them. */
  readonly interpretation?: string;
}

/** From best to worst. */
export const statuses = ["guide", "agency", "secondary", "derived"] as const satisfies readonly Status[];

const provisional: ReadonlySet<Status> = new Set(statuses.slice(statuses.indexOf("agency") + 1));

/**
 * Whether a value of this status is provisional: it rests on less than a page of a National Agency or the Commission.
 *
 * @example isProvisional("secondary") // => true
 */
export function isProvisional(status: Status): boolean {
  return provisional.has(status);
}
