import { once } from "../values/once.js";
import { type BaseRateSources, type Bound, baseRatesFrom } from "./facts/base-rates.js";
import { expensiveTravelItems } from "./facts/expensive-travel.js";
import type { FundingOutcome, FundingRule, Price, Priced, PricedLine, Prices } from "./funding-rule.js";
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
  const expensiveTravel = once(() => expensiveTravelItems(joined));
  const prices = (bound?: Bound): Prices => ({ expensiveTravel, baseRates: baseRatesFrom(sources, bound) });

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
function priced({ flows, problems }: Joined, outcomes: readonly FundingOutcome[]): Priced {
  const ofNoFlow = flows.length;
  const byFlow: PricedLine[][] = [];
  for (let index = 0; index <= ofNoFlow; index++) byFlow.push([]);
  const unpriced: Priced["unpriced"][number][] = [];
  const findings = [...problems];
  const missing = problems.map(({ path }) => path);
  for (const outcome of outcomes) {
    // The rules come in the order of the columns, so that the lines of a flow do, too.
    for (const line of outcome.lines) byFlow[line.flow?.index ?? ofNoFlow]?.push(line);
    for (const line of outcome.unpriced ?? []) {
      unpriced.push(line);
      missing.push(...line.missing);
    }
    for (const finding of outcome.findings ?? []) findings.push(finding);
  }
  const lines: PricedLine[] = [];
  for (const ofFlow of byFlow) for (const line of ofFlow) lines.push(line);
  return { lines, unpriced, findings, missing };
}
