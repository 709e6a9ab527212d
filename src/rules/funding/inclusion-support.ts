import type { FundingTable } from "../../rates/call-table.js";
import { input, inputMoney, percentage, product, rate, rounding } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import { percentOf, roundToCent, toCents } from "../../values/money.js";
import type { Path } from "../../values/path.js";
import { paidDays, staysOf } from "../facts/paid-days.js";
import { takenOff } from "../facts/persons.js";
import type { TravelGrant } from "../facts/travel-grants.js";
import type { FundingRule, PricedLine } from "../funding-rule.js";
import type { Joined, KnownFlow } from "../joined.js";

/**
 * Inclusion support: for organisations, a unit cost per participant with fewer opportunities; for participants, the real
 * costs of those participants and their accompanying persons, to be justified and approved, also on a preparatory visit.
 * The subsistence of an accompanying person after the 60th day is such a cost too, whoever the participants are.
 *
 * Not modelled: whether the costs are of travel or stay, which must not be asked for twice.
 */
export const inclusionSupport: FundingRule = {
  price(joined, { travelGrants }) {
    const { funded, visits, tables } = joined;
    const table = tables.funding.inclusionSupport;
    const lines: PricedLine[] = [];
    const findings: Finding[] = [];

    for (const flow of funded) {
      const { participantsWithFewerOpportunities: persons = 0, inclusionCosts } = flow.input;
      const asking = askingForOrganisations(flow, persons);
      if (asking.persons > 0) {
        lines.push({
          category: "inclusionSupport",
          flow,
          who: "organisation",
          cents: asking.persons * table.perParticipant.value * 100,
          explain: () => product(asking.explain(), rate(table.perParticipant)),
        });
      }
      const costs = inclusionCosts === undefined ? 0 : toCents(inclusionCosts);
      if (costs === 0) continue;
      const path = flow.pathOf("inclusionCosts");
      if (isDue(flow, joined, travelGrants(flow))) lines.push(realCosts(flow, costs, path, table));
      else findings.push(finding("inclusion-costs.not-available", path, {}, table.realCostsPercent.citations));
    }

    for (const [index, { input: visit, path: at, flow, persons }] of visits.entries()) {
      const costs = visit.inclusionCosts === undefined ? 0 : toCents(visit.inclusionCosts);
      if (flow === undefined || costs === 0) continue;
      const path = [...at, "inclusionCosts"];
      const isOfFewerOpportunities = table.forStaff === true || (visit.learnersWithFewerOpportunities ?? 0) > 0;
      if (persons > 0 && isOfFewerOpportunities) {
        lines.push({ ...realCosts(flow, costs, path, table), item: `preparatory-visit-${index}` });
      } else {
        findings.push(finding("inclusion-costs.not-available", path, {}, table.realCostsPercent.citations));
      }
    }
    return { lines, findings };
  },
};

/** The participants with fewer opportunities for whom the unit cost is asked. */
function askingForOrganisations({ input: flow, pathOf }: KnownFlow, persons: number) {
  const others = flow.notRequested?.inclusionSupport ?? 0;
  const all = { persons, explain: () => input(pathOf("participantsWithFewerOpportunities"), persons) };
  const off = { persons: others, explain: () => input([...pathOf("notRequested"), "inclusionSupport"], others) };
  return takenOff(all, off).left;
}

/** Somebody whom the costs may be of: with fewer opportunities, or an accompanying person who stays for too long. */
function isDue(flow: KnownFlow, { tables, options }: Joined, grants: readonly TravelGrant[]): boolean {
  const { participantsWithFewerOpportunities = 0 } = flow.input;
  if (participantsWithFewerOpportunities > 0) return true;
  const [, ...beside] = grants;
  if (tables.funding.inclusionSupport.forStaff === true && beside.length > 0) return true;
  return beside.some(({ party, persons }) => {
    const stays = staysOf(party, persons, tables, options);
    if ("missing" in stays) return false;
    return stays.some(({ travelDays }) => paidDays(flow, party, travelDays, tables, options)?.isBeyondLimit === true);
  });
}

function realCosts(
  flow: KnownFlow,
  costs: number,
  path: Path,
  { realCostsPercent: percent }: FundingTable["inclusionSupport"],
): PricedLine {
  return {
    category: "inclusionSupport",
    flow,
    who: "participants",
    cents: roundToCent(percentOf(costs, percent.value)),
    needsApproval: true,
    realCosts: "inclusion-support-for-participants",
    explain: () => rounding("cent", percentage(rate(percent), inputMoney(path, costs))),
  };
}
