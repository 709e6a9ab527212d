import type { MoneyInput } from "../values/money.js";

/** An accredited organisation that applies for funds in a call: what its agency's rules of budget allocation ask about. */
export interface AllocationApplicant {
  /** For the reader; no rule looks at it. */
  readonly notes?: string | undefined;
  readonly call: number;
  /** "KA121-SCH" */
  readonly action: string;
  /** The agency's country. */
  readonly nationalAgency: string;
  /** How it is accredited. */
  readonly kind: "individual" | "coordinator";
  /** Of a consortium: how many organisations, the coordinator among them. */
  readonly organisations?: number | undefined;
  /**
   * EUR: the budget for the activities asked for, without inclusion support for participants and exceptional costs. Absent:
   * not known yet.
   */
  readonly need?: MoneyInput | undefined;
  /** Whose estimate it is; default: the applicant's own. */
  readonly needBasis?: "agency" | "own-estimate" | undefined;
  /** EUR: inclusion support for participants and exceptional costs, which the agency judges apart. Absent: none asked for. */
  readonly inclusionAndExceptional?: MoneyInput | undefined;
  /** Whether the agency has approved them; default: they are only asked for. */
  readonly inclusionAndExceptionalBasis?: "approved" | "requested" | undefined;
  /** Accredited projects that are completed; an empty list: none is. Absent: not known. */
  readonly completedProjects?: readonly CompletedProject[] | undefined;
  /**
   * Points of the latest report on quality standards or on the Erasmus Plan, as the agency's document counts; "none":
   * there is none yet, or it has led to a deduction before. Absent: not known.
   */
  readonly latestReportScore?: number | "none" | undefined;
}

/** A completed accredited project of the applicant. Absent amounts are not known. */
export interface CompletedProject {
  /** The year of the call that awarded it, an earlier one. The latest project is that of the newest call. */
  readonly call: number;
  /** EUR: the grant awarded. */
  readonly awarded?: MoneyInput | undefined;
  /** EUR: what was spent of it, no more than was awarded. */
  readonly spent?: MoneyInput | undefined;
}
