import type { ExceptionalCost } from "../../application/application.js";
import type { Cell } from "../../rates/cell.js";
import type { Who } from "../../results/category.js";
import { inputMoney, percentage, rate, rounding } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import { percentOf, roundToCent, toCents } from "../../values/money.js";
import { forUnfunded } from "../facts/unfunded-persons.js";
import type { FundingRule, PricedLine, UnpricedLine } from "../funding-rule.js";
import type { KnownFlow } from "../joined.js";

/**
 * Exceptional costs: a share of real costs, each to be justified and approved. They are the financial guarantee that an
 * agency asks for, expensive travel, and what entering a country requires (visa, residence permit, vaccination,
 * certificates).
 *
 * A guarantee counts only where the application says that the agency requires it (I28). A cost for more persons than are
 * funded is not paid until it is split.
 *
 * Not modelled: which travel costs are eligible.
 */
export const exceptionalCosts: FundingRule = {
  price({ application, funded, tables, expensiveTravel }) {
    const shares = tables.funding.exceptionalCosts;
    const lines: PricedLine[] = [];
    const unpriced: UnpricedLine[] = [];
    const findings: Finding[] = [];

    const flows = new Map(funded.map((flow) => [flow.input.id, flow]));
    for (const [item, cost] of (application.exceptionalCosts ?? []).entries()) {
      const path = ["exceptionalCosts", item];
      if (cost.type === "financial-guarantee") {
        const { percent } = shares["financial-guarantee"];
        if (cost.requiredByAgency === true) {
          lines.push(shareOf(cost, item, percent, "organisation", undefined));
        } else {
          findings.push(
            finding("financial-guarantee.not-required", [...path, "requiredByAgency"], {}, percent.citations),
          );
        }
      } else if (cost.type === "entry-requirements") {
        const flow = flows.get(cost.flow);
        if (flow === undefined) continue;
        const share = shares["entry-requirements"];
        if (share === undefined) {
          const { citations } = shares["financial-guarantee"].percent;
          findings.push(finding("entry-requirements.not-available", [...path, "type"], {}, citations));
          continue;
        }
        const unfunded = forUnfunded(flow, cost.persons, item, share.percent);
        if (unfunded === undefined) lines.push(shareOf(cost, item, share.percent, "persons", flow));
        else findings.push(unfunded);
      }
    }
    for (const { flow, index, cost, ...item } of expensiveTravel()) {
      findings.push(...item.findings);
      if (item.status === "unknown") unpriced.push({ category: "exceptionalCosts", flow, missing: item.missing });
      if (item.status !== "paid") continue;
      lines.push(shareOf(cost, index, shares["expensive-travel"].percent, "persons", flow));
    }
    return { lines, unpriced, findings };
  },
};

function shareOf(
  { type, realCost }: ExceptionalCost,
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
    realCosts: type,
    explain() {
      const cost = inputMoney(["exceptionalCosts", item, "realCost"], cents);
      return rounding("cent", percentage(rate(percent), cost));
    },
  };
}
