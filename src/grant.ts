import type { Application } from "./application/application.js";
import { provisional } from "./provisional.js";
import type { Category, Who } from "./results/category.js";
import { type Explanation, type RateLeaf, ratesIn } from "./results/explanation.js";
import { type Finding, finding } from "./results/finding.js";
import type { InputLimit } from "./results/input-limit.js";
import type { Priced, PricedLine } from "./rules/funding-rule.js";
import { join, type Start } from "./rules/join.js";
import type { GrantOptions, Joined } from "./rules/joined.js";
import { emptySummary, type GrantSummary, summarise } from "./summary.js";
import type { Sources } from "./values/citation.js";
import { formatCents } from "./values/money.js";

export type { Category, Who } from "./results/category.js";
export type { BaseRatesInput } from "./rules/facts/base-rates.js";
export type { GrantOptions } from "./rules/joined.js";

/** The grant of an application: plain JSON, amounts in EUR with two decimals. */
export interface Grant {
  readonly call: number;
  readonly action: string;
  readonly currency: "EUR";
  /**
   * What the total is: the grant that is applied for, or an estimate, where the agency's allocation decides. Absent for
   * an action without a budget, and for an unknown call or action.
   */
  readonly amountIs?: "grant-requested" | "estimated-budget";
  /** Absent where some amount is not known; a finding says which. */
  readonly total?: string;
  readonly summary: GrantSummary;
  readonly lines: readonly GrantLine[];
  readonly findings: readonly Finding[];
  /** The documents that the citations name. */
  readonly sources: Sources;
  /**
   * With `explanations: "every-limit"`: within what values of the input must stay for the explanations to hold, beside that
   * what is none stays none, and what is some stays some.
   */
  readonly holdsFor?: readonly InputLimit[];
}

export interface GrantLine {
  /** Opaque, and unique in the grant: "GROUP-ES/travel/participants". */
  readonly id: string;
  readonly category: Category;
  /** The flow's id; absent for the financial guarantee. */
  readonly flow?: string;
  readonly who: Who;
  readonly amount: string;
  /** The National Agency must approve the amount. */
  readonly needsApproval: boolean;
  /** Absent if the caller wants none. */
  readonly explanation?: Explanation;
  /**
   * With `explanations: "every-limit"`, of a call without an edition of its own: the same under the other call's table
   * (I17). Where other numbers make the two differ, the amount is not decided.
   */
  readonly otherwise?: Explanation;
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
 * @returns lines, summary and total in EUR with two decimals, and findings; it never throws for a valid application,
 * however wrong for the call
 * @throws TypeError or RangeError if `application` or `options` is not of the contract's shape: validate first
 * @example
 * const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
 * calculateGrant(application, { baseRates }).total // => "35562.50"
 */
export function calculateGrant(application: Application, options: GrantOptions = {}): Grant {
  return grantOf(join(application, options)).grant;
}

/**
 * The grant at the guide's lowest and highest base rates, for an agency whose rates are not known (I7). Rates that are
 * known, from the options or the agency's table, are used in both.
 *
 * @returns two grants like those of {@link calculateGrant}; a finding `base-rate.assumed` names each rate taken from
 * the guide
 * @throws like {@link calculateGrant}
 * @example
 * const { minimum, maximum } = calculateGrantRange(application);
 * [minimum.total, maximum.total] // => ["29741.50", "41197.50"]
 */
export function calculateGrantRange(application: Application, options: GrantOptions = {}): GrantRange {
  return grantOf(join(application, options)).range();
}

/**
 * How one amount of a grant came about, where the grant was calculated without explanations.
 *
 * @param lineId the `id` of a line of `calculateGrant`
 * @param options as for {@link calculateGrant}
 * @param bound for a line of one of the two grants of {@link calculateGrantRange}
 * @returns the tree; `undefined` where the grant has no such line
 * @throws like {@link calculateGrant}
 * @example explainLine(application, "JOB-FI/travel/participants")?.kind // => "product"
 */
export function explainLine(
  application: Application,
  lineId: string,
  options: GrantOptions = {},
  bound?: "minimum" | "maximum",
): Explanation | undefined {
  const start = join(application, options);
  if (start.ways === undefined) return undefined;
  const { lines } = start.price(bound);
  return lines.find((line) => idOf(line) === lineId)?.explain();
}

/** The grant of an application that is joined to its tables, and the range, if somebody asks for it. */
export function grantOf(start: Start): { readonly grant: Grant; readonly range: () => GrantRange } {
  if (start.ways === undefined) {
    const { call, action } = start.application;
    const findings = [start.problem];
    const grant: Grant = { call, action, currency: "EUR", summary: emptySummary(), lines: [], findings, sources: {} };
    return { grant, range: () => ({ minimum: grant, maximum: grant }) };
  }
  const { price } = start;
  const [{ joined }] = start.ways;
  if (joined.tables.action.amountIs === undefined) {
    const grant = withoutBudget(joined);
    return { grant, range: () => ({ minimum: grant, maximum: grant }) };
  }
  const nominal = price();
  const withExplanation = joined.options.explanations !== false;
  const grant = toGrant(joined, nominal, (line) => toGrantLine(line, withExplanation));
  const range = () => {
    // The three grants share the lines that do not depend on a base rate.
    const written = new Map(nominal.lines.map((line, index) => [line, grant.lines[index]]));
    const write = (line: PricedLine) => written.get(line) ?? toGrantLine(line, withExplanation);
    return {
      minimum: toGrant(joined, price("minimum"), write),
      maximum: toGrant(joined, price("maximum"), write),
    };
  };
  return { grant, range };
}

/** An accreditation opens the way to grants, and is none. */
function withoutBudget({ application: { call, action }, tables }: Joined): Grant {
  const { citations = [] } = tables.action.passages.applicants ?? {};
  const findings = [finding("action.without-budget", ["action"], { action }, citations)];
  const { sources } = tables.field;
  return { call, action, currency: "EUR", summary: emptySummary(), lines: [], findings, sources };
}

function toGrant(joined: Joined, priced: Priced, write: (line: PricedLine) => GrantLine): Grant {
  const { application, tables, agencyRates } = joined;
  const summary = summarise(joined, priced);
  const { total } = summary.total;
  const lines = priced.lines.map(write);
  const mayBeProvisional = tables.field.isProvisional || agencyRates?.isProvisional === true;
  return {
    call: application.call,
    action: application.action,
    currency: "EUR",
    ...(tables.action.amountIs === undefined ? {} : { amountIs: tables.action.amountIs }),
    ...(total === undefined ? {} : { total }),
    summary,
    lines,
    findings: mayBeProvisional ? [...priced.findings, ...provisional(ratesOf(priced, lines))] : priced.findings,
    sources: agencyRates === undefined ? tables.field.sources : { ...tables.field.sources, ...agencyRates.sources },
    ...(priced.limits === undefined ? {} : { holdsFor: priced.limits }),
  };
}

/** A line as the contract has it. */
export function toGrantLine(line: PricedLine, withExplanation: boolean): GrantLine {
  const { category, flow, who, cents, needsApproval = false } = line;
  const id = idOf(line);
  const amount = formatCents(cents);
  // Two literals: a conditional spread takes longer than everything else here.
  const written: Mutable<GrantLine> =
    flow === undefined
      ? { id, category, who, amount, needsApproval }
      : { id, category, flow: flow.input.id, who, amount, needsApproval };
  if (withExplanation) written.explanation = line.explain();
  if (line.otherwise !== undefined) written.otherwise = line.otherwise();
  return written;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function idOf({ category, flow, who, item }: PricedLine): string {
  const own = item === undefined ? `${category}/${who}` : `${category}/${who}/${item}`;
  return flow === undefined ? own : `${flow.input.id}/${own}`;
}

/** The figures that the amounts rest on. */
function ratesOf(priced: Priced, lines: readonly GrantLine[]): readonly RateLeaf[] {
  return priced.lines.flatMap((line, index) => ratesIn(lines[index]?.explanation ?? line.explain()));
}
