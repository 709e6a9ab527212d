import { input, inputMoney, percentage, product, rate, rounding } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import { percentOf, roundToCent, toCents } from "../../values/money.js";
import { paidDays } from "../facts/paid-days.js";
import type { FundingRule, PricedLine } from "../funding-rule.js";

/**
 * Inclusion support: for organisations, a unit cost per participant with fewer opportunities; for participants, the real
 * costs of those participants and their accompanying persons, to be justified and approved. The subsistence of an
 * accompanying person after the 60th day is such a cost too, whoever the participants are (N12).
 *
 * Not modelled: that travel and subsistence must not be asked for twice; the application gives one figure.
 */
export const inclusionSupport: FundingRule = {
  price({ known, tables, options }) {
    const table = tables.funding.inclusionSupport;
    const lines: PricedLine[] = [];
    const findings: Finding[] = [];

    for (const flow of known) {
      const { participantsWithFewerOpportunities: persons = 0, inclusionCosts } = flow.input;
      if (persons > 0) {
        lines.push({
          category: "inclusionSupport",
          flow,
          who: "organisation",
          cents: persons * table.perParticipant.value * 100,
          explain() {
            const count = input(flow.pathOf("participantsWithFewerOpportunities"), persons);
            return product(count, rate(table.perParticipant));
          },
        });
      }
      const costs = inclusionCosts === undefined ? 0 : toCents(inclusionCosts);
      if (costs === 0) continue;
      const path = flow.pathOf("inclusionCosts");
      const percent = table.realCostsPercent;
      const isDue =
        persons > 0 || flow.parties.some((party) => paidDays(flow, party, tables, options)?.isBeyondLimit === true);
      if (!isDue) {
        findings.push(finding("inclusion-costs.not-available", path, {}, percent.citations));
        continue;
      }
      lines.push({
        category: "inclusionSupport",
        flow,
        who: "participants",
        cents: roundToCent(percentOf(costs, percent.value)),
        needsApproval: true,
        explain: () => rounding("cent", percentage(rate(percent), inputMoney(path, costs))),
      });
    }
    return { lines, findings };
  },
};
