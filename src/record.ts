import type { Application } from "./application/application.js";
import type { Assessment } from "./assess.js";
import type { Check, Eligibility, Verdict } from "./eligibility.js";
import type { Grant, GrantLine, GrantRange } from "./grant.js";
import type { FindingCode, Severity } from "./results/codes.js";
import type { Finding } from "./results/finding.js";
import type { SummaryCells } from "./summary.js";

/**
 * How much a record says. `full`: the whole assessment. `compact`: the same without explanations and citations.
 * `summary`: verdict and total, amounts by budget category, and how much was found. `verdict`: the verdict and the total.
 */
export const recordKinds = ["full", "compact", "summary", "verdict"] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What is kept of one application among many, by how much it says: plain JSON. */
export interface AssessmentRecords {
  readonly full: FullRecord;
  readonly compact: CompactRecord;
  readonly summary: SummaryRecord;
  readonly verdict: VerdictRecord;
}
export type AssessmentRecord = AssessmentRecords[RecordKind];

interface Named {
  /** The author's, to join records by. */
  readonly reference?: string;
}

export interface FullRecord extends Named {
  readonly result: Assessment;
}

export interface VerdictRecord extends Named {
  readonly verdict: Verdict;
  /** Absent where some amount is not known. */
  readonly total?: string;
  /** The totals at both ends, where the assessment has them; one is absent where more than a base rate is missing. */
  readonly range?: { readonly minimum?: string; readonly maximum?: string };
}

export interface CompactRecord extends VerdictRecord {
  readonly amountIs?: Grant["amountIs"];
  /** By budget category. */
  readonly summary: SummaryCells;
  readonly lines: readonly CompactLine[];
  readonly findings: readonly Omit<Finding, "citations">[];
  /** The rules that could not be decided, and the values that would. */
  readonly undecided: readonly Pick<Check, "rule" | "missing">[];
  readonly manualChecks: readonly Eligibility["manualChecks"][number]["id"][];
}

export interface SummaryRecord extends VerdictRecord {
  readonly amountIs?: Grant["amountIs"];
  /** By budget category; one whose amount is not known is absent. */
  readonly summary: SummaryCells;
  /** How many findings of each severity, rules that could not be decided, and questions for a person. */
  readonly counts: Readonly<Record<Severity | "undecided" | "manualChecks", number>>;
  /** Which errors were found, each once: why an amount is not known, or the verdict is what it is. */
  readonly errorCodes: readonly FindingCode[];
}

type CompactLine = Pick<GrantLine, "id" | "amount"> & { readonly needsApproval?: true };

/**
 * What is kept of an assessment, small enough to keep thousands: `ka1 batch` writes one per line.
 *
 * @param application its `reference` goes into the record
 * @returns a record of that kind
 * @example
 * const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
 * recordOf("verdict", application, assess(application, { baseRates }))
 * // => { verdict: "eligible", total: "35562.50" }
 */
export function recordOf<Kind extends RecordKind>(
  kind: Kind,
  { reference }: Application,
  assessment: Assessment,
): AssessmentRecords[Kind] {
  const record = kept[kind](assessment);
  return reference === undefined ? record : { reference, ...record };
}

const kept: { readonly [Kind in RecordKind]: (assessment: Assessment) => AssessmentRecords[Kind] } = {
  full: (assessment) => ({ result: assessment }),
  compact: (assessment) => ({ ...outcomeOf(assessment), ...details(assessment) }),
  summary: (assessment) => ({ ...outcomeOf(assessment), ...summaryOf(assessment) }),
  verdict: outcomeOf,
};

function outcomeOf({ eligibility: { verdict }, grant: { total }, range }: Assessment): VerdictRecord {
  return {
    verdict,
    ...(total === undefined ? {} : { total }),
    ...(range === undefined ? {} : { range: totals(range) }),
  };
}

function totals({ minimum, maximum }: GrantRange): NonNullable<VerdictRecord["range"]> {
  return {
    ...(minimum.total === undefined ? {} : { minimum: minimum.total }),
    ...(maximum.total === undefined ? {} : { maximum: maximum.total }),
  };
}

function details({ eligibility, grant, findings }: Assessment) {
  return {
    ...(grant.amountIs === undefined ? {} : { amountIs: grant.amountIs }),
    summary: grant.summary.total,
    lines: grant.lines.map(compactLine),
    findings: findings.map(compactFinding),
    undecided: eligibility.checks.filter(({ status }) => status === "unknown").map(compactCheck),
    manualChecks: eligibility.manualChecks.map(({ id }) => id),
  };
}

function summaryOf({ eligibility, grant, findings }: Assessment) {
  const found = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    ...(grant.amountIs === undefined ? {} : { amountIs: grant.amountIs }),
    summary: grant.summary.total,
    counts: {
      error: found("error"),
      warning: found("warning"),
      info: found("info"),
      undecided: eligibility.checks.filter(({ status }) => status === "unknown").length,
      manualChecks: eligibility.manualChecks.length,
    },
    errorCodes: [...new Set(findings.filter(({ severity }) => severity === "error").map(({ code }) => code))],
  };
}

function compactLine({ id, amount, needsApproval }: GrantLine): CompactLine {
  return needsApproval ? { id, amount, needsApproval } : { id, amount };
}

function compactFinding({ code, severity, path, params }: Finding): Omit<Finding, "citations"> {
  return { code, severity, path, params };
}

function compactCheck({ rule, missing }: Check): Pick<Check, "rule" | "missing"> {
  return missing === undefined ? { rule } : { rule, missing };
}
