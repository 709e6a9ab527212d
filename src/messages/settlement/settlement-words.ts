import type { AmountRange, SettledFlow, SettlementUnknown } from "../../settle.js";

/** What is said around a settlement, and what remains of a grant. */
export interface SettlementWords {
  readonly title: string;
  /** Headings of columns, and labels of amounts. */
  readonly awarded: string;
  readonly realised: string;
  readonly difference: string;
  readonly percent: string;
  readonly planned: string;
  readonly reduction: string;
  readonly notCovered: string;
  /** What lies above the award. */
  readonly beyondAward: string;
  readonly finalGrant: string;
  readonly paid: string;
  /** The balance, by its sign: a positive one is still to be paid. */
  readonly balance: { readonly toBePaid: string; readonly toBePaidBack: string; readonly none: string };
  readonly left: string;
  readonly leftAfter: string;
  readonly added: string;
  readonly worth: string;
  readonly mobility: string;
  readonly whatBecame: string;
  readonly changes: string;
  readonly categories: string;
  readonly activities: string;
  readonly mobilities: string;
  readonly notKnown: string;
  /** Of an amount that is not decided. */
  readonly notDecided: (range: AmountRange) => string;
  /** A payment that is not among those of the award. */
  readonly furtherPayment: string;
  /** The rules that a mobility breaks, by their titles, and what it would have been worth. */
  readonly breaks: (rules: readonly string[], amount: string | undefined) => string;
  /** Above a workbook, where a value is not the exported one any more. */
  readonly changedAbove: string;
  /** An amount between two, as the language writes amounts. */
  readonly between: (range: AmountRange) => string;
  readonly flowStatuses: Readonly<Record<SettledFlow["status"], string>>;
  /** What a settlement does not know: a sentence each. */
  readonly unknowns: Readonly<Record<SettlementUnknown, string>>;
}
