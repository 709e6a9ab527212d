import { cap, type Explanation, excess, input, percentage, product, rate, rounding, sum } from "../../explanation.js";
import { type Finding, finding } from "../../finding.js";
import { type Cents, percentOf, roundToEuro } from "../../money.js";
import type { IndividualSupportTable, RateCategory } from "../../rates/call-table.js";
import { entry } from "../../rates/index.js";
import type { FundingOutcome, PricedLine, UnpricedLine, Who } from "./outcome.js";
import {
  type FundedFlow,
  type FundingProject,
  type FundingSwitches,
  receivingCountry,
  receivingCountryPath,
} from "./project.js";

/**
 * Individual support: a unit cost per person and day, at the base rate up to the 14th day and at 70 % of it, rounded to
 * the whole euro, from the 15th (I5). Travel days are paid too, up to the call's limit. Accompanying persons and invited
 * experts have the staff rate; an accompanying person's days after the 60th are not paid here.
 *
 * Not modelled: how an agency rounds a base rate that is no whole euro.
 */
export function individualSupport(project: FundingProject): FundingOutcome {
  const { application, rules } = project;
  const table = rules.field.individualSupport;
  const lines: PricedLine[] = [];
  const unpriced: UnpricedLine[] = [];
  const findings: Finding[] = [];
  const saidOfBaseRates = new Set<string>();

  for (const flow of project.flows) {
    const rates = flow.activity.rates;
    if (rates === undefined) continue;

    const days = flowDays(flow, table, project.switches, findings);
    const country = receivingCountry(application, flow.flow, flow.activity);
    const group = country === undefined ? undefined : entry(rules.call.countryGroups, country);
    if (country === undefined || group === undefined) {
      unpriced.push({ category: "individualSupport", flow });
      const path = receivingCountryPath(flow);
      const { citations } = table.staff[1].minimum;
      findings.push(
        country === undefined
          ? finding("destination.missing", path, {}, citations)
          : finding("country.not-in-programme", path, { country }, citations),
      );
      continue;
    }

    for (const { who, persons, category, paid } of personsOf(flow, rates, days)) {
      const baseRate = project.baseRates(category, group.value, flow.path);
      // Of a base rate, things are said once, not once per flow.
      if (!saidOfBaseRates.has(`${category}/${group.value}`)) {
        saidOfBaseRates.add(`${category}/${group.value}`);
        findings.push(...("code" in baseRate ? [baseRate] : baseRate.findings));
      }
      if ("code" in baseRate) {
        unpriced.push({ category: "individualSupport", flow });
        continue;
      }
      const base = baseRate.leaf({ country, group: group.value, citations: group.citations });
      const perPerson = amountPerPerson(paid, baseRate.cents, base, table);
      lines.push({
        category: "individualSupport",
        flow,
        who,
        cents: persons * perPerson.cents,
        needsApproval: false,
        explanation: product(input([...flow.path, who], persons), perPerson.explanation),
      });
    }
  }
  return { lines, unpriced, findings };
}

/** A number of days and the tree that it comes from. */
interface Days {
  readonly value: number;
  readonly explanation: Explanation;
}

/** Days that count towards the 14th, and days paid at the base rate beside them. */
interface PaidDays {
  readonly counted: Days;
  readonly beside: Days | undefined;
}

function personsOf({ flow }: FundedFlow, rates: RateCategory, days: FlowDays) {
  const { participants, accompanyingPersons = 0 } = flow;
  const all: readonly { who: Who; persons: number; category: RateCategory; paid: PaidDays }[] = [
    { who: "participants", persons: participants, category: rates, paid: days.participants },
    { who: "accompanyingPersons", persons: accompanyingPersons, category: "staff", paid: days.accompanyingPersons },
  ];
  return all.filter(({ persons }) => persons > 0);
}

interface FlowDays {
  readonly participants: PaidDays;
  readonly accompanyingPersons: PaidDays;
}

function flowDays(
  { flow, path }: FundedFlow,
  table: IndividualSupportTable,
  switches: FundingSwitches,
  findings: Finding[],
): FlowDays {
  const travel = travelDays({ flow, path }, table, findings);
  const own: Days = {
    value: flow.durationDays,
    explanation: input([...path, "durationDays"], flow.durationDays),
  };
  const participants = paidDays(own, travel, switches);
  if ((flow.accompanyingPersons ?? 0) === 0) return { participants, accompanyingPersons: participants };

  const accompanying = accompanyingDays({ flow, path }, own, table, findings);
  const uncapped = paidDays(accompanying, travel, switches);
  const limit = table.accompanyingDays;
  if (uncapped.counted.value <= limit.value) return { participants, accompanyingPersons: uncapped };

  const at = [...path, flow.accompanyingDurationDays === undefined ? "durationDays" : "accompanyingDurationDays"];
  const params = { days: uncapped.counted.value, max: limit.value };
  findings.push(finding("accompanying-duration.over-limit", at, params, limit.citations));
  const counted = {
    value: limit.value,
    explanation: cap(uncapped.counted.explanation, rate("individualSupport/accompanyingDays", limit)),
  };
  return { participants, accompanyingPersons: { ...uncapped, counted } };
}

type FlowInput = Pick<FundedFlow, "flow" | "path">;

function travelDays({ flow, path }: FlowInput, table: IndividualSupportTable, findings: Finding[]): Days | undefined {
  const asked = flow.travelDays ?? 0;
  if (asked === 0) return undefined;
  const mode = flow.greenTravel === true ? "green" : "standard";
  const limit = table.travelDays[mode];
  const leaf = input([...path, "travelDays"], asked);
  if (asked <= limit.value) return { value: asked, explanation: leaf };
  const params = { travelDays: asked, max: limit.value };
  findings.push(finding("travel-days.over-limit", [...path, "travelDays"], params, limit.citations));
  return { value: limit.value, explanation: cap(leaf, rate(`individualSupport/travelDays/${mode}`, limit)) };
}

/** An accompanying person stays for the activity or part of it, never longer. */
function accompanyingDays(
  { flow, path }: FlowInput,
  own: Days,
  table: IndividualSupportTable,
  findings: Finding[],
): Days {
  const days = flow.accompanyingDurationDays;
  if (days === undefined) return own;
  const at = [...path, "accompanyingDurationDays"];
  const leaf = input(at, days);
  if (days <= own.value) return { value: days, explanation: leaf };
  const { citations } = table.accompanyingDays;
  findings.push(finding("accompanying-duration.longer-than-activity", at, { days, max: own.value }, citations));
  return { value: own.value, explanation: cap(leaf, own.explanation) };
}

/** The 14 days count funded days, travel days included, or days of the activity only (I6). */
function paidDays(activity: Days, travel: Days | undefined, { dayCount }: FundingSwitches): PaidDays {
  if (travel === undefined) return { counted: activity, beside: undefined };
  if (dayCount === "activity-days") return { counted: activity, beside: travel };
  const explanation = sum(activity.explanation, travel.explanation);
  return { counted: { value: activity.value + travel.value, explanation }, beside: undefined };
}

function amountPerPerson(
  { counted, beside }: PaidDays,
  baseRate: Cents,
  base: Explanation,
  { daysAtBaseRate, percentAfterwards }: IndividualSupportTable,
): { readonly cents: Cents; readonly explanation: Explanation } {
  const besideCents = (beside?.value ?? 0) * baseRate;
  const besideParts = beside === undefined ? [] : [product(beside.explanation, base)];
  if (counted.value <= daysAtBaseRate.value) {
    const cents = counted.value * baseRate + besideCents;
    const atBase = product(counted.explanation, base);
    return { cents, explanation: besideParts.length === 0 ? atBase : sum(atBase, ...besideParts) };
  }
  const reducedRate = roundToEuro(percentOf(baseRate, percentAfterwards.value));
  const limit = rate("individualSupport/daysAtBaseRate", daysAtBaseRate);
  const percent = rate("individualSupport/percentAfterwards", percentAfterwards);
  return {
    cents: daysAtBaseRate.value * baseRate + (counted.value - daysAtBaseRate.value) * reducedRate + besideCents,
    explanation: sum(
      product(cap(counted.explanation, limit), base),
      product(excess(counted.explanation, limit), rounding("euro", percentage(percent, base))),
      ...besideParts,
    ),
  };
}
