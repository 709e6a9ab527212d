import type { Application } from "./application/application.js";
import { budgetRange, type GrantOptions } from "./grant.js";
import type { Passage } from "./rates/call-table.js";
import { actionRules, callTable, entry } from "./rates/index.js";
import type { Path } from "./results/explanation.js";
import { eachOnce, type Finding, finding } from "./results/finding.js";
import {
  type CheckStatus,
  citationsOf,
  type EligibilityRule,
  type Outcome,
  type RuleId,
  weakest,
} from "./rules/eligibility/check.js";
import { eligibilityProject } from "./rules/eligibility/project.js";
import { eligibilityRules } from "./rules/index.js";
import { manualChecks } from "./rules/manual/checks.js";
import type { ManualCheckId } from "./rules/manual/ids.js";
import type { Citation } from "./values/citation.js";

export type { CheckStatus } from "./rules/eligibility/check.js";

/**
 * `ineligible`: some check fails. `undetermined`: none fails, but one is unknown, or the call or action has no rules.
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
}

/** One rule held against the application. */
export interface Check {
  readonly rule: RuleId;
  readonly status: CheckStatus;
  /** `unknown` only: the values of the application that would decide; empty where the call's table says nothing. */
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
 * All rules always run. A fact that the application lacks makes a rule `unknown`, and never met; a rule that rests on
 * less than a page of an agency adds a warning `rate.provisional` and does not change the verdict.
 *
 * @param application a valid application (see `parseApplication` of `erasmus-ka1/schema`)
 * @param options as for `calculateGrant`: a rule may rest on the grant (call 2026 limits the share of courses)
 * @returns verdict, checks, findings and manual checks; it never throws for what a valid application says
 * @throws TypeError or RangeError if `application` or `options` is not of the contract's shape: validate first
 * @example
 * const { verdict, findings } = checkEligibility({ ...application, project: { durationMonths: 19 } });
 * [verdict, findings[0]?.code, findings[0]?.params]
 * // => ["ineligible", "project.too-long", { durationMonths: 19, min: 6, max: 18 }]
 */
export function checkEligibility(application: Application, options: GrantOptions = {}): Eligibility {
  const { call, action } = application;
  const table = callTable(call);
  if (table === undefined) return undetermined(finding("call.unknown", ["call"], { call }, []));
  const tables = actionRules(table, action);
  const rules = entry(eligibilityRules, action);
  if (tables === undefined || rules === undefined) {
    return undetermined(finding("action.not-covered", ["action"], { action, call }, []));
  }
  const project = eligibilityProject(application, tables, () => budgetRange(application, options));
  const outcomes = rules.map((rule) => rule.check(project));
  return {
    verdict: verdictOf(outcomes),
    findings: eachOnce([...outcomes.flatMap(({ findings }) => findings), ...provisionalTables(rules, outcomes)]),
    checks: rules.map(({ id }, index) => toCheck(id, outcomes[index] as Outcome)),
    manualChecks: manualChecks
      .filter(({ when }) => when(project))
      .map(({ id, grounds }) => ({
        id,
        citations: citationsOf(...grounds(tables).filter((each) => each !== undefined)),
      })),
  };
}

function toCheck(rule: RuleId, { status, missing, citations }: Outcome): Check {
  return missing === undefined ? { rule, status, citations } : { rule, status, missing, citations };
}

function undetermined(why: Finding): Eligibility {
  return { verdict: "undetermined", findings: [why], checks: [], manualChecks: [] };
}

function verdictOf(outcomes: readonly Outcome[]): Verdict {
  if (outcomes.some(({ status }) => status === "fail")) return "ineligible";
  return outcomes.some(({ status }) => status === "unknown") ? "undetermined" : "eligible";
}

/** One warning per table on which a check rests below the status of an agency's page, with the worst status. */
function provisionalTables(rules: readonly EligibilityRule[], outcomes: readonly Outcome[]): readonly Finding[] {
  const byTable = new Map<string, Passage[]>();
  for (const [index, { table }] of rules.entries()) {
    const provisional = outcomes[index]?.provisional;
    if (provisional !== undefined) byTable.set(table, [...(byTable.get(table) ?? []), provisional]);
  }
  return [...byTable].flatMap(([table, grounds]) => {
    const worst = weakest(grounds);
    return worst === undefined
      ? []
      : [finding("rate.provisional", [], { table, status: worst.status }, worst.citations)];
  });
}
