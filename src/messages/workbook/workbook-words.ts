import type { CheckStatus } from "../../eligibility.js";

/** The words of a workbook of `erasmus-ka1/export`, beside those of amounts, rates and findings. */
export interface WorkbookWords {
  /** At most 31 characters, without the signs that a spreadsheet forbids in them. */
  readonly sheets: Readonly<Record<"budget" | "lines" | "inputs" | "rates" | "checks" | "sources", string>>;
  readonly columns: Readonly<Record<WorkbookColumn, string>>;
  /** Where a value leaves what the formulas hold for: in its row, and above the budget. */
  readonly exportAnew: string;
  readonly exportAnewAbove: string;
  /** Beside a base rate, in EUR per day; in one line. */
  readonly outOfGuideRange: (minimum: number, maximum: number) => string;
  /** Above the budget, where a value is not the exported one any more. */
  readonly changedAbove: string;
  /** Above the inputs, the rates, and the lines. */
  readonly inputsNote: string;
  readonly ratesNote: string;
  readonly linesNote: string;
  /** Where an application lacks so much that nothing of a flow is priced. */
  readonly allCategories: string;
  readonly knownSoFar: string;
  /** Amounts that belong to no activity. */
  readonly ofNoActivity: string;
  readonly call: (call: number) => string;
  readonly findings: string;
  readonly conditions: string;
  readonly manualChecks: string;
  readonly checkStatuses: Readonly<Record<CheckStatus, string>>;
}

/** Headings of columns. */
export type WorkbookColumn =
  | "flow"
  | "activity"
  | "category"
  | "who"
  | "amount"
  | "calculation"
  | "approval"
  | "notice"
  | "where"
  | "input"
  | "value"
  | "unit"
  | "exported"
  | "atLeast"
  | "lessThan"
  | "rate"
  | "status"
  | "source"
  | "remark"
  | "id"
  | "kind"
  | "finding"
  | "condition"
  | "question"
  | "answer"
  | "document"
  | "title"
  | "version"
  | "address"
  | "step";
