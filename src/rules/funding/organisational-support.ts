import type { Cell } from "../../rates/cell.js";
import type { ActionTables } from "../../rates/index.js";
import { cap, type Explanation, excess, product, rate, sum } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import type { InputLimit } from "../../results/input-limit.js";
import { type Cents, formatCents } from "../../values/money.js";
import { showsEveryLimit } from "../facts/every-limit.js";
import { type Persons, requesting, whereNobodyAsks } from "../facts/persons.js";
import { thirdCountryTable } from "../facts/third-countries.js";
import type { FundingRule, PricedLine, UnpricedLine } from "../funding-rule.js";
import type { Group, Joined, KnownFlow } from "../joined.js";

/**
 * Organisational support: a unit cost per participant; accompanying persons and preparatory visits never count. Where a
 * reduced amount is printed, it is paid for each participant after the 100th in the same type of activity, counted in
 * the order of the flows (I13). Where a call prints the most for a group, it holds for all flows of a group mobility
 * together, and is spent in their order (I22).
 *
 * Where another amount is printed for activities in third countries not associated to the Programme, their participants
 * have it, and are not among the hundred (I35). Without a destination that may be one there is no amount.
 *
 * Not modelled: how the sending and the receiving organisation share it; they agree on that themselves.
 */
export const organisationalSupport: FundingRule = {
  price(joined) {
    const lines: PricedLine[] = [];
    const unpriced: UnpricedLine[] = [];
    const counted = new Map<string, Counted>();
    const groups = groupOf(joined);
    const limits: InputLimit[] = [];
    const spent = new Map<Group, Support[]>();
    const every = showsEveryLimit(joined.options);

    for (const flow of joined.funded) {
      const { activity } = flow;
      const persons = requesting(flow.parties[0], "organisationalSupport");
      if (every) limits.push(...whereNobodyAsks(flow.parties[0], "organisationalSupport"));
      const before = counted.get(activity.id) ?? { participants: 0, flows: [] };
      const abroad = thirdCountryAmount(flow, joined.tables);
      const uncapped = abroad === undefined ? perParticipant(flow, persons, before, every) : atAmount(abroad, persons);
      const group = groups.get(flow);
      const line = group === undefined ? uncapped : capped(flow, uncapped, spentBy(spent, group), every);
      if (persons.persons > 0) {
        if (mayBeAbroad(flow, joined.tables)) {
          unpriced.push({ category: "organisationalSupport", flow, missing: [flow.receiving.path] });
        } else lines.push({ category: "organisationalSupport", flow, who: "participants", ...line });
      }
      if (abroad !== undefined) continue;
      before.flows.push(persons);
      counted.set(activity.id, { ...before, participants: before.participants + persons.persons });
    }
    return { lines, unpriced, limits, findings: [...spent].flatMap(([group, supports]) => overCap(group, supports)) };
  },
};

/** The participants of an activity type in earlier flows. */
interface Counted {
  readonly participants: number;
  readonly flows: Persons[];
}

interface Support {
  readonly cents: Cents;
  readonly explain: () => Explanation;
}

/** What is printed for the activity where it is in a third country not associated to the Programme. */
function thirdCountryAmount({ activity, receiving: { country } }: KnownFlow, tables: ActionTables) {
  if (country === undefined || thirdCountryTable(tables, country) === undefined) return undefined;
  return activity.organisationalSupport.thirdCountries;
}

/** Another amount would be paid in a third country, and the application does not say where it is. */
function mayBeAbroad({ activity, receiving }: KnownFlow, { action }: ActionTables): boolean {
  const { amount, thirdCountries = amount } = activity.organisationalSupport;
  return receiving.country === undefined && action.thirdCountries === true && thirdCountries.value !== amount.value;
}

function atAmount(cell: Cell<"EUR">, { persons, explain }: Persons): Support {
  return { cents: persons * cell.value * 100, explain: () => product(explain(), rate(cell)) };
}

function perParticipant({ activity }: KnownFlow, asking: Persons, before: Counted, every: boolean): Support {
  const { amount, reducedAmount, reducedAfter } = activity.organisationalSupport;
  const { persons, explain } = asking;
  if (reducedAmount === undefined) return atAmount(amount, asking);
  const remaining = Math.max(reducedAfter.value - before.participants, 0);
  if (persons <= remaining && !every) return atAmount(amount, asking);
  if (remaining === 0 && !every) return atAmount(reducedAmount, asking);
  const atFull = Math.min(persons, remaining);
  // A copy: later flows must not be among them.
  const earlier = [...before.flows];
  return {
    cents: (atFull * amount.value + (persons - atFull) * reducedAmount.value) * 100,
    explain() {
      const limit = rate(reducedAfter);
      const left = earlier.length === 0 ? limit : excess(limit, sum(...earlier.map((each) => each.explain())));
      return sum(product(cap(explain(), left), rate(amount)), product(excess(explain(), left), rate(reducedAmount)));
    },
  };
}

function groupOf({ groups }: Joined): ReadonlyMap<KnownFlow, Group> {
  return new Map(groups.flatMap((group) => group.map((flow) => [flow, group] as const)));
}

/** What the earlier flows of a group would have without a cap. */
function spentBy(spent: Map<Group, Support[]>, group: Group): Support[] {
  const known = spent.get(group) ?? [];
  spent.set(group, known);
  return known;
}

/** What the group's cap leaves of a flow's support, after the earlier flows of the group. */
function capped(flow: KnownFlow, uncapped: Support, earlier: Support[], every: boolean): Support {
  const { groupCap } = flow.activity.organisationalSupport;
  if (groupCap === undefined) return uncapped;
  const most = groupCap.value * 100;
  const before = earlier.reduce((total, { cents }) => total + cents, 0);
  // Where an input may change, each of the earlier flows may matter.
  const ofEarlier = every ? [...earlier] : untilSpent(earlier, most);
  earlier.push(uncapped);
  if (before + uncapped.cents <= most && !every) return uncapped;
  return {
    cents: Math.min(Math.max(most - before, 0), uncapped.cents),
    explain() {
      const limit = rate(groupCap);
      if (ofEarlier.length === 0) return cap(uncapped.explain(), limit);
      return cap(uncapped.explain(), excess(limit, sum(...ofEarlier.map((each) => each.explain()))));
    },
  };
}

/** The first flows of a group that spend its cap: to tell of the others that nothing is left, these are enough. */
function untilSpent(supports: readonly Support[], most: Cents): readonly Support[] {
  let spent = 0;
  const last = supports.findIndex(({ cents }) => {
    spent += cents;
    return spent >= most;
  });
  return last === -1 ? [...supports] : supports.slice(0, last + 1);
}

/** Says of a group that the cap cuts its support. */
function overCap(group: Group, supports: readonly Support[]): readonly Finding[] {
  const last = group.at(-1) ?? group[0];
  const { groupCap } = last.activity.organisationalSupport;
  const all = supports.reduce((total, { cents }) => total + cents, 0);
  if (groupCap === undefined || all <= groupCap.value * 100) return [];
  const params = { amount: formatCents(all), cap: formatCents(groupCap.value * 100) };
  return [finding("group-support.capped", last.pathOf("participants"), params, groupCap.citations)];
}
