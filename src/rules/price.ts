import { ratesIn } from "../results/explanation.js";
import { type Finding, type FindingOf, finding, inBoth } from "../results/finding.js";
import { formatCents, toCents } from "../values/money.js";
import { once } from "../values/once.js";
import { type BaseRateSources, type Bound, baseRatesFrom } from "./facts/base-rates.js";
import { showsEveryLimit } from "./facts/every-limit.js";
import { concernsMoney } from "./facts/keys-not-for-activity.js";
import { travelGrants } from "./facts/travel-grants.js";
import type { FundingOutcome, FundingRule, Price, Priced, PricedLine, Prices, UnpricedLine } from "./funding-rule.js";
import type { Joined } from "./joined.js";

/**
 * Prices an application when first asked to, and once for each bound. Only the rules that rest on base rates are priced
 * again for a bound, and only where a rate is missing.
 */
export function priceOf(joined: Joined, rules: readonly FundingRule[]): Price {
  const { tables, options, agency, agencyRates } = joined;
  const sources: BaseRateSources = {
    given: options.baseRates,
    agency,
    ofAgency: agencyRates?.table,
    guide: tables.funding.individualSupport,
  };
  const grants = once(() => travelGrants(joined.expensiveTravel(), showsEveryLimit(options)));
  const prices = (bound?: Bound): Prices => ({
    baseRates: baseRatesFrom(sources, bound),
    travelGrants: (flow) => grants()(flow),
  });

  const outcomes = once(() => rules.map((rule) => rule.price(joined, prices())));
  const nominal = once(() => priced(joined, outcomes()));
  const atBound = (bound: Bound) => (): Priced => {
    if (!nominal().findings.some(({ code }) => code === "base-rate.missing")) return nominal();
    const assumed = prices(bound);
    const own = rules.map((rule, index) => {
      const known = rule.restsOnBaseRates === true ? undefined : outcomes()[index];
      return known ?? rule.price(joined, assumed);
    });
    return priced(joined, own);
  };
  const minimum = once(atBound("minimum"));
  const maximum = once(atBound("maximum"));
  return (bound) => (bound === undefined ? nominal() : bound === "minimum" ? minimum() : maximum());
}

/** Adds up what the rules give. Loops: at ten flows a `flatMap` for each list takes several times as long. */
function priced(joined: Joined, outcomes: readonly FundingOutcome[]): Priced {
  const { flows, problems, remarks, keysNotForActivity } = joined;
  const ofNoFlow = flows.length;
  const byFlow: PricedLine[][] = [];
  for (let index = 0; index <= ofNoFlow; index++) byFlow.push([]);
  const unpriced: Priced["unpriced"][number][] = [];
  const findings = [...problems, ...remarks, ...keysNotForActivity().filter(concernsMoney)];
  const missing = problems.map(({ path }) => path);
  for (const outcome of outcomes) {
    // The rules come in the order of the columns, so that the lines of a flow do, too.
    for (const line of outcome.lines) byFlow[line.flow?.index ?? ofNoFlow]?.push(line);
    for (const line of outcome.unpriced ?? []) {
      unpriced.push(line);
      missing.push(...line.missing);
    }
    for (const finding of outcome.findings) findings.push(finding);
  }
  const lines: PricedLine[] = [];
  for (const ofFlow of byFlow) for (const line of ofFlow) lines.push(line);
  if (!showsEveryLimit(joined.options)) return { lines, unpriced, findings, missing };
  return { lines, unpriced, findings, missing, limits: outcomes.flatMap(({ limits }) => limits ?? []) };
}

/**
 * What the tables of a call without an edition of its own give alike (I17): an amount that the two have otherwise is not
 * decided, and said with both.
 */
export function pricedBoth(before: Priced, after: Priced, calls: readonly [before: number, after: number]): Priced {
  const key = ({ who, item, ...line }: PricedLine) => `${ofCategory(line)}/${who}/${item}`;
  const later = new Map(after.lines.map((line) => [key(line), line]));
  const earlier = new Set(before.lines.map(key));
  const isEvery = before.limits !== undefined;
  const lines: PricedLine[] = [];
  const unpriced = [...before.unpriced, ...after.unpriced];
  const undecided: Finding[] = [];
  const unknown = new Set(unpriced.map(ofCategory));
  const open = (line: PricedLine, one: PricedLine | undefined, other: PricedLine | undefined) => {
    // Where one of them lacks a value, what is said of that is the reason: it is not that nothing is paid.
    if ((one === undefined || other === undefined) && unknown.has(ofCategory(line))) return;
    const at = line.flow?.path ?? ["exceptionalCosts"];
    const [callBefore, callAfter] = calls;
    const params = {
      category: line.category,
      callBefore,
      ...(one === undefined ? {} : { before: formatCents(one.cents) }),
      callAfter,
      ...(other === undefined ? {} : { after: formatCents(other.cents) }),
    };
    const citations = [one, other].flatMap((each) =>
      each === undefined ? [] : ratesIn(each.explain()).flatMap((leaf) => leaf.citations),
    );
    undecided.push(finding("amount.undecided", at, params, [...new Set(citations)]));
    unpriced.push({ category: line.category, flow: line.flow, missing: [] });
  };
  for (const line of before.lines) {
    const other = later.get(key(line));
    if (other?.cents === line.cents) lines.push(isEvery ? { ...line, otherwise: other.explain } : line);
    else open(line, line, other);
  }
  for (const line of after.lines) if (!earlier.has(key(line))) open(line, undefined, line);
  return {
    lines,
    unpriced,
    findings: [
      ...alike(before.findings, after.findings),
      ...reasonsOfOne(before, after, undecided),
      ...reasonsOfOne(after, before, undecided),
      ...undecided,
    ],
    missing: [...before.missing, ...after.missing, ...undecided.map(({ path }) => path)],
    ...(isEvery ? { limits: [...before.limits, ...(after.limits ?? [])] } : {}),
  };
}

/** A category of a flow: the two tables have flows of their own. */
function ofCategory({ category, flow }: Pick<UnpricedLine, "category" | "flow">): string {
  return `${category}/${flow?.index}`;
}

/** The findings of both tables. Where the two have another range for the same base rate, it is told with the wider one. */
function alike(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const same = new Set(inBoth(before, after));
  return before.flatMap((each) => (same.has(each) ? [each] : withWiderRange(each, after)));
}

type OnRange = FindingOf<"base-rate.missing"> | FindingOf<"base-rate.out-of-range">;

function isOnRange(each: Finding): each is OnRange {
  return each.code === "base-rate.missing" || each.code === "base-rate.out-of-range";
}

function withWiderRange(each: Finding, others: readonly Finding[]): readonly Finding[] {
  if (!isOnRange(each)) return [];
  const { params, citations } = each;
  const isOfSameRate = (other: OnRange) =>
    other.params.category === params.category && other.params.group === params.group;
  const other = others.filter(isOnRange).find(isOfSameRate);
  if (other === undefined) return [];
  const minimum = formatCents(Math.min(toCents(params.minimum), toCents(other.params.minimum)));
  const maximum = formatCents(Math.max(toCents(params.maximum), toCents(other.params.maximum)));
  const both = [...new Set([...citations, ...other.citations])];
  return [{ ...each, params: { ...params, minimum, maximum }, citations: both } as Finding];
}

/**
 * Why one of the tables gives no amount where the other lacks nothing: else nothing would say why there is none.
 *
 * @param undecided what is said of the amounts: a flow of these needs no other reason
 */
function reasonsOfOne(own: Priced, other: Priced, undecided: readonly Finding[]): readonly Finding[] {
  const at = ({ missing }: Priced) => new Set(missing.map((path) => path.join(".")));
  const [lacking, ofOther] = [at(own), at(other)];
  return own.findings.filter(({ path }) => {
    const key = path.join(".");
    const isSaid = undecided.some((each) => key.startsWith(`${each.path.join(".")}.`));
    return lacking.has(key) && !ofOther.has(key) && !isSaid;
  });
}
