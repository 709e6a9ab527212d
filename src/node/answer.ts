import type {
  Application,
  Assessment,
  Draft,
  DraftAssessment,
  Finding,
  Grant,
  Issue,
  Path,
  Severity,
  Sources,
  Verdict,
} from "../index.js";
import type { Amount, Amounts, Budget, Language, Range } from "../messages/index.js";

/** What there is to say about an input, in words: it cannot be read, or it was assessed. Plain JSON. */
export type Answer = Refused | Assessed;

/** The input is no application, or the base rates are none: every problem at once. */
export interface Refused {
  readonly success: false;
  readonly language: Language;
  readonly issues: readonly WordedIssue[];
  readonly byField: ByField;
}

/** May the project be funded, how much, and why: in words, with the objects of the library beside them. */
export interface Assessed {
  readonly success: true;
  readonly language: Language;
  readonly call: number;
  readonly action: string;
  /** The author's, where the application has one. */
  readonly reference?: string;
  readonly verdict: Verdict;
  /** What the verdict says: a sentence. */
  readonly verdictMessage: string;
  /** Absent for an action without a budget, and for an unknown call or action. */
  readonly amountIs?: NonNullable<Grant["amountIs"]>;
  /** EUR with two decimals; absent where some amount is not known, and where there is a range. */
  readonly total?: string;
  /** Where only the agency's base rates are not known. */
  readonly range?: Range;
  /** The figure that matters, in words: "Grant: 3,470.00 EUR". Present with `amountIs`. */
  readonly amountMessage?: string;
  /** Present with `amountIs`. */
  readonly budget?: Budget;
  /** The worst first. */
  readonly findings: readonly WordedFinding[];
  /** What could not be decided, and the values that would decide it. */
  readonly missing: readonly WordedMissing[];
  /** What only a person can judge. */
  readonly manualChecks: readonly WordedManualCheck[];
  readonly byFlow: Readonly<Record<string, AnswerOfFlow>>;
  readonly byField: ByField;
  /** The documents that citations name. */
  readonly sources: Sources;
  /** The application that was assessed: in one shape, places with their coordinates. */
  readonly application: Application;
  /** What the words are made from: that of `assess`, with the findings of the look-up of places. */
  readonly assessment: Assessment;
}

/** What a draft comes to so far, and what it still needs, in words. */
export interface DraftAnswer {
  readonly success: true;
  readonly language: Language;
  /** Nothing is missing: what it says is final. */
  readonly isComplete: boolean;
  /** Values that were left out of the draft, and why. */
  readonly issues: readonly WordedIssue[];
  readonly verdict: Verdict;
  readonly verdictMessage: string;
  /**
   * What the complete flows come to, in words: "at least 3,470.00 EUR", or "3,470.00 EUR so far" where what is missing may
   * also lower it. Absent where the action has no budget.
   */
  readonly amountMessage?: string;
  /**
   * The same in figures; of a range only the `least` as long as something is not priced. `atLeast`: whatever is filled in
   * where something is missing, it will be this or more.
   */
  readonly total?: Pick<Amount, "amount" | "range"> & { readonly least?: string; readonly atLeast: boolean };
  /** Each flow of the draft, in its order. */
  readonly flows: readonly DraftFlowAnswer[];
  /** What a result needs, in the order of the input. */
  readonly missing: readonly MissingField[];
  readonly findings: readonly WordedFinding[];
  readonly manualChecks: readonly WordedManualCheck[];
  readonly byField: ByField;
  readonly sources: Sources;
  /** What there is of the application: in one shape, places with their coordinates. */
  readonly draft: Draft;
  readonly assessment: DraftAssessment;
}

/** A flow of a draft: its amount, or what the amount needs. */
export interface DraftFlowAnswer extends Amount {
  readonly id?: string;
  readonly missing: readonly MissingField[];
}

/** A place of the input. */
export interface Where {
  readonly path: Path;
  /** The path as form libraries write it: "flows.0.travelDays"; empty for the whole. */
  readonly field: string;
  /** The same as its author knows it: "COURSE-1 · travelDays". */
  readonly where: string;
  /** The id of the flow that it is of. */
  readonly flow?: string;
}

/** Why the input is refused. */
export interface WordedIssue extends Where {
  /** Its name in a form, where it is a single value: "Days of the activity, without travel". */
  readonly label?: string;
  readonly code: Issue["code"];
  /** A phrase to follow the place. */
  readonly message: string;
}

/** Something to say about the application. */
export interface WordedFinding extends Where {
  readonly code: Finding["code"];
  readonly severity: Severity;
  readonly message: string;
  /** Where it is said: 'PG-2026, p. 118, "Travel"'. */
  readonly citations: readonly string[];
}

/** A rule that could not be decided. */
export interface WordedMissing {
  readonly rule: string;
  /** What the rule is about. */
  readonly title: string;
  /** The values that would decide it; empty where the tables of the call lack what it needs. */
  readonly fields: readonly MissingField[];
  readonly citations: readonly string[];
}

/** A value that would decide a rule. */
export interface MissingField extends Where {
  /** Its name in a form: "Days of the activity, without travel". */
  readonly label?: string;
  /** What may stand there: "2 to 10 days, travel excluded", or the words of a choice. */
  readonly limits?: string;
}

/** A question for a person. */
export interface WordedManualCheck {
  readonly id: string;
  readonly message: string;
  readonly citations: readonly string[];
}

/** What concerns one flow. */
export interface AnswerOfFlow {
  /** By column; a column in which nothing is asked for is left out. */
  readonly amounts: Amounts;
  readonly findings: readonly WordedFinding[];
  /** Rules that are open for want of a value of this flow; their fields are those of this flow alone. */
  readonly missing: readonly WordedMissing[];
}

/** What there is to say beside each field, by its path with dots. */
export type ByField = Readonly<Record<string, readonly FieldMessage[]>>;

export interface FieldMessage {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}
