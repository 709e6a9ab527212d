/** A passage, with all the pages that it runs over, or all the footnotes of it that count. */
export interface Passage {
  readonly source: string;
  readonly pages: readonly number[];
  readonly section: string;
  readonly footnotes: readonly string[];
  readonly interpretation: string | undefined;
}
