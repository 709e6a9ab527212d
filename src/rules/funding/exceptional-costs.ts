import type { ExceptionalCost } from "../../application/application.js";
import type { Cell } from "../../rates/cell.js";
import type { Who } from "../../results/category.js";
import { inputMoney, percentage, rate, rounding } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import { type InputLimit, unchanged } from "../../results/input-limit.js";
import { percentOf, roundToCent, toCents } from "../../values/money.js";
import { showsEveryLimit } from "../facts/every-limit.js";
import { forUnfunded } from "../facts/unfunded-persons.js";
import type { FundingRule, PricedLine, UnpricedLine } from "../funding-rule.js";
import type { ExpensiveTravelItem, KnownFlow } from "../joined.js";

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
  price({ application, funded, tables, options, expensiveTravel }) {
    const shares = tables.funding.exceptionalCosts;
    const lines: PricedLine[] = [];
    const unpriced: UnpricedLine[] = [];
    const findings: Finding[] = [];
    const limits: InputLimit[] = [];
    const every = showsEveryLimit(options);

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
        if (every) limits.push(...personsOf(flow));
        const unfunded = forUnfunded(flow, cost.persons, item, share.percent);
        if (unfunded === undefined) lines.push(shareOf(cost, item, share.percent, "persons", flow));
        else findings.push(unfunded);
      }
    }
    for (const { flow, index, cost, ...item } of expensiveTravel()) {
      findings.push(...item.findings);
      if (every) limits.push(...personsOf(flow), ...ofExpensiveTravel(cost, index));
      if (item.status === "unknown") unpriced.push({ category: "exceptionalCosts", flow, missing: item.missing });
      if (item.status !== "paid") continue;
      lines.push(shareOf(cost, index, shares["expensive-travel"].percent, "persons", flow));
    }
    return { lines, unpriced, findings, limits };
  },
};

/** Whose cost it is, and whether it is paid, may be another with any other number of persons. */
function personsOf({ parties }: KnownFlow): readonly InputLimit[] {
  return parties.flatMap(({ persons, notRequested, pathOf }) => [
    unchanged(pathOf("persons"), persons),
    ...(notRequested?.travel === undefined
      ? []
      : [unchanged([...pathOf("notRequested"), "travel"], notRequested.travel)]),
  ]);
}

/** A higher cost is paid as well. */
function ofExpensiveTravel({ persons, realCost }: ExpensiveTravelItem["cost"], item: number): readonly InputLimit[] {
  const at = (key: string) => ["exceptionalCosts", item, key];
  return [unchanged(at("persons"), persons), { path: at("realCost"), atLeast: toCents(realCost) / 100 }];
}

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
