import type { Explanation, Path } from "../../results/explanation.js";
import type { Finding } from "../../results/finding.js";
import type { Cents } from "../../values/money.js";
import type { FundedFlow } from "./project.js";

/** The columns of the official application form's summary, in its order. */
export const categories = [
  "organisationalSupport",
  "individualSupport",
  "travel",
  "courseFees",
  "linguisticSupport",
  "preparatoryVisits",
  "inclusionSupport",
  "exceptionalCosts",
] as const;

/** A budget category: a column of the official application form. */
export type Category = (typeof categories)[number];

/** For whom a line pays. `persons`: participants and accompanying persons together; `organisation`: the beneficiary. */
export type Who = "participants" | "accompanyingPersons" | "persons" | "organisation";

/** An amount, and how it came about. */
export interface PricedLine {
  readonly category: Category;
  /** Absent for the financial guarantee, which belongs to no flow. */
  readonly flow?: FundedFlow | undefined;
  readonly who: Who;
  readonly cents: Cents;
  /** The National Agency must approve it. */
  readonly needsApproval: boolean;
  readonly explanation: Explanation;
}

/** An amount that is asked for and cannot be computed: never zero. */
export interface UnpricedLine {
  readonly category: Category;
  readonly flow: FundedFlow;
  /** The values that would price it. */
  readonly missing: readonly Path[];
}

/** What a funding rule gives: each rule walks all flows, because some limits hold across them. */
export interface FundingOutcome {
  readonly lines: readonly PricedLine[];
  readonly unpriced?: readonly UnpricedLine[];
  readonly findings?: readonly Finding[];
}
