import type { Cell } from "../../rates/cell.js";
import type { Who } from "../../results/category.js";
import { inputMoney, percentage, rate, rounding } from "../../results/explanation.js";
import type { Finding } from "../../results/finding.js";
import { type MoneyInput, percentOf, roundToCent, toCents } from "../../values/money.js";
import type { FundingRule, PricedLine, UnpricedLine } from "../funding-rule.js";
import type { KnownFlow } from "../joined.js";

/**
 * Exceptional costs: a share of real costs, each to be justified and approved. They are the financial guarantee that an
 * agency asks for, expensive travel, and what entering a country requires (visa, residence permit, vaccination,
 * certificates).
 *
 * Not modelled: whether the agency asks for a guarantee, and which travel costs are eligible.
 */
export const exceptionalCosts: FundingRule = {
  price({ application, knownById, tables }, { expensiveTravel }) {
    const shares = tables.funding.exceptionalCosts;
    const lines: PricedLine[] = [];
    const unpriced: UnpricedLine[] = [];
    const findings: Finding[] = [];

    for (const [item, cost] of (application.exceptionalCosts ?? []).entries()) {
      if (cost.type === "financial-guarantee") {
        lines.push(shareOf(cost.realCost, item, shares["financial-guarantee"].percent, "organisation", undefined));
      } else if (cost.type === "entry-requirements") {
        const flow = knownById.get(cost.flow);
        if (flow === undefined) continue;
        lines.push(shareOf(cost.realCost, item, shares["entry-requirements"].percent, "persons", flow));
      }
    }
    for (const { flow, index, cost, ...item } of expensiveTravel()) {
      findings.push(...item.findings);
      if (item.status === "unknown") unpriced.push({ category: "exceptionalCosts", flow, missing: item.missing });
      if (item.status !== "paid") continue;
      lines.push(shareOf(cost.realCost, index, shares["expensive-travel"].percent, "persons", flow));
    }
    return { lines, unpriced, findings };
  },
};

function shareOf(
  realCost: MoneyInput,
  item: number,
  percent: Cell<"%">,
  who: Who,
  flow: KnownFlow | undefined,
): PricedLine {
  const cents = toCents(realCost);
  return {
    category: "exceptionalCosts",
    flow,
    who,
    item,
    cents: roundToCent(percentOf(cents, percent.value)),
    needsApproval: true,
    explain() {
      const cost = inputMoney(["exceptionalCosts", item, "realCost"], cents);
      return rounding("cent", percentage(rate(percent), cost));
    },
  };
}
