import type { Path, Severity } from "../../index.js";
import type { DraftAnswer } from "../../node/index.js";

/** What speaks against an answer, or is to be known of it. */
export interface Problem {
  /** The same for the same problem, however often one looks. */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  readonly path: Path;
  /** As its author knows the place; empty for the whole. */
  readonly where: string;
  /** Of a value that cannot be read: a phrase to follow the place. */
  readonly text: string;
  /** The value is left out of all that is said. */
  readonly isRefused: boolean;
}

/** All that is said against a draft: what cannot be read first, then the worst. */
export function problemsOf({ issues, findings }: DraftAnswer): readonly Problem[] {
  return [
    ...issues.map((issue) => ({ ...issue, severity: "error" as const, isRefused: true })),
    ...findings.map((finding) => ({ ...finding, isRefused: false })),
  ].map(({ code, severity, path, field, where, message, isRefused }) => ({
    key: `${code} ${field} ${message}`,
    code,
    severity,
    path,
    where,
    text: message,
    isRefused,
  }));
}

/** A problem with its place before it. */
export function withPlace({ where, text }: Problem): string {
  return where === "" ? text : `${where}: ${text}`;
}
