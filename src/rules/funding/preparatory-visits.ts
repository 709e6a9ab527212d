import { cap, input, product, rate } from "../../results/explanation.js";
import type { Finding } from "../../results/finding.js";
import { preparatoryVisitLimits } from "../facts/preparatory-visit-limits.js";
import type { FundingOutcome, PricedLine } from "./outcome.js";
import type { FundingProject } from "./project.js";

/**
 * Preparatory visits: a unit cost per person, which covers travel and subsistence; what is over the limits of
 * {@link preparatoryVisitLimits} is not funded.
 *
 * Not modelled: whether the visit's reason is a clear one.
 */
export function preparatoryVisits({ application, flowById, rules }: FundingProject): FundingOutcome {
  const table = rules.field.preparatoryVisits;
  const visits = application.preparatoryVisits ?? [];
  const limits = preparatoryVisitLimits(visits, (id) => flowById.get(id), rules.field);
  const lines: PricedLine[] = [];
  const findings: Finding[] = [];

  for (const [index, visit] of visits.entries()) {
    const limit = limits[index];
    if (limit === undefined) continue;
    findings.push(...limit.findings);
    if (limit.persons === 0) continue;
    const asked = input(["preparatoryVisits", index, "participants"], visit.participants);
    const persons =
      visit.participants > limit.persons ? cap(asked, rate("preparatoryVisits/persons", table.persons)) : asked;
    lines.push({
      category: "preparatoryVisits",
      flow: limit.flow,
      who: "participants",
      cents: limit.persons * table.perPerson.value * 100,
      needsApproval: false,
      explanation: product(persons, rate("preparatoryVisits/perPerson", table.perPerson)),
    });
  }
  return { lines, findings };
}
