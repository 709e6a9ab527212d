import type { Application } from "./application/application.js";
import { provisional } from "./provisional.js";
import type { Passage } from "./rates/cell.js";
import { neighbours } from "./rates/index.js";
import { eachOnce, type Finding, inBoth } from "./results/finding.js";
import {
  type CheckStatus,
  checkOf,
  citationsOf,
  type EligibilityRule,
  type Outcome,
  ofBoth,
} from "./rules/eligibility-rule.js";
import type { RuleId } from "./rules/index.js";
import { join, type Start, type Way } from "./rules/join.js";
import type { GrantOptions, Joined } from "./rules/joined.js";
import { type ManualCheckId, manualChecks } from "./rules/manual/checks.js";
import type { Citation, Sources } from "./values/citation.js";
import type { Path } from "./values/path.js";

export type { CheckStatus } from "./rules/eligibility-rule.js";

/**
 * `ineligible`: some check fails. `undetermined`: none fails, but one is unknown, or the call or action has no rules.
 * `eligible`: nothing was found that speaks against it; the manual checks are still to be answered.
 */
export type Verdict = "eligible" | "ineligible" | "undetermined";

/** Whether a project may be funded: plain JSON. */
export interface Eligibility {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Every rule of the action, in the order of the guide. */
  readonly checks: readonly Check[];
  /** What a person must decide; the verdict leaves it open. */
  readonly manualChecks: readonly ManualCheck[];
  /** The documents that the citations name. */
  readonly sources: Sources;
}

/** One rule checked against the application. */
export interface Check {
  readonly rule: RuleId;
  readonly status: CheckStatus;
  /** `unknown` only: the values of the application that would decide; empty where the call's table has no data. */
  readonly missing?: readonly Path[];
  readonly citations: readonly Citation[];
}

/** One thing that no engine can decide. */
export interface ManualCheck {
  readonly id: ManualCheckId;
  readonly citations: readonly Citation[];
}

/**
 * Whether the application may be funded, with every reason why not, and the passages of the Programme Guide that say so.
 *
 * All rules always run. A fact that the application lacks makes a rule `unknown`, never met. A rule whose source is
 * weaker than an agency's page adds a warning `rate.provisional` and does not change the verdict.
 *
 * @param application a valid application (see `parseApplication` of `erasmus-ka1/schema`)
 * @param options as for `calculateGrant`: a rule may rest on the grant (call 2026 limits the share of courses)
 * @returns verdict, checks, findings and manual checks; it never throws for a valid application
 * @throws TypeError or RangeError if `application` or `options` is not of the contract's shape: validate first
 * @example
 * const { verdict, findings } = checkEligibility({ ...application, project: { durationMonths: 19 } });
 * [verdict, findings[0]?.code, findings[0]?.params]
 * // => ["ineligible", "project.too-long", { durationMonths: 19, min: 6, max: 18 }]
 */
export function checkEligibility(application: Application, options: GrantOptions = {}): Eligibility {
  return eligibilityOf(join(application, options));
}

/**
 * The eligibility of an application that is joined to its tables.
 *
 * @param settle what becomes of what a rule finds under a table, where the application is not all that is applied for
 */
export function eligibilityOf(start: Start, settle: (outcome: Outcome) => Outcome = (outcome) => outcome): Eligibility {
  if (start.ways === undefined) {
    return { verdict: "undetermined", findings: [start.problem], checks: [], manualChecks: [], sources: {} };
  }
  const { ways, rules } = start;
  const [{ joined }] = ways;
  const { field } = joined.tables;
  const results = rules.eligibility.map((rule): Result => ({ rule: rule.id, outcome: outcomeOf(rule, ways, settle) }));
  const findings = results.flatMap(({ outcome }) => outcome.findings);
  const warnings = field.isProvisional ? provisional(decidingGrounds(results)) : [];
  return {
    verdict: verdictOf(results),
    findings: eachOnce([...findings, ...keysNotForActivity(ways), ...warnings]),
    checks: results.map(({ rule, outcome }) => checkOf(rule, outcome)),
    manualChecks: manualChecksOf(ways.map((way) => way.joined)),
    sources: field.sources,
  };
}

interface Result {
  readonly rule: RuleId;
  readonly outcome: Outcome;
}

/** What a rule finds; where the call has two tables, what it finds under both. */
export function outcomeOf(
  rule: EligibilityRule,
  [first, other]: readonly [Way, ...Way[]],
  settle: (outcome: Outcome) => Outcome = (outcome) => outcome,
): Outcome {
  const outcome = settle(rule.check(first.joined, first.price));
  if (other === undefined) return outcome;
  const later = settle(rule.check(other.joined, other.price));
  return ofBoth(outcome, later, rule.id, neighbours(first.joined.tables.call));
}

/** What is so in all tables of the call; no check rests on it. */
export function keysNotForActivity([first, other]: readonly [Way, ...Way[]]): readonly Finding[] {
  const found = first.joined.keysNotForActivity();
  return other === undefined || found.length === 0 ? found : inBoth(found, other.joined.keysNotForActivity());
}

function verdictOf(results: readonly Result[]): Verdict {
  if (results.some(({ outcome }) => outcome.status === "fail")) return "ineligible";
  return results.some(({ outcome }) => outcome.status === "unknown") ? "undetermined" : "eligible";
}

export function decidingGrounds(results: readonly Pick<Result, "outcome">[]): readonly Passage[] {
  const deciding = results.filter(({ outcome }) => outcome.status === "pass" || outcome.status === "fail");
  return deciding.flatMap(({ outcome }) => outcome.grounds);
}

/** Those of all tables of the call: what one of them asks a person is asked. */
function manualChecksOf(ways: readonly Joined[]): readonly ManualCheck[] {
  const asked: ManualCheck[] = [];
  for (const { id, when, grounds } of manualChecks) {
    const known: Passage[] = [];
    for (const way of ways) {
      if (!when(way)) continue;
      for (const ground of grounds(way.tables)) if (ground !== undefined) known.push(ground);
    }
    // What no table of the call says is not asked.
    if (known.length > 0) asked.push({ id, citations: citationsOf(known) });
  }
  return asked;
}
