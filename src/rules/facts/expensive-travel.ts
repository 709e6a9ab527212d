import type { ExceptionalCost } from "../../application/application.js";
import type { Path } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import { formatCents, percentOf, toCents } from "../../values/money.js";
import type { FundedFlow, FundingProject } from "../funding/project.js";

/** An item of expensive travel, and what becomes of it. `unknown`: the flow's unit cost is not known. */
export type ExpensiveTravelItem = {
  readonly cost: Extract<ExceptionalCost, { readonly flow: string }>;
  readonly path: Path;
  readonly flow: FundedFlow;
  readonly findings: readonly Finding[];
} & ({ readonly status: "paid" | "refused" } | { readonly status: "unknown"; readonly missing: readonly Path[] });

/**
 * Expensive travel is paid only where the unit cost covers less than 70 % of the real costs of those persons; exactly
 * 70 % is not less. Two rules ask for it: exceptional costs, and travel, off whose lines it takes its persons.
 */
export function expensiveTravelItems({
  application,
  flowById,
  rules,
}: Pick<FundingProject, "application" | "flowById" | "rules">): readonly ExpensiveTravelItem[] {
  const costs = application.exceptionalCosts ?? [];
  const below = rules.field.exceptionalCosts.expensiveTravelBelowPercent;
  return costs.flatMap((cost, index): readonly ExpensiveTravelItem[] => {
    if (cost.type !== "expensive-travel") return [];
    const flow = flowById.get(cost.flow);
    if (flow === undefined) return [];
    const item = { cost, path: ["exceptionalCosts", index], flow };
    const refused = (why: Finding): readonly ExpensiveTravelItem[] => [{ ...item, status: "refused", findings: [why] }];
    const unit = flow.travel;
    if (unit.status === "unknown") return [{ ...item, status: "unknown", missing: unit.missing, findings: [] }];
    if (unit.status === "not-funded") {
      const params = { activity: flow.activityId };
      return refused(finding("expensive-travel.not-available", [...item.path, "flow"], params, below.citations));
    }
    const realCost = toCents(cost.realCost);
    const unitCosts = unit.cents * cost.persons;
    if (percentOf(realCost, below.value) > unitCosts * 100) return [{ ...item, status: "paid", findings: [] }];
    const params = { unitCosts: formatCents(unitCosts), realCost: formatCents(realCost), percent: below.value };
    return refused(finding("expensive-travel.covered", [...item.path, "realCost"], params, below.citations));
  });
}
