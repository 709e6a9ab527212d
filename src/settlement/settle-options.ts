import type { Category } from "../results/category.js";
import type { GrantOptions } from "../rules/joined.js";

/** What a caller brings or decides beside an award and what took place. */
export interface SettleOptions extends GrantOptions {
  /** The agency's reduction for poor, partial or late implementation. No table of scores is known: it is in its letter. */
  readonly reduction?: Reduction | undefined;
  /** What the caller's agreement says of moving money between categories. Nothing of it is known for these calls. */
  readonly transferPolicy?: TransferPolicy | undefined;
}

export interface Reduction {
  /** A whole percentage of the organisational support of what took place, 0 to 100. */
  readonly percent: number;
  /** Why, for the reader: "the agency's letter of 3 May 2026". */
  readonly reason?: string | undefined;
}

/** A rule on transfers, as data. What it does not allow may not be moved. */
export interface TransferPolicy {
  /** What it is, for the reader: "Grant agreement 2024-…, Annex I, article 10". */
  readonly name: string;
  readonly transfers: readonly Transfer[];
}

/** Money that may be moved from one category to others. */
export interface Transfer {
  readonly from: Category;
  readonly to: readonly Category[];
  /** The most that may be moved so: a whole percentage of what was awarded for `from`, 0 to 100. */
  readonly percent: number;
}
