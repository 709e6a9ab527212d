import type { Cell, CountryGroup, IndividualSupportTable, RateCategory } from "../../rates/call-table.js";
import { type ActionRules, entry } from "../../rates/index.js";
import {
  cap,
  type Explanation,
  excess,
  input,
  percentage,
  product,
  rate,
  rounding,
  sum,
} from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import { type Cents, percentOf, roundToEuro } from "../../values/money.js";
import { type FlowDays, flowDays, type PaidDays } from "../facts/flow-days.js";
import type { FundingOutcome, PricedLine, UnpricedLine, Who } from "./outcome.js";
import { type FundedFlow, type FundingProject, receivingCountry, receivingCountryPath } from "./project.js";

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
    if (rates === undefined) {
      if ((flow.flow.accompanyingPersons ?? 0) === 0) continue;
      const params = { activity: flow.activityId };
      const { citations } = rules.field.passages.otherFormats;
      findings.push(
        finding("accompanying-persons.not-available", [...flow.path, "accompanyingPersons"], params, citations),
      );
      continue;
    }

    const days = flowDays(flow, rules.field, project.switches);
    findings.push(...days.findings);
    const path = receivingCountryPath(flow);
    const country = receivingCountry(application, flow.flow, flow.activity);
    if (country === undefined) {
      unpriced.push({ category: "individualSupport", flow, missing: [path] });
      findings.push(finding("destination.missing", path, {}, table.staff[1].minimum.citations));
      continue;
    }
    const group = entry(rules.call.countryGroups, country);
    if (group === undefined) {
      unpriced.push({ category: "individualSupport", flow, missing: [path] });
      findings.push(finding("country.not-in-programme", path, { country }, countryList(rules)));
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
        unpriced.push({ category: "individualSupport", flow, missing: [["options", "baseRates"]] });
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

/** Where the receiving countries are printed. */
function countryList({ call: { countryGroups } }: ActionRules) {
  const [first] = Object.values(countryGroups) as [Cell<CountryGroup>, ...Cell<CountryGroup>[]];
  return first.citations;
}

function personsOf({ flow }: FundedFlow, rates: RateCategory, days: FlowDays) {
  const { participants, accompanyingPersons = 0 } = flow;
  const all: readonly { who: Who; persons: number; category: RateCategory; paid: PaidDays }[] = [
    { who: "participants", persons: participants, category: rates, paid: days.participants },
    { who: "accompanyingPersons", persons: accompanyingPersons, category: "staff", paid: days.accompanyingPersons },
  ];
  return all.filter(({ persons }) => persons > 0);
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
