import type { Verdict } from "../../eligibility.js";
import type { TemplateWords } from "./template-words.js";

/** What documents made from an assessment say around its results: reports, tables, sheets. */
export interface DocumentWords {
  /** Of a project without a title of its own. */
  readonly untitled: string;
  readonly headings: {
    readonly result: string;
    readonly budget: string;
    readonly findings: string;
    readonly missing: string;
    readonly manualChecks: string;
    readonly explanations: string;
    readonly sources: string;
  };
  /** What a draft is. */
  readonly draft: string;
  /** The calculation decides nothing. */
  readonly unofficial: string;
  /** How many rules the verdict rests on. */
  readonly rulesChecked: (rules: number) => string;
  readonly baseRatesUnknown: string;
  /** Which of both ends the explanations are of. */
  readonly atLowest: string;
  /** The first column of the budget. */
  readonly activity: string;
  /** The call's own table lacks what a rule needs. */
  readonly noData: string;
  readonly nothingFound: string;
  readonly needsApproval: string;
  readonly ofNoFlow: string;
  readonly roundedTo: Readonly<Record<"euro" | "cent", string>>;
  readonly countryGroup: (country: string, group: number) => string;
  /** The version of a document is known, but no address of it. */
  readonly noAddress: string;
  /** Verdicts in a word. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly template: TemplateWords;
  /** The columns of the table of lines. */
  readonly columns: Readonly<
    Record<
      "line" | "flow" | "activity" | "category" | "who" | "amount" | "least" | "most" | "approval" | "sources",
      string
    >
  >;
}
