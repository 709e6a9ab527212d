import type { Application, Assessment, Check, Finding, Grant, GrantRange } from "../index.js";

/**
 * How much a record says. `full`: what `ka1 assess --json` prints. `compact`: the same without explanations and
 * citations. `verdict`: the verdict and the total.
 */
export const recordKinds = ["full", "compact", "verdict"] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The record of an application, but for its line. The author's `reference` is in it, to join records by. */
export function recordOf(kind: RecordKind, { reference }: Application, assessment: Assessment): object {
  const named = reference === undefined ? {} : { reference };
  switch (kind) {
    case "full":
      return { ...named, result: assessment };
    case "compact":
      return { ...named, ...outcomeOf(assessment), ...details(assessment) };
    case "verdict":
      return { ...named, ...outcomeOf(assessment) };
  }
}

function outcomeOf({ eligibility: { verdict }, grant: { total }, range }: Assessment) {
  return {
    verdict,
    ...(total === undefined ? {} : { total }),
    ...(range === undefined ? {} : { range: totals(range) }),
  };
}

function totals({ minimum, maximum }: GrantRange) {
  return { minimum: minimum.total, maximum: maximum.total };
}

function details({ eligibility, grant, findings }: Assessment) {
  return {
    amountIs: grant.amountIs,
    summary: grant.summary.total,
    lines: grant.lines.map(compactLine),
    findings: findings.map(compactFinding),
    undecided: eligibility.checks.filter(({ status }) => status === "unknown").map(compactCheck),
    manualChecks: eligibility.manualChecks.map(({ id }) => id),
  };
}

function compactLine({ id, amount, needsApproval }: Grant["lines"][number]) {
  return needsApproval ? { id, amount, needsApproval } : { id, amount };
}

function compactFinding({ code, severity, path, params }: Finding) {
  return { code, severity, path, params };
}

function compactCheck({ rule, missing }: Check) {
  return { rule, missing };
}
