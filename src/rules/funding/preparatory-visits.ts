import { cap, input, product, rate } from "../../results/explanation.js";
import type { Finding } from "../../results/finding.js";
import { showsEveryLimit } from "../facts/every-limit.js";
import type { FundingRule, PricedLine } from "../funding-rule.js";

/**
 * Preparatory visits: a unit cost per person, which covers travel and subsistence; anything over their limits is not
 * funded.
 *
 * Not modelled: whether the visit's reason is clear.
 */
export const preparatoryVisits: FundingRule = {
  price({ visits, tables, options }) {
    const { perPerson, persons: limit } = tables.funding.preparatoryVisits;
    const lines: PricedLine[] = [];
    const findings: Finding[] = [];

    for (const [item, { input: visit, path, flow, persons, findings: ofVisit }] of visits.entries()) {
      findings.push(...ofVisit);
      if (persons === 0) continue;
      lines.push({
        category: "preparatoryVisits",
        flow,
        who: "participants",
        item,
        cents: persons * perPerson.value * 100,
        explain() {
          const asked = input([...path, "participants"], visit.participants);
          const counted = visit.participants > persons || showsEveryLimit(options) ? cap(asked, rate(limit)) : asked;
          return product(counted, rate(perPerson));
        },
      });
    }
    return { lines, findings };
  },
};
