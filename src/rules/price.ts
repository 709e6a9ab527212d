import { categories } from "../results/category.js";
import { once } from "../values/once.js";
import { type BaseRateSources, type Bound, baseRatesFrom } from "./facts/base-rates.js";
import { expensiveTravelItems } from "./facts/expensive-travel.js";
import type { FundingOutcome, FundingRule, Priceable, Priced, PricedLine, Pricing } from "./funding-rule.js";
import type { Joined } from "./joined.js";

/**
 * Adds to a joined application what it is worth: computed when first asked for, and once for each bound. Only the rules
 * that rest on base rates are priced again for a bound, and only where a rate is missing.
 */
export function priceable(joined: Joined, rules: readonly FundingRule[]): Priceable {
  const { tables, options, agency, agencyRates } = joined;
  const sources: BaseRateSources = {
    given: options.baseRates,
    agency,
    ofAgency: agencyRates?.table,
    guide: tables.funding.individualSupport,
  };
  const expensiveTravel = once(() => expensiveTravelItems(joined));
  const pricing = (bound?: Bound): Pricing => ({
    ...joined,
    expensiveTravel,
    baseRates: baseRatesFrom(sources, bound),
  });

  const outcomes = once(() => rules.map((rule) => rule.price(pricing())));
  const nominal = once(() => priced(joined, outcomes()));
  const atBound = (bound: Bound) => () => {
    if (!nominal().findings.some(({ code }) => code === "base-rate.missing")) return nominal();
    const assumed = pricing(bound);
    const own = outcomes().map((outcome, index) => {
      const rule = rules[index];
      return rule?.restsOnBaseRates === true ? rule.price(assumed) : outcome;
    });
    return priced(joined, own);
  };
  const minimum = once(atBound("minimum"));
  const maximum = once(atBound("maximum"));
  return {
    ...joined,
    price: (bound) => (bound === undefined ? nominal() : bound === "minimum" ? minimum() : maximum()),
  };
}

/** Adds up what the rules give. */
function priced({ flows, problems }: Joined, outcomes: readonly FundingOutcome[]): Priced {
  const lines = outcomes.flatMap((outcome) => outcome.lines);
  const unpriced = outcomes.flatMap((outcome) => outcome.unpriced ?? []);
  return {
    lines: inOrder(lines, flows.length),
    unpriced,
    findings: [...problems, ...outcomes.flatMap(({ findings = [] }) => findings)],
    missing: [...problems.map(({ path }) => path), ...unpriced.flatMap(({ missing }) => missing)],
  };
}

function inOrder(lines: readonly PricedLine[], flows: number): readonly PricedLine[] {
  const ofNoFlow = flows;
  const byFlow: PricedLine[][] = Array.from({ length: flows + 1 }, () => []);
  for (const category of categories) {
    for (const line of lines) if (line.category === category) byFlow[line.flow?.index ?? ofNoFlow]?.push(line);
  }
  return byFlow.flat();
}
