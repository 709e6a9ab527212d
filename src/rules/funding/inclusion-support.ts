import type { FundingTable } from "../../rates/call-table.js";
import { input, inputMoney, percentage, product, rate, rounding } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import type { InputLimit } from "../../results/input-limit.js";
import { percentOf, roundToCent, toCents } from "../../values/money.js";
import type { Path } from "../../values/path.js";
import { showsEveryLimit } from "../facts/every-limit.js";
import { paidDays, staysOf } from "../facts/paid-days.js";
import { takenOff } from "../facts/persons.js";
import type { TravelGrant } from "../facts/travel-grants.js";
import type { FundingRule, PricedLine, UnpricedLine } from "../funding-rule.js";
import type { Joined, JoinedVisit, KnownFlow } from "../joined.js";

type Table = FundingTable["inclusionSupport"];

/**
 * Inclusion support: for organisations, a unit cost per participant with fewer opportunities; for participants, the real
 * costs of those participants and their accompanying persons, to be justified and approved, also on a preparatory visit.
 * Where the call says so, staff with fewer opportunities who accompany or go on a visit have them, too. The subsistence of
 * an accompanying person after the 60th day is such a cost too, whoever the participants are.
 *
 * Not modelled: whether the costs are of travel or stay, which must not be asked for twice.
 */
export const inclusionSupport: FundingRule = {
  price(joined, { travelGrants }) {
    const { funded, visits, tables } = joined;
    const table = tables.funding.inclusionSupport;
    const lines: PricedLine[] = [];
    const unpriced: UnpricedLine[] = [];
    const findings: Finding[] = [];
    const limits: InputLimit[] = [];
    const every = showsEveryLimit(joined.options);

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
      const due = dueFor(flow, joined, travelGrants(flow));
      if (every && persons === 0) limits.push(...daysFor(flow, due === "yes"));
      if (due === "yes") lines.push(realCosts(flow, costs, path, table));
      else if (due === "no") findings.push(notAvailable(path, table));
      else unpriced.push({ category: "inclusionSupport", flow, missing: due.missing });
    }

    for (const [index, visit] of visits.entries()) {
      const { flow, input } = visit;
      const costs = input.inclusionCosts === undefined ? 0 : toCents(input.inclusionCosts);
      if (flow === undefined || costs === 0) continue;
      const path = [...visit.path, "inclusionCosts"];
      if (every) limits.push(...personsFor(visit));
      if (isDueForVisit(visit, table)) {
        lines.push({ ...realCosts(flow, costs, path, table), item: `preparatory-visit-${index}` });
      } else findings.push(notAvailable(path, table));
    }
    return { lines, unpriced, findings, limits };
  },
};

/** The participants with fewer opportunities for whom the unit cost is asked. */
function askingForOrganisations({ input: flow, pathOf }: KnownFlow, persons: number) {
  const others = flow.notRequested?.inclusionSupport ?? 0;
  const all = { persons, explain: () => input(pathOf("participantsWithFewerOpportunities"), persons) };
  const off = { persons: others, explain: () => input([...pathOf("notRequested"), "inclusionSupport"], others) };
  return takenOff(all, off).left;
}

/**
 * Whether somebody is there whom the costs may be of: with fewer opportunities, or an accompanying person who stays for too
 * long; or what is missing to tell.
 */
function dueFor(
  flow: KnownFlow,
  { tables, options }: Joined,
  grants: readonly TravelGrant[],
): "yes" | "no" | { readonly missing: readonly Path[] } {
  const { participantsWithFewerOpportunities = 0 } = flow.input;
  if (participantsWithFewerOpportunities > 0) return "yes";
  const [, ...beside] = grants;
  if (tables.funding.inclusionSupport.forStaff === true && beside.length > 0) return "yes";
  const missing: Path[] = [];
  // Days of nobody, which explanations may show, make nothing due.
  const asked = { ...options, explanations: false };
  for (const { party, persons } of beside) {
    const stays = staysOf(party, persons, tables, asked);
    if ("missing" in stays) {
      missing.push(...stays.missing);
      continue;
    }
    const days = stays.map(({ travelDays }) => paidDays(flow, party, travelDays, tables, asked));
    if (days.some((each) => each?.isBeyondLimit)) return "yes";
    if (days.includes(undefined)) missing.push(flow.pathOf("durationDays"));
  }
  return missing.length === 0 ? "no" : { missing };
}

/** Whether somebody goes on the visit whom the costs may be of; who of the staff has fewer opportunities is not stated. */
function isDueForVisit({ input, persons }: JoinedVisit, { forStaff }: Table): boolean {
  const { participants, learners = 0, learnersWithFewerOpportunities = 0 } = input;
  if (persons === 0) return false;
  return learnersWithFewerOpportunities > 0 || (forStaff === true && participants > learners);
}

/** With which days somebody stays for too long as before, or nobody. */
function daysFor({ parties: [, ...beside], pathOf, input: { durationDays } }: KnownFlow, isDue: boolean) {
  const days = beside.flatMap(({ pathOf: at, durationDays: own, journey: { travelDays } }) => [
    { path: at("durationDays"), days: own },
    { path: at("travelDays"), days: travelDays },
  ]);
  return [{ path: pathOf("durationDays"), days: durationDays }, ...days].flatMap(
    ({ path, days: value }): readonly InputLimit[] => {
      if (value === undefined) return [];
      return [isDue ? { path, atLeast: value } : { path, lessThan: value + 1 }];
    },
  );
}

/** With how many persons staff go on a visit as before, or none. */
function personsFor({ path, input: { participants, learners = 0 } }: JoinedVisit): readonly InputLimit[] {
  const [at, first] = [[...path, "participants"], learners + 1];
  return [participants >= first ? { path: at, atLeast: first } : { path: at, lessThan: first }];
}

function notAvailable(path: Path, { realCostsPercent }: Table): Finding {
  return finding("inclusion-costs.not-available", path, {}, realCostsPercent.citations);
}

function realCosts(flow: KnownFlow, costs: number, path: Path, { realCostsPercent: percent }: Table): PricedLine {
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
