import type { Citation } from "../values/citation.js";
import type { Path } from "../values/path.js";
import { type FindingCode, type FindingParams, findingCodes, type Severity } from "./codes.js";

/** Something to say about an input: a code with its numbers, never a sentence. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** The value of the input that it is about; empty where it is about the whole. */
  readonly path: Path;
  readonly params: FindingParams[Code];
  readonly citations: readonly Citation[];
}

/**
 * A finding, with the severity of its code.
 *
 * @example finding("call.unknown", ["call"], { call: 2035 }, [])
 */
export function finding<Code extends FindingCode>(
  code: Code,
  path: Path,
  params: FindingParams[Code],
  citations: readonly Citation[],
): Finding {
  return { code, severity: findingCodes[code].severity, path, params, citations } as Finding;
}

/**
 * Drops findings that repeat an earlier one; their citations do not count.
 *
 * @returns the others, in their order
 * @example
 * const { findings } = calculateGrant(application);
 * eachOnce([...findings, ...findings]).length === findings.length // => true
 */
export function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const said = new Set<string>();
  return findings.filter(({ code, path, params }) => {
    const what = JSON.stringify([code, path, Object.entries(params).sort()]);
    if (said.has(what)) return false;
    said.add(what);
    return true;
  });
}
