import type { IndividualSupportTable, RateCategory } from "../../rates/call-table.js";
import type { CountryGroup } from "../../rates/cell.js";
import type { ActionTables } from "../../rates/index.js";
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
import { eachOnce, type Finding, finding } from "../../results/finding.js";
import { entry } from "../../values/entry.js";
import { type Cents, percentOf, roundToEuro } from "../../values/money.js";
import type { Path } from "../../values/path.js";
import type { BaseRate } from "../facts/base-rates.js";
import { type PaidDays, paidDays } from "../facts/paid-days.js";
import type { FundingRule, PricedLine, UnpricedLine } from "../funding-rule.js";

/**
 * Individual support: a unit cost per person and day, at the base rate up to the 14th day and at 70 % of it, rounded to
 * the whole euro, from the 15th (I5). Travel days are paid too, up to the call's limit. Accompanying persons and invited
 * experts have the staff rate; an accompanying person's days after the 60th are not paid here.
 *
 * Not modelled: how an agency rounds a base rate that is not a whole euro.
 */
export const individualSupport: FundingRule = {
  restsOnBaseRates: true,
  price({ known: flows, tables, options }, { baseRates }) {
    const table = tables.funding.individualSupport;
    const lines: PricedLine[] = [];
    const unpriced: UnpricedLine[] = [];
    const findings: Finding[] = [];
    const known = new Map<string, BaseRate>();
    /** Looks a base rate up once, and reports on it once, not once per flow. */
    const baseRateOf = (category: RateCategory, group: CountryGroup, path: Path): BaseRate => {
      const key = `${category}/${group}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const baseRate = baseRates(category, group, path);
      known.set(key, baseRate);
      findings.push(...baseRate.findings);
      return baseRate;
    };

    for (const flow of flows) {
      const { activity, pathOf, parties, receiving } = flow;
      if (activity.rateCategory === undefined) {
        // The host of hosted teachers does not pay for their accompanying persons either.
        if (parties.length === 1) continue;
        const { citations } = tables.field.passages.otherFormats;
        const at = pathOf("accompanyingPersons");
        findings.push(finding("accompanying-persons.not-available", at, { activity: activity.id }, citations));
        continue;
      }

      const days = parties.map((party) => paidDays(flow, party, tables, options));
      findings.push(...eachOnce(days.flatMap((each) => each?.findings ?? [])));
      if (days.includes(undefined)) {
        const at = pathOf("durationDays");
        unpriced.push({ category: "individualSupport", flow, missing: [at] });
        findings.push(finding("duration.missing", at, {}, table.daysAtBaseRate.citations));
      }
      const { country } = receiving;
      if (country === undefined) {
        unpriced.push({ category: "individualSupport", flow, missing: [receiving.path] });
        findings.push(finding("destination.missing", receiving.path, {}, table.staff[1].minimum.citations));
        continue;
      }
      const group = entry(tables.field.countryGroups, country);
      if (group === undefined) {
        unpriced.push({ category: "individualSupport", flow, missing: [receiving.path] });
        findings.push(finding("country.not-in-programme", receiving.path, { country }, countryList(tables)));
        continue;
      }

      for (const [position, party] of parties.entries()) {
        const category = party.rateCategory;
        const paid = days[position];
        if (category === undefined || paid === undefined) continue;
        const baseRate = baseRateOf(category, group.value, flow.path);
        if (baseRate.status === "missing") {
          unpriced.push({ category: "individualSupport", flow, missing: [["options", "baseRates"]] });
          continue;
        }
        const base = () => baseRate.leaf({ country, group: group.value, citations: group.citations });
        const perPerson = amountPerPerson(paid, baseRate.cents, base, table);
        lines.push({
          category: "individualSupport",
          flow,
          who: party.who,
          item: party.entry,
          cents: party.persons * perPerson.cents,
          explain: () => product(input(party.pathOf("persons"), party.persons), perPerson.explain()),
        });
      }
    }
    return { lines, unpriced, findings };
  },
};

/** Where the receiving countries are printed. */
function countryList({ field }: ActionTables) {
  return field.programmeCountries[0]?.citations ?? [];
}

function amountPerPerson(
  { counted, beside }: PaidDays,
  baseRate: Cents,
  base: () => Explanation,
  { daysAtBaseRate, percentAfterwards }: IndividualSupportTable,
): { readonly cents: Cents; readonly explain: () => Explanation } {
  const besideCents = (beside?.value ?? 0) * baseRate;
  const besideParts = () => (beside === undefined ? [] : [product(beside.explain(), base())]);
  if (counted.value <= daysAtBaseRate.value) {
    return {
      cents: counted.value * baseRate + besideCents,
      explain() {
        const atBase = product(counted.explain(), base());
        return beside === undefined ? atBase : sum(atBase, ...besideParts());
      },
    };
  }
  const reducedRate = roundToEuro(percentOf(baseRate, percentAfterwards.value));
  return {
    cents: daysAtBaseRate.value * baseRate + (counted.value - daysAtBaseRate.value) * reducedRate + besideCents,
    explain() {
      const limit = rate(daysAtBaseRate);
      const reduced = rounding("euro", percentage(rate(percentAfterwards), base()));
      return sum(
        product(cap(counted.explain(), limit), base()),
        product(excess(counted.explain(), limit), reduced),
        ...besideParts(),
      );
    },
  };
}
