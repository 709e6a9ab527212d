import type { RealCosts } from "../rates/call-table.js";
import type { Category, Who } from "../results/category.js";
import type { Explanation } from "../results/explanation.js";
import type { Finding } from "../results/finding.js";
import type { InputLimit } from "../results/input-limit.js";
import type { Cents } from "../values/money.js";
import type { Path } from "../values/path.js";
import type { BaseRates, Bound } from "./facts/base-rates.js";
import type { TravelGrants } from "./facts/travel-grants.js";
import type { Joined, KnownFlow } from "./joined.js";

/** The amounts of one budget category, each with its flow. A rule walks all flows: some limits hold across them. */
export interface FundingRule {
  /** Its amounts depend on the bound that stands in for unknown base rates; those of other rules do not. */
  readonly restsOnBaseRates?: true;
  readonly price: (joined: Joined, prices: Prices) => FundingOutcome;
}

/** What several amounts rest on. */
export interface Prices {
  readonly baseRates: BaseRates;
  readonly travelGrants: TravelGrants;
}

/** What a funding rule gives. */
export interface FundingOutcome {
  readonly lines: readonly PricedLine[];
  readonly unpriced?: readonly UnpricedLine[];
  readonly findings: readonly Finding[];
  /** Where explanations show every limit: within what values must stay for these lines to be there, and no others. */
  readonly limits?: readonly InputLimit[];
}

/** An amount, and how it came about. */
export interface PricedLine {
  readonly category: Category;
  /** Absent for the financial guarantee, which belongs to no flow. */
  readonly flow?: KnownFlow | undefined;
  readonly who: Who;
  /** The position in its list of the input, or what it is for, where a flow may have several such lines. */
  readonly item?: number | string | undefined;
  readonly cents: Cents;
  /** The National Agency must approve it. */
  readonly needsApproval?: true;
  /** The kind of real costs that it pays a share of. */
  readonly realCosts?: RealCosts;
  /** Builds the tree: that takes longer than the amount, and is not always wanted. */
  readonly explain: () => Explanation;
  /** Of a call with two tables, where explanations show every limit: the same under the other one (I17). */
  readonly otherwise?: () => Explanation;
}

/** An amount that is requested and cannot be computed: never zero. */
export interface UnpricedLine {
  readonly category: Category;
  readonly flow?: KnownFlow | undefined;
  /** The values that would price it; none where it is the call's tables that do not decide. */
  readonly missing: readonly Path[];
}

/** What an application is worth. */
export interface Priced {
  /** By flow, then by column of the form; what belongs to no flow comes last. */
  readonly lines: readonly PricedLine[];
  readonly unpriced: readonly UnpricedLine[];
  readonly findings: readonly Finding[];
  /** The values that would price the rest; none where there is a total. */
  readonly missing: readonly Path[];
  /** Those of all categories; absent where explanations do not show every limit. */
  readonly limits?: readonly InputLimit[];
}

/**
 * What the application is worth: at the base rates that are known, or with the guide's lowest or highest in place of those
 * that are not (I7). Computed when first asked for, and once for each bound.
 */
export type Price = (bound?: Bound) => Priced;
