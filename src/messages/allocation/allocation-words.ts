import type { Allocation } from "../../estimate-allocation.js";
import type { AllocationUnknown } from "../../results/allocation-unknown.js";
import type { FieldWords } from "../input/input-words.js";

/** What is asked of an applicant, by its place in the input. */
export type AllocationFieldId =
  | "notes"
  | "call"
  | "action"
  | "nationalAgency"
  | "kind"
  | "organisations"
  | "need"
  | "needBasis"
  | "inclusionAndExceptional"
  | "inclusionAndExceptionalBasis"
  | "completedProjects"
  | "completedProjects.call"
  | "completedProjects.awarded"
  | "completedProjects.spent"
  | "latestReportScore";

/** The words of the estimate of an allocation, in one language. */
export interface AllocationWords {
  /** What each amount is. */
  readonly amounts: Readonly<Record<keyof Allocation["explanations"] | "apart", string>>;
  /** Of an amount. */
  readonly notKnown: string;
  /** What both ends leave open: a sentence each. */
  readonly unknown: Readonly<Record<AllocationUnknown, string>>;
  /** The label and the hint of each key of the applicant. */
  readonly fields: Readonly<Record<AllocationFieldId, FieldWords>>;
  /** The values of a choice, by its key. */
  readonly options: Readonly<
    Record<
      "kind" | "needBasis" | "inclusionAndExceptionalBasis" | "latestReportScore",
      Readonly<Record<string, string>>
    >
  >;
}
