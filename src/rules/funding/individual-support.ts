import type { IndividualSupportTable } from "../../rates/call-table.js";
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
import type { InputLimit } from "../../results/input-limit.js";
import { type Cents, percentOf, roundToEuro } from "../../values/money.js";
import type { Path } from "../../values/path.js";
import { citationsOf } from "../eligibility-rule.js";
import type { BaseRate, BaseRates } from "../facts/base-rates.js";
import { showsEveryLimit } from "../facts/every-limit.js";
import { dayCountOf, type PaidDays, paidDays, staysOf } from "../facts/paid-days.js";
import { type Persons, whereNobodyAsks } from "../facts/persons.js";
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
    const limits: InputLimit[] = [];
    const every = showsEveryLimit(options);
    const baseRateOf = eachRateOnce(baseRates, findings);
    const silent = silentOnCompanions(joined);

    if (options.dayCount !== undefined && options.dayCount !== dayCountOf(tables, options)) {
      findings.push(finding("day-count.printed", ["options", "dayCount"], {}, table.daysAtBaseRate.citations));
    }
    for (const flow of flows) {
      const { activity, pathOf, companions, receiving, senderPays } = flow;
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
      const { groupAdults } = tables.field.passages;
      if (groupAdults !== undefined && silent.has(flow)) {
        findings.push(finding("companions.not-stated", pathOf("accompanyingPersons"), {}, groupAdults.citations));
      }

      const grants = travelGrants(flow);
      const days = grants.map(({ party, persons }) => ({ party, stays: daysOf(flow, party, persons, joined) }));
      const said: Finding[] = [];
      let isWithoutDuration = false;
      for (const { stays } of days) {
        if ("missing" in stays) missing(...stays.missing);
        else if (stays.length === 0) isWithoutDuration = true;
        else for (const { paid } of stays) said.push(...paid.findings);
      }
      findings.push(...eachOnce(said));
      if (isWithoutDuration) {
        const at = pathOf("durationDays");
        missing(at);
        findings.push(finding("duration.missing", at, {}, table.daysAtBaseRate.citations));
      }
      const { country } = receiving;
      if (country === undefined) {
        missing(receiving.path);
        findings.push(finding("destination.missing", receiving.path, {}, table.staff[1].minimum.citations));
        continue;
      }
      const group = receivingGroup(flow, tables, country);
      if (group === undefined) {
        missing(receiving.path);
        findings.push(notReceiving(flow, country, tables, citationsOf(tables.field.programmeCountries)));
        continue;
      }

      for (const { party, stays } of days) {
        const category = party.rateCategory;
        if (every) limits.push(...whereNobodyAsks(party, "individualSupport"));
        if (category === undefined || "missing" in stays) continue;
        const asking = stays.filter(({ persons }) => persons.persons > 0);
        if (asking.length === 0) continue;
        const baseRate = baseRateOf(category, group.value, flow.path);
        if (baseRate.status === "missing") {
          missing(["options", "baseRates"]);
          continue;
        }
        const base = () => baseRate.leaf({ country, group: group.value, citations: group.citations });
        const amount = amountOf(every ? stays : asking, baseRate.cents, base, table, every);
        lines.push({ category: "individualSupport", flow, who: party.who, item: party.entry, ...amount });
      }
    }
    return { lines, unpriced, findings, limits };
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

/**
 * The first flow of each group of which nothing is said of companions. A group must be accompanied: who says nothing of them
 * has not said that there are none.
 */
function silentOnCompanions({ groups }: Joined): ReadonlySet<KnownFlow> {
  const silent = groups.filter((group) => group.every(({ input }) => input.accompanyingPersons === undefined));
  return new Set(silent.map(([first]) => first));
}

/** Persons with the same days. */
interface PaidStay {
  readonly persons: Persons;
  readonly paid: PaidDays;
}

/** The days of a party, by those who have the same: none where they are not known; or what is missing to tell who has which. */
function daysOf(flow: KnownFlow, party: Party, grants: Persons, { tables, options }: Joined) {
  const stays = staysOf(party, grants, tables, options);
  if ("missing" in stays) return stays;
  const known: PaidStay[] = [];
  for (const { persons, travelDays } of stays) {
    const paid = paidDays(flow, party, travelDays, tables, options);
    if (paid !== undefined) known.push({ persons, paid });
  }
  return known;
}

/** What the persons of a party have together. */
function amountOf(
  stays: readonly PaidStay[],
  baseRate: Cents,
  base: () => Explanation,
  table: IndividualSupportTable,
  every: boolean,
): { readonly cents: Cents; readonly explain: () => Explanation } {
  const amounts = stays.map(({ persons, paid }) => {
    const perPerson = amountPerPerson(paid, baseRate, base, table, every);
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
  every: boolean,
): { readonly cents: Cents; readonly explain: () => Explanation } {
  const besideCents = (beside?.value ?? 0) * baseRate;
  const besideParts = () => (beside === undefined ? [] : [product(beside.explain(), base())]);
  if (counted.value <= daysAtBaseRate.value && !every) {
    return {
      cents: counted.value * baseRate + besideCents,
      explain() {
        const atBase = product(counted.explain(), base());
        return beside === undefined ? atBase : sum(atBase, ...besideParts());
      },
    };
  }
  const atBase = Math.min(counted.value, daysAtBaseRate.value);
  const reducedRate = roundToEuro(percentOf(baseRate, percentAfterwards.value));
  return {
    cents: atBase * baseRate + (counted.value - atBase) * reducedRate + besideCents,
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
