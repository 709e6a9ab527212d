import type { ProjectAward, RealisedProject } from "./application/realised.js";
import { type Grant, type GrantLine, type GrantRange, grantOf } from "./grant.js";
import { withOneWarning } from "./provisional.js";
import { reporting } from "./rates/after-award.js";
import { type Category, categories } from "./results/category.js";
import type { Explanation } from "./results/explanation.js";
import { eachOnce, type Finding, finding } from "./results/finding.js";
import type { InputLimit } from "./results/input-limit.js";
import { join, type Start } from "./rules/join.js";
import { amountsOf, type OpenCells, type Realised, realisedOf, sumOf } from "./settlement/amounts.js";
import { assertSettlement } from "./settlement/assert-settlement.js";
import { type Awarded, awardedOf } from "./settlement/awarded.js";
import { explanationOf } from "./settlement/explanation-of.js";
import { type FinalGrant, finalGrantOf, isCapped } from "./settlement/final-grant.js";
import { forceMajeureOf, nothingClaimed } from "./settlement/force-majeure.js";
import { type Kept, type KeptCheck, keptOf } from "./settlement/kept.js";
import { keptLimits } from "./settlement/kept-limits.js";
import { lawOf } from "./settlement/law.js";
import { saidOfFinalGrant } from "./settlement/said-of-final-grant.js";
import { saidOfMobilities } from "./settlement/said-of-mobilities.js";
import type { Reduction, SettleOptions } from "./settlement/settle-options.js";
import { type SettledFlow, settledFlows } from "./settlement/settled-flows.js";
import {
  type ActivityRow,
  type AwardedAndRealised,
  byActivity,
  byCategory,
  type CategoryRow,
  pairOf,
} from "./settlement/side-by-side.js";
import { sourcesOf } from "./settlement/sources-of.js";
import { toRealised } from "./settlement/to-realised.js";
import { type SettlementUnknown, unknownOf } from "./settlement/unknown.js";
import type { Sources } from "./values/citation.js";
import { type Cents, difference, formatCents, toCents } from "./values/money.js";

export type { KeptCheck } from "./settlement/kept.js";
export type { Reduction, SettleOptions, Transfer, TransferPolicy } from "./settlement/settle-options.js";
export type { FlowChange, SettledFlow } from "./settlement/settled-flows.js";
export type { ActivityRow, AwardedAndRealised, CategoryRow } from "./settlement/side-by-side.js";
export { type SettlementUnknown, settlementUnknowns } from "./settlement/unknown.js";

/** What a project may keep: plain JSON, amounts in EUR with two decimals. Paths begin with `award`, `realised` or `options`. */
export interface Settlement {
  readonly call: number;
  readonly action: string;
  readonly currency: "EUR";
  /** The grant of the agreement. */
  readonly awarded: string;
  /** What took place comes to, before anything is taken off. Absent where some amount is not known. */
  readonly realised?: string;
  /** What the agency takes off for poor implementation; absent where the caller gives no reduction. */
  readonly reduction?: AppliedReduction;
  /** What a policy on transfers leaves uncovered; absent where none is applied, or what took place is not known in full. */
  readonly notCovered?: string;
  /** What the project keeps. Absent where it is not decided: it is then within `finalGrantRange`. */
  readonly finalGrant?: string;
  /** The least and the most of it. */
  readonly finalGrantRange: AmountRange;
  /** Whether what took place comes to more than was awarded. Absent where that is not decided. */
  readonly isCapped?: boolean;
  /** How the final grant comes about, down to every rate and count; absent where not all amounts of it are known. */
  readonly explanation?: Explanation;
  /** What has been paid; absent where the award does not say. */
  readonly paid?: string;
  /** What is still to be paid; with a minus sign, what is to be paid back. Absent where it is not decided. */
  readonly balance?: string;
  /** The least and the most of it; absent where it is not known what has been paid. */
  readonly balanceRange?: AmountRange;
  /** Both in all, side by side: before the reduction. */
  readonly total: AwardedAndRealised;
  /** By budget category, as the reporting module shows it: before the reduction. */
  readonly categories: readonly CategoryRow[];
  readonly activities: readonly ActivityRow[];
  readonly flows: readonly SettledFlow[];
  /** The amounts of what is kept, before the reduction. */
  readonly lines: readonly GrantLine[];
  /** The rules of activities, checked against what is kept. */
  readonly checks: readonly KeptCheck[];
  readonly findings: readonly Finding[];
  /** What this settlement does not know. */
  readonly unknown: readonly SettlementUnknown[];
  readonly sources: Sources;
  /**
   * With `explanations: "every-limit"`: within what values of the input must stay for the explanations to hold, and the same
   * mobilities to be kept, beside that what is none stays none, and what is some stays some.
   */
  readonly holdsFor?: readonly InputLimit[];
}

export interface AppliedReduction {
  readonly percent: number;
  readonly reason?: string;
  /** The organisational support that it is taken of; absent where that is not known. */
  readonly of?: string;
  readonly amount?: string;
}

export interface AmountRange {
  readonly minimum: string;
  readonly maximum: string;
}

/**
 * What a project may keep of its grant with what took place, and what is still to be paid or paid back.
 *
 * What took place is priced by the rules and rates of the call of the award. A mobility that breaks a rule of its activity
 * is listed with what it would have been worth, and not kept (I39). The sum, less the agency's reduction (I40), is cut to
 * what was awarded (I43). What the guide leaves to the agreement and is not known (transfers between categories, reductions,
 * force majeure) is the caller's to bring, or told as unknown.
 *
 * @param award what was awarded (see `parseAward` of `erasmus-ka1/schema`)
 * @param realised what took place (see `parseRealised`)
 * @param options as for `calculateGrant`, and what the agency's letters say
 * @returns amounts in EUR with two decimals; ranges where something is not known
 * @throws TypeError or RangeError if an argument is not of the contract's shape: validate first
 * @example
 * const options = { baseRates: { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } } };
 * const award = { application, total: "35562.50", payments: [{ amount: "28450.00" }] };
 * const { flows, preparatoryVisits, exceptionalCosts } = application;
 * const took = flows.map((flow) => (flow.id === "JOB-FI" ? { ...flow, status: "cancelled" as const } : flow));
 * const { finalGrant, balance } = settle(award, { flows: took, preparatoryVisits, exceptionalCosts }, options);
 * [finalGrant, balance] // => ["32338.50", "3888.50"]
 */
export function settle(award: ProjectAward, realised: RealisedProject, options: SettleOptions = {}): Settlement {
  return settled(award, realised, options).settlement;
}

/** A settlement, and what it was made from: for what is made from both. */
export interface Settled {
  readonly settlement: Settlement;
  /** The awarded application, joined to its tables. */
  readonly start: Start;
  readonly awarded: Awarded;
  readonly kept: Kept;
  /** What is claimed for force majeure. */
  readonly claimed: readonly GrantLine[];
  /** What of mobilities is not known, or not decided. */
  readonly open: readonly OpenCells[];
}

/** See {@link settle}. */
export function settled(award: ProjectAward, realised: RealisedProject, options: SettleOptions = {}): Settled {
  assertSettlement(award, realised, options);
  const { reduction, transferPolicy, ...grantOptions } = options;
  const { application } = award;
  const law = lawOf(application.call);
  const start = join(application, { ...grantOptions, explanations: false, range: false });
  const planned = grantOf(start).grant;
  const awarded = awardedOf(award, planned, reporting.sideBySide.citations);
  const kept = keptOf(application, realised, grantOptions, law.breach);
  const { grant } = grantOf(kept.start);
  const withExplanation = options.explanations !== false;
  // Of what has no budget nothing can be claimed.
  const claimed =
    grant.amountIs === undefined
      ? nothingClaimed
      : forceMajeureOf(realised, planned, law.forceMajeure, withExplanation);
  const own = grant.lines.map((line) => placed(line, kept.positions));
  const lines = [...own, ...claimed.lines];

  const open: readonly OpenCells[] = [...claimed.open, ...kept.doubtful.open];
  const settings = { reduction, transferPolicy };
  const finalOf = (amounts: ReadonlyMap<Category, Cents>) => finalGrantOf(amounts, awarded, settings);
  const nominal = finalOf(amountsOf(lines));
  const ends = endsOf(kept.start, grant);
  const { less, more } = kept.doubtful.visits;
  const least = ends.map(({ minimum }) => finalOf(ofVisits(-less, amountsOf([...minimum.lines, ...claimed.lines]))));
  const most = ends.map(({ maximum: { lines: highest, summary } }) =>
    finalOf(
      withoutLimit(ofVisits(more, amountsOf([...highest, ...claimed.lines, ...kept.doubtful.lines])), [
        ...categories.filter((category) => summary.total[category] === undefined),
        ...claimed.open.flatMap((each) => each.categories),
        ...kept.doubtful.unpriced,
      ]),
    ),
  );
  const range = {
    minimum: Math.min(...least.map(({ final }) => final)),
    maximum: Math.max(...most.map(({ final }) => final)),
  };
  const isKnown = grant.total !== undefined && open.length === 0;
  // However much what is not known comes to, the same may be left of it.
  const isDecided = range.minimum === range.maximum;
  const [isOver, isOverToo] = new Set([...least, ...most].map((each) => isCapped(each, awarded)));
  const amounts = realisedOf(grant, claimed.lines, open);
  const isApplied = transferPolicy !== undefined && awarded.byCategory !== undefined;
  const paid = award.payments?.reduce<Cents>((sum, { amount }) => sum + toCents(amount), 0);

  const findings: readonly Finding[] = [
    ...saidOfMobilities(award, realised, law.finalPayment),
    ...kept.findings,
    ...grant.findings.map((each) => toRealised.finding(each, kept.positions)),
    ...claimed.findings,
    ...awarded.findings,
    ...(isKnown ? saidOfFinalGrant(nominal, awarded, options, law) : []),
    ...(reduction === undefined
      ? [finding("reduction.rule-unknown", ["options", "reduction"], {}, law.reduction)]
      : []),
    ...(transferPolicy !== undefined && !isApplied
      ? [finding("transfers.not-applied", ["options", "transferPolicy"], { policy: transferPolicy.name }, [])]
      : []),
    ...(paid === undefined ? [finding("payments.missing", ["award", "payments"], {}, law.finalPayment)] : []),
  ];
  const settlement: Settlement = {
    call: application.call,
    action: application.action,
    currency: "EUR",
    awarded: formatCents(awarded.total),
    total: pairOf(formatCents(awarded.total), isKnown ? formatCents(nominal.realised) : undefined),
    ...(isKnown ? { realised: formatCents(nominal.realised) } : {}),
    ...(reduction === undefined ? {} : { reduction: reducedBy(reduction, nominal, amounts) }),
    ...(isApplied && isKnown ? { notCovered: formatCents(sumOf(nominal.notCovered)) } : {}),
    ...(isDecided ? { finalGrant: formatCents(range.maximum) } : {}),
    finalGrantRange: { minimum: formatCents(range.minimum), maximum: formatCents(range.maximum) },
    ...(isOver === undefined || isOverToo !== undefined ? {} : { isCapped: isOver }),
    ...(isKnown && withExplanation ? { explanation: explanationOf(lines, nominal, award, options) } : {}),
    ...(paid === undefined ? {} : { paid: formatCents(paid) }),
    ...(paid === undefined || !isDecided ? {} : { balance: lessPaid(range.maximum, paid) }),
    ...(paid === undefined
      ? {}
      : { balanceRange: { minimum: lessPaid(range.minimum, paid), maximum: lessPaid(range.maximum, paid) } }),
    categories: byCategory(awarded, amounts),
    activities: byActivity(award, realised, planned, grant, kept, claimed.lines, open, awarded),
    flows: settledFlows(award, realised, planned, kept, amounts),
    lines,
    checks: kept.checks,
    findings: withOneWarning(eachOnce(findings)),
    unknown: unknownOf(award, realised, { reduction, transferPolicy: isApplied ? transferPolicy : undefined }, kept),
    sources: sourcesOf(lines, kept.checks, findings, grant),
    ...(grant.holdsFor === undefined
      ? {}
      : { holdsFor: toRealised.limits([...grant.holdsFor, ...keptLimits(kept)], kept.positions) }),
  };
  return { settlement, start, awarded, kept, claimed: claimed.lines, open };
}

function placed(line: GrantLine, positions: Parameters<typeof toRealised.path>[1]): GrantLine {
  const { explanation, otherwise } = line;
  return {
    ...line,
    ...(explanation === undefined ? {} : { explanation: toRealised.explanation(explanation, positions) }),
    ...(otherwise === undefined ? {} : { otherwise: toRealised.explanation(otherwise, positions) }),
  };
}

/**
 * The least and the most of what is kept, under each table of its call (I17). Of a call that is not known, what is known:
 * nothing.
 */
function endsOf(start: Start, grant: Grant): readonly GrantRange[] {
  if (grant.total !== undefined || start.ways === undefined) return [{ minimum: grant, maximum: grant }];
  return start.ways.map((way) => grantOf({ ...start, ways: [way], price: way.price }).range());
}

/** Amounts with more or less for visits. */
function ofVisits(more: Cents, amounts: ReadonlyMap<Category, Cents>): ReadonlyMap<Category, Cents> {
  return new Map([...amounts, ["preparatoryVisits", (amounts.get("preparatoryVisits") ?? 0) + more]]);
}

/** Amounts of which some categories come to whatever may still be paid. */
function withoutLimit(amounts: ReadonlyMap<Category, Cents>, open: readonly Category[]): ReadonlyMap<Category, Cents> {
  return new Map([...amounts, ...open.map((category) => [category, NO_LIMIT] as const)]);
}

/** More than any grant, and after a reduction of 99 % still. */
const NO_LIMIT: Cents = 1e13;

/** What a reduction is taken of, and what it comes to, where the organisational support is known. */
function reducedBy(
  { percent, reason }: Reduction,
  { reduction, byCategory: amounts }: FinalGrant,
  { total }: Realised,
): AppliedReduction {
  const given = { percent, ...(reason === undefined ? {} : { reason }) };
  if (total.organisationalSupport === undefined) return given;
  const of = (amounts.get("organisationalSupport") ?? 0) + reduction;
  return { ...given, of: formatCents(of), amount: formatCents(reduction) };
}

function lessPaid(final: Cents, paid: Cents): string {
  return difference(formatCents(paid), formatCents(final));
}
