import { type Explanation, excess, input, product, sum } from "../../results/explanation.js";
import { eachOnce, type Finding } from "../../results/finding.js";
import type { Path } from "../../values/path.js";
import type { ExpensiveTravelItem } from "../facts/expensive-travel.js";
import type { TravelUnitCost } from "../facts/travel-unit-cost.js";
import { venueInOtherCountry } from "../facts/venue-country.js";
import type { FundingRule, PricedLine, UnpricedLine } from "../funding-rule.js";
import type { KnownFlow, Party } from "../joined.js";

/**
 * Travel: a unit cost per person, for the return trip, by the one-way distance. Persons whose travel is paid as an
 * exceptional cost get none; they are taken off the participants first, then off the accompanying persons (I11).
 *
 * Not modelled: whether green travel really was green; the beneficiary declares that.
 */
export const travel: FundingRule = {
  price(joined, { expensiveTravel }) {
    const lines: PricedLine[] = [];
    const unpriced: UnpricedLine[] = [];
    const findings: Finding[] = [];
    const paidOtherwise = personsPaidOtherwise(expensiveTravel());

    for (const flow of joined.known) {
      const missing: Path[] = [];
      const saidOfFlow: Finding[] = [];
      for (const unit of journeysOf(flow)) {
        saidOfFlow.push(...unit.findings);
        if (unit.status === "unknown") missing.push(...unit.missing);
      }
      findings.push(...eachOnce(saidOfFlow), ...venueInOtherCountry(joined, flow));
      if (missing.length > 0) unpriced.push({ category: "travel", flow, missing });

      let left = paidOtherwise.get(flow);
      for (const party of flow.parties) {
        const unit = party.travel();
        const { paid, rest, explain } = takenOff(party, left);
        left = rest;
        if (unit.status !== "known" || paid === 0) continue;
        lines.push({
          category: "travel",
          flow,
          who: party.who,
          item: party.entry,
          cents: paid * unit.cents,
          explain: () => product(explain(), unit.leaf()),
        });
      }
    }
    return { lines, unpriced, findings };
  },
};

/** What each journey of a flow costs; parties who travel alike share one. */
function journeysOf({ parties }: KnownFlow): Iterable<TravelUnitCost> {
  const [participants, ...beside] = parties;
  return beside.length === 0
    ? [participants.travel()]
    : new Set([participants.travel(), ...beside.map((party) => party.travel())]);
}

/** A number of persons, and the tree that it comes from. */
interface Persons {
  readonly persons: number;
  readonly explain: () => Explanation;
}

/** Takes persons paid otherwise off a party: those who are paid here, and what is left for the next party. */
function takenOff(party: Party, off: Persons | undefined) {
  const all = () => input(party.pathOf("persons"), party.persons);
  if (off === undefined) return { paid: party.persons, explain: all, rest: undefined };
  const explain = () => excess(all(), off.explain());
  if (off.persons <= party.persons) return { paid: party.persons - off.persons, explain, rest: undefined };
  const rest = { persons: off.persons - party.persons, explain: () => excess(off.explain(), all()) };
  return { paid: 0, explain, rest };
}

/** For each flow, the persons whose travel is paid as an exceptional cost. */
function personsPaidOtherwise(expensive: readonly ExpensiveTravelItem[]): ReadonlyMap<KnownFlow, Persons> {
  const items = new Map<KnownFlow, { persons: number; readonly leaves: Explanation[] }>();
  for (const item of expensive) {
    if (item.status !== "paid") continue;
    const ofFlow = items.get(item.flow) ?? { persons: 0, leaves: [] };
    ofFlow.persons += item.cost.persons;
    ofFlow.leaves.push(input(["exceptionalCosts", item.index, "persons"], item.cost.persons));
    items.set(item.flow, ofFlow);
  }
  // One sum, however many items: a tree that nests a sum per item is deeper than the stack.
  const asPersons = ({ persons, leaves }: { persons: number; leaves: readonly Explanation[] }): Persons => ({
    persons,
    explain: () => {
      const [first, ...more] = leaves;
      return first !== undefined && more.length === 0 ? first : sum(...leaves);
    },
  });
  return new Map([...items].map(([flow, ofFlow]) => [flow, asPersons(ofFlow)]));
}
