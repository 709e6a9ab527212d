import type { Application } from "./application/application.js";
import { assertCounts } from "./application/counts.js";
import { provisionalRates } from "./provisional-rates.js";
import { type ActionRules, actionRules, baseRateTable, callTable, entry } from "./rates/index.js";
import type { Explanation, Path } from "./results/explanation.js";
import { type Finding, finding } from "./results/finding.js";
import { type BaseRatesInput, type Bound, baseRatesFrom } from "./rules/facts/base-rates.js";
import { expensiveTravelItems } from "./rules/facts/expensive-travel.js";
import { travelUnitCost } from "./rules/facts/travel-unit-cost.js";
import { type Category, categories, type PricedLine, type UnpricedLine, type Who } from "./rules/funding/outcome.js";
import type { FundedFlow, FundingProject, FundingSwitches } from "./rules/funding/project.js";
import { fundingRules } from "./rules/index.js";
import { summarise } from "./summary.js";
import { formatCents } from "./values/money.js";

export type { BaseRatesInput } from "./rules/facts/base-rates.js";
export type { Category, Who } from "./rules/funding/outcome.js";

/** What a caller may bring or decide. */
export interface GrantOptions {
  /** The agency's base rates, EUR per day; partial is fine. They go before the agency's known table. */
  readonly baseRates?: BaseRatesInput | undefined;
  /** What the 14 days of the base rate count (I6); default "funded-days": travel days included. */
  readonly dayCount?: FundingSwitches["dayCount"] | undefined;
  /** Whether a group's organisational support is capped (I9); default: as the call prints it. */
  readonly groupSupportCap?: boolean | undefined;
}

/** The grant of an application: plain JSON, amounts in EUR with two decimals. */
export interface Grant {
  readonly call: number;
  readonly action: string;
  readonly currency: "EUR";
  /** Absent where some amount is not known; a finding says which. */
  readonly total?: string;
  readonly summary: GrantSummary;
  readonly lines: readonly GrantLine[];
  readonly findings: readonly Finding[];
}

/** The columns of the official application form. A cell that rests on an unknown amount is absent, never zero. */
export type SummaryCells = { readonly [column in Category | "total"]?: string };

export interface GrantSummary {
  /** A row per activity type of the application, in the order of the guide. */
  readonly activities: readonly ({ readonly activity: string } & SummaryCells)[];
  /** All lines, those that belong to no activity (the financial guarantee) included. */
  readonly total: SummaryCells;
}

export interface GrantLine {
  readonly category: Category;
  /** The flow's id; absent for the financial guarantee. */
  readonly flow?: string;
  readonly who: Who;
  readonly amount: string;
  /** The National Agency must approve the amount. */
  readonly needsApproval: boolean;
  readonly explanation: Explanation;
}

/** The least and the most that the guide's range of base rates allows. */
export interface GrantRange {
  readonly minimum: Grant;
  readonly maximum: Grant;
}

/**
 * The grant that the official form would show, with the reason for every euro: each line's explanation cites the passage
 * of the Programme Guide, or the agency's table, for every rate in it.
 *
 * Base rates of individual support come from `options.baseRates`, else from the agency's table for the call; where
 * neither has one, the grant has no `total` and a finding `base-rate.missing` names the rate.
 *
 * @param application a valid application (see `parseApplication` of `erasmus-ka1/schema`)
 * @returns lines, summary and total in EUR with two decimals, and findings; it never throws for what a valid application
 * says, however wrong for the call
 * @throws TypeError or RangeError if `application` or `options` is not of the contract's shape: validate first
 * @example
 * const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
 * calculateGrant(application, { baseRates }).total // => "35562.50"
 */
export function calculateGrant(application: Application, options: GrantOptions = {}): Grant {
  return priced(application, options, undefined).grant;
}

/**
 * The grant at the guide's lowest and highest base rates, for an agency whose rates are not known (I7). Rates that are
 * known, from the options or the agency's table, are used in both.
 *
 * @returns two grants as of {@link calculateGrant}; a finding `base-rate.assumed` names each rate taken from the guide
 * @throws like {@link calculateGrant}
 * @example
 * const { minimum, maximum } = calculateGrantRange(application);
 * [minimum.total, maximum.total] // => ["29741.50", "41197.50"]
 */
export function calculateGrantRange(application: Application, options: GrantOptions = {}): GrantRange {
  const { minimum, maximum } = budgetRange(application, options);
  return { minimum: minimum.grant, maximum: maximum.grant };
}

/** A grant, and the values that would price what it cannot: where there are none, it has a total. */
export interface PricedGrant {
  readonly grant: Grant;
  readonly missing: readonly Path[];
}

/** What {@link calculateGrantRange} gives, with what each of the two lacks. */
export function budgetRange(
  application: Application,
  options: GrantOptions,
): { readonly minimum: PricedGrant; readonly maximum: PricedGrant } {
  return { minimum: priced(application, options, "minimum"), maximum: priced(application, options, "maximum") };
}

function priced(application: Application, options: GrantOptions, bound: Bound | undefined): PricedGrant {
  const { call, action } = application;
  const table = callTable(call);
  if (table === undefined) return noGrant(application, finding("call.unknown", ["call"], { call }, []));
  const rules = actionRules(table, action);
  if (rules === undefined) return noGrant(application, finding("action.not-covered", ["action"], { action, call }, []));

  const agency = application.nationalAgency ?? application.applicant.country;
  const { flows, findings } = fundedFlows(application, rules);
  const flowById = new Map<string, FundedFlow>();
  for (const flow of flows) flowById.set(flow.flow.id, flow);
  const project: FundingProject = {
    application,
    rules,
    flows,
    flowById,
    expensiveTravel: expensiveTravelItems({ application, flowById, rules }),
    baseRates: baseRatesFrom(
      options.baseRates,
      agency,
      baseRateTable(call, agency),
      rules.field.individualSupport,
      bound,
    ),
    switches: { dayCount: options.dayCount ?? "funded-days", groupSupportCap: options.groupSupportCap },
  };

  const asFound: PricedLine[] = [];
  const unpriced: UnpricedLine[] = [];
  const allFindings = [...findings];
  // One loop: a `flatMap` for each of the three takes several times as long.
  for (const rule of fundingRules) {
    const outcome = rule(project);
    for (const line of outcome.lines) asFound.push(line);
    for (const line of outcome.unpriced ?? []) unpriced.push(line);
    for (const each of outcome.findings ?? []) allFindings.push(each);
  }
  const lines = inOrder(asFound, application.flows.length);
  allFindings.push(...provisionalRates(lines));
  const everythingKnown = findings.length === 0;
  const summary = summarise(lines, unpriced, everythingKnown, flows, rules);
  return {
    grant: {
      call,
      action,
      currency: "EUR",
      ...(summary.total.total === undefined ? {} : { total: summary.total.total }),
      summary,
      lines: lines.map(toGrantLine),
      findings: allFindings,
    },
    missing: [...findings.map(({ path }) => path), ...unpriced.flatMap(({ missing }) => missing)],
  };
}

function noGrant({ call, action }: Application, why: Finding): PricedGrant {
  return {
    grant: { call, action, currency: "EUR", summary: { activities: [], total: {} }, lines: [], findings: [why] },
    missing: [why.path],
  };
}

/** The flows of a known activity, and a finding for each other: it has no amounts, and the whole no total. */
function fundedFlows(application: Application, rules: ActionRules) {
  const flows: FundedFlow[] = [];
  const findings: Finding[] = [];
  const ids = new Set<string>();
  for (const [index, flow] of application.flows.entries()) {
    const path = ["flows", index];
    assertCounts(flow, path);
    ids.add(flow.id);
    const activity = entry(rules.field.activities, flow.activity);
    if (activity === undefined) {
      findings.push(finding("activity.unknown", [...path, "activity"], { activity: flow.activity }, []));
      continue;
    }
    const travel = travelUnitCost(application, rules.field, flow, path, activity);
    flows.push({ flow, index, path, activity, activityId: flow.activity, travel });
  }
  for (const list of ["preparatoryVisits", "exceptionalCosts"] as const) {
    for (const [index, item] of (application[list] ?? []).entries()) {
      if (!("flow" in item) || ids.has(item.flow)) continue;
      findings.push(finding("flow.unknown", [list, index, "flow"], { flow: item.flow }, []));
    }
  }
  return { flows, findings };
}

/** By flow, then by column of the form; what belongs to no flow comes last. */
function inOrder(lines: readonly PricedLine[], flows: number): readonly PricedLine[] {
  const byFlow: PricedLine[][] = [];
  for (let index = 0; index <= flows; index++) byFlow.push([]);
  for (const category of categories) {
    for (const line of lines) if (line.category === category) byFlow[line.flow?.index ?? flows]?.push(line);
  }
  // Not by `flat`, which takes longer than all the rest of this.
  const ordered: PricedLine[] = [];
  for (const ofFlow of byFlow) for (const line of ofFlow) ordered.push(line);
  return ordered;
}

function toGrantLine({ category, flow, who, cents, needsApproval, explanation }: PricedLine): GrantLine {
  const amount = formatCents(cents);
  // Two literals: a conditional spread takes longer than the amount.
  return flow === undefined
    ? { category, who, amount, needsApproval, explanation }
    : { category, flow: flow.flow.id, who, amount, needsApproval, explanation };
}
