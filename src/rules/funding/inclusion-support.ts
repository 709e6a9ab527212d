import { input, inputMoney, percentage, product, rate, rounding } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import { percentOf, roundToCent, toCents } from "../../values/money.js";
import { flowDays } from "../facts/flow-days.js";
import type { FundingOutcome, PricedLine } from "./outcome.js";
import type { FundingProject } from "./project.js";

/**
 * Inclusion support: for organisations, a unit cost per participant with fewer opportunities; for participants, the real
 * costs of those participants and their accompanying persons, to be justified and approved. The subsistence of an
 * accompanying person after the 60th day is such a cost too, whoever the participants are (N12).
 *
 * Not modelled: that travel and subsistence must not be asked for twice; the application gives one figure.
 */
export function inclusionSupport({ flows, rules, switches }: FundingProject): FundingOutcome {
  const table = rules.field.inclusionSupport;
  const lines: PricedLine[] = [];
  const findings: Finding[] = [];

  for (const flow of flows) {
    const { participantsWithFewerOpportunities: persons = 0, inclusionCosts } = flow.flow;
    if (persons > 0) {
      const count = input([...flow.path, "participantsWithFewerOpportunities"], persons);
      lines.push({
        category: "inclusionSupport",
        flow,
        who: "organisation",
        cents: persons * table.perParticipant.value * 100,
        needsApproval: false,
        explanation: product(count, rate("inclusionSupport/perParticipant", table.perParticipant)),
      });
    }
    const costs = inclusionCosts === undefined ? 0 : toCents(inclusionCosts);
    if (costs === 0) continue;
    const path = [...flow.path, "inclusionCosts"];
    if (persons === 0 && !flowDays(flow, rules.field, switches).accompanyingBeyondLimit) {
      findings.push(finding("inclusion-costs.not-available", path, {}, table.realCostsPercent.citations));
      continue;
    }
    const percent = rate("inclusionSupport/realCostsPercent", table.realCostsPercent);
    lines.push({
      category: "inclusionSupport",
      flow,
      who: "participants",
      cents: roundToCent(percentOf(costs, table.realCostsPercent.value)),
      needsApproval: true,
      explanation: rounding("cent", percentage(percent, inputMoney(path, costs))),
    });
  }
  return { lines, findings };
}
