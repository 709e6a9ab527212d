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
 * @example finding("flow.unknown", ["exceptionalCosts", 0, "flow"], { flow: "GROUP-FR" }, [])
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
 * Whether a finding says only that something is not stated yet, such as a distance or the agency's base rate: in a form
 * a question that is still open, and no fault of what is there.
 *
 * @param finding of any result
 * @returns `true` for what only an answer is missing to
 * @example isOpenFinding({ code: "distance.missing" }) // => true
 */
export function isOpenFinding({ code }: Pick<Finding, "code">): boolean {
  const { isOpen = false }: { readonly isOpen?: boolean } = findingCodes[code];
  return isOpen;
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
  // Mostly a code occurs once in a place; its numbers, which are slow to compare, are then left alone.
  const first = new Map<string, Finding>();
  const said = new Map<string, Set<string>>();
  return findings.filter((each) => {
    const key = `${each.code} ${each.path.join(" ")}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, each);
      return true;
    }
    const contents = said.get(key) ?? new Set([contentOf(other)]);
    said.set(key, contents);
    const { size } = contents;
    return contents.add(contentOf(each)).size > size;
  });
}

function contentOf({ path, params }: Finding): string {
  return JSON.stringify([path, Object.entries(params).sort()]);
}

/** The findings that both lists have, those of the first in their order; their citations do not count. */
export function inBoth(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const said = new Set(others.map(saidBy));
  return findings.filter((each) => said.has(saidBy(each)));
}

/** What a finding says of which value, as a text that is the same for the same. */
export function saidBy(finding: Finding): string {
  return `${finding.code} ${contentOf(finding)}`;
}
