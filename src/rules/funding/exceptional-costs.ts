import type { Cell } from "../../rates/call-table.js";
import { inputMoney, type Path, percentage, type RateLeaf, rate, rounding } from "../../results/explanation.js";
import type { Finding } from "../../results/finding.js";
import { type MoneyInput, percentOf, roundToCent, toCents } from "../../values/money.js";
import type { FundingOutcome, PricedLine, UnpricedLine, Who } from "./outcome.js";
import type { FundedFlow, FundingProject } from "./project.js";

/**
 * Exceptional costs: a share of real costs, each to be justified and approved: the financial guarantee that an agency
 * asks for, expensive travel, and what entering a country requires (visa, residence permit, vaccination, certificates).
 *
 * Not modelled: whether the agency asks for a guarantee, and which travel costs are eligible.
 */
export function exceptionalCosts(project: FundingProject): FundingOutcome {
  const { application, flowById, rules } = project;
  const table = rules.field.exceptionalCosts;
  const lines: PricedLine[] = [];
  const unpriced: UnpricedLine[] = [];
  const findings: Finding[] = [];

  for (const [index, cost] of (application.exceptionalCosts ?? []).entries()) {
    const path = ["exceptionalCosts", index];
    if (cost.type === "financial-guarantee") {
      const share = { id: "financialGuaranteePercent", cell: table.financialGuaranteePercent };
      lines.push(shareOfRealCost(undefined, "organisation", path, cost.realCost, share));
    } else if (cost.type === "entry-requirements") {
      const flow = flowById.get(cost.flow);
      if (flow === undefined) continue;
      const share = { id: "entryRequirementsPercent", cell: table.entryRequirementsPercent };
      lines.push(shareOfRealCost(flow, "persons", path, cost.realCost, share));
    }
  }
  for (const item of project.expensiveTravel) {
    findings.push(...item.findings);
    if (item.status === "unknown") {
      unpriced.push({ category: "exceptionalCosts", flow: item.flow, missing: item.missing });
    }
    if (item.status !== "paid") continue;
    const share = { id: "expensiveTravelPercent", cell: table.expensiveTravelPercent };
    lines.push(shareOfRealCost(item.flow, "persons", item.path, item.cost.realCost, share));
  }
  return { lines, unpriced, findings };
}

function shareOfRealCost(
  flow: FundedFlow | undefined,
  who: Who,
  path: Path,
  realCost: MoneyInput,
  share: { readonly id: string; readonly cell: Cell<number> },
): PricedLine {
  const cents = toCents(realCost);
  const percent: RateLeaf = rate(`exceptionalCosts/${share.id}`, share.cell);
  return {
    category: "exceptionalCosts",
    flow,
    who,
    cents: roundToCent(percentOf(cents, share.cell.value)),
    needsApproval: true,
    explanation: rounding("cent", percentage(percent, inputMoney([...path, "realCost"], cents))),
  };
}
