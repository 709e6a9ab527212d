import type { Assessment } from "./assess.js";
import type { CheckStatus, Verdict } from "./eligibility.js";
import type { Grant } from "./grant.js";
import { type Category, categories } from "./results/category.js";
import { type Finding, saidBy } from "./results/finding.js";
import type { RuleId } from "./rules/index.js";
import type { SummaryCells } from "./summary.js";
import { difference } from "./values/money.js";
import type { Path } from "./values/path.js";

/** What differs between two assessments: plain JSON. */
export interface AssessmentComparison {
  readonly verdict: { readonly a: Verdict; readonly b: Verdict };
  readonly grant: GrantComparison;
  /** Where one of the two has a range: its least and most, beside those of the other, or beside its one grant. */
  readonly range?: { readonly minimum: GrantComparison; readonly maximum: GrantComparison };
  readonly findings: { readonly onlyInA: readonly Finding[]; readonly onlyInB: readonly Finding[] };
  /** The rules that come out otherwise, or that only one of the two has. */
  readonly checks: readonly CheckComparison[];
}

/** Amounts of two grants side by side. */
export interface GrantComparison {
  readonly total: AmountComparison;
  readonly categories: CategoryComparison;
  /** Every flow of the one or the other: those of `a` in their order, then those that only `b` has. */
  readonly flows: readonly FlowComparison[];
  /** What belongs to no flow, the financial guarantee; absent where neither has any. */
  readonly ofNoFlow?: { readonly total: AmountComparison; readonly categories: CategoryComparison };
}

/** EUR with two decimals. */
export interface AmountComparison {
  /** Absent where the amount is not known, and for a flow that is not in `a`. */
  readonly a?: string;
  readonly b?: string;
  /**
   * `b` less `a`: "-1074.50", "0.00", "1074.50". Of a flow that only one of the two has, what it adds or takes away.
   * Absent where an amount is not known.
   */
  readonly difference?: string;
}

export type CategoryComparison = { readonly [category in Category]: AmountComparison };

export interface FlowComparison {
  /** Its id. */
  readonly flow: string;
  readonly isIn: "both" | "a" | "b";
  readonly total: AmountComparison;
  readonly categories: CategoryComparison;
}

export interface CheckComparison {
  readonly rule: RuleId;
  /** Absent where the action has no such rule. */
  readonly a?: CheckStatus;
  readonly b?: CheckStatus;
}

/**
 * What differs between two assessments: of one plan and its variant, or of the same plan under two calls. Flows are
 * matched by their id, and findings by what they say of which value; a finding of a flow that only changed its place in
 * the list is the same.
 *
 * @returns verdicts, amounts and their differences, exact to the cent; findings and checks that are not the same
 * @example
 * const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
 * const [first, ...others] = application.flows;
 * const without = assess({ ...application, flows: others }, { baseRates });
 * const { grant } = compareAssessments(assess(application, { baseRates }), without);
 * grant.total // => { a: "35562.50", b: "32338.50", difference: "-3224.00" }
 * [grant.flows[0]?.isIn, grant.flows[0]?.categories.travel] // => ["a", { a: "550.00", difference: "-550.00" }]
 */
export function compareAssessments(a: Assessment, b: Assessment): AssessmentComparison {
  assertAssessment(a, "a");
  assertAssessment(b, "b");
  const bound = (which: "minimum" | "maximum") =>
    compareGrants(a.range?.[which] ?? a.grant, b.range?.[which] ?? b.grant);
  const [saidOfA, saidOfB] = [said(a), said(b)];
  return {
    verdict: { a: a.eligibility.verdict, b: b.eligibility.verdict },
    grant: compareGrants(a.grant, b.grant),
    ...(a.range === undefined && b.range === undefined
      ? {}
      : { range: { minimum: bound("minimum"), maximum: bound("maximum") } }),
    findings: { onlyInA: notAmong(saidOfA, saidOfB), onlyInB: notAmong(saidOfB, saidOfA) },
    checks: compareChecks(a, b),
  };
}

function compareGrants({ summary: a }: Grant, { summary: b }: Grant): GrantComparison {
  const ofB = new Map(b.flows.map((row) => [row.flow, row]));
  const ofA = new Set(a.flows.map(({ flow }) => flow));
  return {
    total: compareAmounts(a.total.total, b.total.total),
    categories: compareCategories(a.total, b.total),
    flows: [
      ...a.flows.map((row) => compareFlows(row.flow, row, ofB.get(row.flow))),
      ...b.flows.filter(({ flow }) => !ofA.has(flow)).map((row) => compareFlows(row.flow, undefined, row)),
    ],
    ...(a.ofNoFlow === undefined && b.ofNoFlow === undefined ? {} : { ofNoFlow: compareRows(a.ofNoFlow, b.ofNoFlow) }),
  };
}

function compareFlows(flow: string, a: SummaryCells | undefined, b: SummaryCells | undefined): FlowComparison {
  return { flow, isIn: a === undefined ? "b" : b === undefined ? "a" : "both", ...compareRows(a, b) };
}

/** A row that is not there costs nothing; a cell that is not there is not known. */
function compareRows(a: SummaryCells | undefined, b: SummaryCells | undefined) {
  const alone = (amount: string | undefined, write: (known: string) => AmountComparison): AmountComparison =>
    amount === undefined ? {} : write(amount);
  const cell = (column: keyof SummaryCells): AmountComparison => {
    if (a === undefined) return alone(b?.[column], (added) => ({ b: added, difference: difference("0.00", added) }));
    if (b === undefined) return alone(a[column], (gone) => ({ a: gone, difference: difference(gone, "0.00") }));
    return compareAmounts(a[column], b[column]);
  };
  return { total: cell("total"), categories: byCategory(cell) };
}

function compareCategories(a: SummaryCells, b: SummaryCells): CategoryComparison {
  return byCategory((category) => compareAmounts(a[category], b[category]));
}

function byCategory(of: (category: Category) => AmountComparison): CategoryComparison {
  return Object.fromEntries(categories.map((category) => [category, of(category)])) as CategoryComparison;
}

function compareAmounts(a: string | undefined, b: string | undefined): AmountComparison {
  return {
    ...(a === undefined ? {} : { a }),
    ...(b === undefined ? {} : { b }),
    ...(a === undefined || b === undefined ? {} : { difference: difference(a, b) }),
  };
}

/** The findings by what they say; citations do not count: the same is printed elsewhere in another edition. */
function said({ findings, grant }: Assessment): ReadonlyMap<string, Finding> {
  const ids = grant.summary.flows.map(({ flow }) => flow);
  return new Map(findings.map((each) => [saidBy({ ...each, path: byId(each.path, ids) }), each]));
}

/** A flow by its id: its position changes with the flows before it. */
function byId(path: Path, ids: readonly string[]): Path {
  const [list, index, ...rest] = path;
  const id = list === "flows" && typeof index === "number" ? ids[index] : undefined;
  return id === undefined ? path : ["flows", id, ...rest];
}

function notAmong(own: ReadonlyMap<string, Finding>, others: ReadonlyMap<string, Finding>): readonly Finding[] {
  return [...own].flatMap(([key, each]) => (others.has(key) ? [] : [each]));
}

function compareChecks(a: Assessment, b: Assessment): readonly CheckComparison[] {
  const [ofA, ofB] = [statuses(a), statuses(b)];
  return [...new Set([...ofA.keys(), ...ofB.keys()])].flatMap((rule) => {
    const [before, after] = [ofA.get(rule), ofB.get(rule)];
    if (before === after) return [];
    return [{ rule, ...(before === undefined ? {} : { a: before }), ...(after === undefined ? {} : { b: after }) }];
  });
}

function statuses({ eligibility }: Assessment): ReadonlyMap<RuleId, CheckStatus> {
  return new Map(eligibility.checks.map(({ rule, status }) => [rule, status]));
}

function assertAssessment(value: unknown, name: string): void {
  const isOne = typeof value === "object" && value !== null && "eligibility" in value && "grant" in value;
  if (!isOne) throw new TypeError(`${name} must be an assessment: what assess gives`);
}
