import type { IndividualSupportTable } from "../../rates/call-table.js";
import type { ActionTables } from "../../rates/index.js";
import {
  cap,
  type Explanation,
  excess,
  oneOrSum,
  percentage,
  product,
  rate,
  rounding,
  sum,
} from "../../results/explanation.js";
import { eachOnce, type Finding, finding } from "../../results/finding.js";
import { type Cents, percentOf, roundToEuro } from "../../values/money.js";
import type { Path } from "../../values/path.js";
import type { BaseRate, BaseRates } from "../facts/base-rates.js";
import { dayCountOf, type PaidDays, paidDays, staysOf } from "../facts/paid-days.js";
import type { Persons } from "../facts/persons.js";
import { notReceiving, receivingGroup } from "../facts/receiving-group.js";
import type { FundingRule, PricedLine, UnpricedLine } from "../funding-rule.js";
import type { Joined, KnownFlow, Party } from "../joined.js";

/**
 * Individual support: a unit cost per person and day, at the base rate up to the 14th day and at 70 % of it, rounded to
 * the whole euro, from the 15th (I5). Travel days are paid too, up to the call's limit. Accompanying persons and invited
 * experts have the staff rate; an accompanying person's days after the 60th are not paid here.
 *
 * Not modelled: how an agency rounds a base rate that is not a whole euro.
 */
export const individualSupport: FundingRule = {
  restsOnBaseRates: true,
  price(joined, { baseRates, travelGrants }) {
    const { funded: flows, tables, options } = joined;
    const table = tables.funding.individualSupport;
    const lines: PricedLine[] = [];
    const unpriced: UnpricedLine[] = [];
    const findings: Finding[] = [];
    const baseRateOf = eachRateOnce(baseRates, findings);

    if (options.dayCount !== undefined && options.dayCount !== dayCountOf(tables, options)) {
      findings.push(finding("day-count.printed", ["options", "dayCount"], {}, table.daysAtBaseRate.citations));
    }
    for (const flow of flows) {
      const { activity, pathOf, parties, companions, receiving, senderPays } = flow;
      if (activity.rateCategory === undefined || senderPays === "yes") {
        // The host of hosted teachers does not pay for their accompanying persons either.
        if (companions.length === 0) continue;
        const { citations } = tables.field.passages.otherFormats;
        const at = pathOf("accompanyingPersons");
        findings.push(finding("accompanying-persons.not-available", at, { activity: activity.id }, citations));
        continue;
      }
      const missing = (...paths: readonly Path[]) =>
        unpriced.push({ category: "individualSupport", flow, missing: paths });
      if (senderPays === "open") {
        missing(pathOf("paidBySendingInstitution"));
        const { citations } = tables.field.passages.otherParticipants;
        findings.push(finding("sender-payment.missing", pathOf("paidBySendingInstitution"), {}, citations));
        continue;
      }
      if (isSilentOnCompanions(flow, joined)) {
        const citations = tables.field.passages.groupAdults?.citations ?? [];
        findings.push(finding("companions.not-stated", pathOf("accompanyingPersons"), {}, citations));
      }

      const grants = travelGrants(flow);
      const days = grants.map(({ party, persons }) => daysOf(flow, party, persons, joined));
      const said = days.flatMap((each) => ("missing" in each ? [] : each.flatMap(({ paid }) => paid?.findings ?? [])));
      findings.push(...eachOnce(said));
      if (days.some((each) => !("missing" in each) && each.some(({ paid }) => paid === undefined))) {
        const at = pathOf("durationDays");
        missing(at);
        findings.push(finding("duration.missing", at, {}, table.daysAtBaseRate.citations));
      }
      for (const each of days) if ("missing" in each) missing(...each.missing);
      const { country } = receiving;
      if (country === undefined) {
        missing(receiving.path);
        findings.push(finding("destination.missing", receiving.path, {}, table.staff[1].minimum.citations));
        continue;
      }
      const group = receivingGroup(flow, tables, country);
      if (group === undefined) {
        missing(receiving.path);
        findings.push(notReceiving(flow, country, tables, countryList(tables)));
        continue;
      }

      for (const [position, party] of parties.entries()) {
        const category = party.rateCategory;
        const stays = days[position];
        if (category === undefined || stays === undefined || "missing" in stays) continue;
        const known = stays.filter((stay): stay is Required<PaidStay> => stay.paid !== undefined);
        if (known.length < stays.length || known.every(({ persons }) => persons.persons === 0)) continue;
        const baseRate = baseRateOf(category, group.value, flow.path);
        if (baseRate.status === "missing") {
          missing(["options", "baseRates"]);
          continue;
        }
        const base = () => baseRate.leaf({ country, group: group.value, citations: group.citations });
        const amount = amountOf(known, baseRate.cents, base, table);
        lines.push({ category: "individualSupport", flow, who: party.who, item: party.entry, ...amount });
      }
    }
    return { lines, unpriced, findings };
  },
};

/** Looks a base rate up once, and reports on it once, not once per flow. */
function eachRateOnce(baseRates: BaseRates, findings: Finding[]): BaseRates {
  const known = new Map<string, BaseRate>();
  return (category, group, path) => {
    const key = `${category}/${group}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const baseRate = baseRates(category, group, path);
    known.set(key, baseRate);
    findings.push(...baseRate.findings);
    return baseRate;
  };
}

/** A group must be accompanied: who says nothing of its companions has not said that there are none. */
function isSilentOnCompanions(flow: KnownFlow, { groups }: Joined): boolean {
  // Before a search through all groups, which would take long where every flow makes one.
  if (flow.activity.group !== true || flow.input.accompanyingPersons !== undefined) return false;
  const group = groups.find((each) => each[0] === flow);
  return group?.every(({ input }) => input.accompanyingPersons === undefined) === true;
}

/** Persons with the same days; `paid` is absent where the days are not known. */
interface PaidStay {
  readonly persons: Persons;
  readonly paid?: PaidDays;
}

/** The days of a party, by those who have the same; or what is missing to tell who has which. */
function daysOf(flow: KnownFlow, party: Party, grants: Persons, { tables, options }: Joined) {
  const stays = staysOf(party, grants, tables, options);
  if ("missing" in stays) return stays;
  return stays.map(({ persons, travelDays }): PaidStay => {
    const paid = paidDays(flow, party, travelDays, tables, options);
    return paid === undefined ? { persons } : { persons, paid };
  });
}

/** Where the receiving countries are printed. */
function countryList({ field }: ActionTables) {
  return field.programmeCountries[0]?.citations ?? [];
}

/** What the persons of a party have together. */
function amountOf(
  stays: readonly Required<PaidStay>[],
  baseRate: Cents,
  base: () => Explanation,
  table: IndividualSupportTable,
): { readonly cents: Cents; readonly explain: () => Explanation } {
  const amounts = stays.map(({ persons, paid }) => {
    const perPerson = amountPerPerson(paid, baseRate, base, table);
    return {
      cents: persons.persons * perPerson.cents,
      explain: () => product(persons.explain(), perPerson.explain()),
    };
  });
  return {
    cents: amounts.reduce((total, { cents }) => total + cents, 0),
    explain: () => oneOrSum(amounts.map(({ explain }) => explain())),
  };
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
