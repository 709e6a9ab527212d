import type { Passage } from "../rates/cell.js";
import { eachOnce, type Finding, finding, inBoth } from "../results/finding.js";
import type { Citation } from "../values/citation.js";
import { frozen } from "../values/frozen.js";
import type { Path } from "../values/path.js";
import type { Price } from "./funding-rule.js";
import type { Joined } from "./joined.js";

/** One condition of the guide. */
export interface EligibilityRule {
  /** Stable: never renamed, never reused. */
  readonly id: string;
  /** @param price for a rule that depends on the grant; nothing is priced unless one does */
  readonly check: (joined: Joined, price: Price) => Outcome;
}

/**
 * `unknown`: the application lacks a fact that would decide, or the call's table says nothing. `not-applicable`: the
 * application has nothing that the rule is about.
 */
export type CheckStatus = "pass" | "fail" | "unknown" | "not-applicable";

export interface Outcome {
  readonly status: CheckStatus;
  /** `unknown` only: the values that would decide; empty where it is the call's table that has no data. */
  readonly missing?: readonly Path[];
  readonly findings: readonly Finding[];
  /** The cells and passages that the rule rests on. */
  readonly grounds: readonly Passage[];
}

/** What a rule says of one thing that it checks: met, not met (a finding of severity `error`), or open. */
export type Part = { readonly findings?: readonly Finding[] } | { readonly missing: readonly Path[] };

export const met: Part = {};

/** The finding of severity `error` that makes a part fail, or a lesser one that does not. */
export const found = (...findings: readonly Finding[]): Part => ({ findings });

export const lacks = (...missing: readonly Path[]): Part => ({ missing });

/** The call's table says nothing. */
export const noData: Outcome = frozen({ status: "unknown", missing: [], findings: [], grounds: [] });

/** A part about which the call's table says nothing. */
export const noDataPart: Part = frozen({ missing: [] });

/**
 * Adds up the parts of a rule: one that fails decides, whatever else is open; no parts at all make it not applicable.
 *
 * @param grounds the cells and passages that the rule rests on
 */
export function outcome(parts: readonly Part[], grounds: readonly Passage[]): Outcome {
  const findings: Finding[] = [];
  if (parts.length === 0) return { status: "not-applicable", findings, grounds };
  const open: Path[] = [];
  let isOpen = false;
  for (const part of parts) {
    // One by one: a list may be too long to be spread.
    if ("missing" in part) {
      isOpen = true;
      for (const path of part.missing) open.push(path);
    } else for (const each of part.findings ?? []) findings.push(each);
  }
  if (findings.some(({ severity }) => severity === "error")) return { status: "fail", findings, grounds };
  return isOpen
    ? { status: "unknown", missing: eachPathOnce(open), findings, grounds }
    : { status: "pass", findings, grounds };
}

/** Drops paths that repeat an earlier one. */
export function eachPathOnce(paths: readonly Path[]): readonly Path[] {
  return [...new Map(paths.map((path) => [path.join("\n"), path])).values()];
}

/**
 * What a rule finds under both tables of a call without an edition of its own (I17): what is the same under both is
 * decided. Where they decide differently the rule is unknown, though nothing is missing from the application.
 */
export function ofBoth(
  before: Outcome,
  after: Outcome,
  rule: string,
  [callBefore, callAfter]: readonly [number, number],
): Outcome {
  const grounds = [...before.grounds, ...after.grounds];
  const findings = inBoth(before.findings, after.findings);
  const statuses = [before.status, after.status];
  if (statuses.every((status) => status === "fail")) {
    // Each says its own limit.
    return { status: "fail", findings: eachOnce([...before.findings, ...after.findings]), grounds };
  }
  if (statuses.every((status) => status === "not-applicable")) return { ...before, grounds, findings };
  // A rule that one of the calls does not print, and that the other finds met, is met.
  if (!statuses.includes("fail") && !statuses.includes("unknown")) return { status: "pass", findings, grounds };
  const missing = eachPathOnce([...(before.missing ?? []), ...(after.missing ?? [])]);
  if (!statuses.includes("fail")) return { status: "unknown", missing, findings, grounds };
  const undecided = finding("rule.undecided", [], { rule, callBefore, callAfter }, citationsOf(grounds));
  return { status: "unknown", missing, findings: [...findings, undecided], grounds };
}

/** What a rule found, as a result tells it. */
export function checkOf<Rule extends string>(rule: Rule, { status, missing, grounds }: Outcome) {
  const citations = citationsOf(grounds);
  return missing === undefined ? { rule, status, citations } : { rule, status, missing, citations };
}

/** Every place once, in the order of the grounds. */
export function citationsOf(grounds: readonly Passage[]): readonly Citation[] {
  const [first] = grounds;
  if (first === undefined) return [];
  let all = first.citations;
  for (const { citations } of grounds) {
    // The cells of one printed table share one list of citations, so mostly there is nothing to join.
    if (citations === first.citations || citations === all) continue;
    const more = citations.filter((citation) => !all.includes(citation));
    if (more.length > 0) all = [...all, ...more];
  }
  return all;
}
