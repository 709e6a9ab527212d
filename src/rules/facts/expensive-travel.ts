import { type Finding, finding } from "../../results/finding.js";
import { formatCents, percentOf, toCents } from "../../values/money.js";
import type { ExpensiveTravelItem, Joined, KnownFlow } from "../joined.js";
import { requesting } from "./persons.js";
import { forUnfunded } from "./unfunded-persons.js";

/**
 * Expensive travel is paid only where the unit cost covers less than 70 % of the real costs of those persons; exactly
 * 70 % is not less. A call that prints no such share asks for none. The persons are first those of the flow who do not
 * ask for travel (I38); the others are taken from the participants first, then from the accompanying persons (I11). An
 * item for more persons than are funded is not paid: nobody but its author knows which part of the cost is whose.
 */
export function expensiveTravelItems({
  application,
  funded,
  tables,
}: Pick<Joined, "application" | "funded" | "tables">): readonly ExpensiveTravelItem[] {
  const { percent, belowPercent: below } = tables.funding.exceptionalCosts["expensive-travel"];
  const flows = new Map(funded.map((flow) => [flow.input.id, flow]));
  const taken = new Map<string, number>();
  return (application.exceptionalCosts ?? []).flatMap((cost, index): readonly ExpensiveTravelItem[] => {
    if (cost.type !== "expensive-travel") return [];
    const flow = flows.get(cost.flow);
    if (flow === undefined) return [];
    const item = { cost, index, flow };
    const path = ["exceptionalCosts", index];
    const before = taken.get(cost.flow) ?? 0;
    const refused = (why: Finding): readonly ExpensiveTravelItem[] => [{ ...item, status: "refused", findings: [why] }];
    const paid = (): readonly ExpensiveTravelItem[] => {
      taken.set(cost.flow, before + cost.persons);
      const others = Math.min(cost.persons, Math.max(notAsking(flow) - before, 0));
      if (others === 0) return [{ ...item, status: "paid", findings: [] }];
      const said = finding(
        "expensive-travel.not-requested",
        [...path, "persons"],
        { persons: others },
        percent.citations,
      );
      return [{ ...item, status: "paid", findings: [said] }];
    };
    const unit = unitCostsOf(flow, before, cost.persons);
    if (unit.status === "not-funded") {
      const params = { activity: flow.activity.id };
      return refused(finding("expensive-travel.not-available", [...path, "flow"], params, percent.citations));
    }
    const unfunded = forUnfunded(flow, cost.persons, index, percent, before);
    if (unfunded !== undefined) return refused(unfunded);
    if (below === undefined) return paid();
    if (unit.status === "unknown") return [{ ...item, status: "unknown", missing: unit.missing, findings: [] }];
    const realCost = toCents(cost.realCost);
    if (percentOf(realCost, below.value) > unit.cents * 100) return paid();
    const params = { unitCosts: formatCents(unit.cents), realCost: formatCents(realCost), percent: below.value };
    return refused(finding("expensive-travel.covered", [...path, "realCost"], params, below.citations));
  });
}

/** How many persons of a flow do not ask for travel. */
function notAsking({ parties }: KnownFlow): number {
  return parties.reduce((total, party) => total + party.persons - requesting(party, "travel").persons, 0);
}

/**
 * The unit costs of a number of persons of a flow, after those whom earlier items pay for. Those who do not ask for travel
 * come first, at the unit cost that they could have asked for.
 */
function unitCostsOf({ parties }: KnownFlow, before: number, persons: number) {
  let [skip, left, cents] = [before, persons, 0];
  const others: { readonly count: number; readonly unitCents: number }[] = [];
  const asking: typeof others = [];
  for (const party of parties) {
    const unit = party.travel();
    if (unit.status === "unknown" || unit.status === "not-funded") return unit;
    const { persons: count } = requesting(party, "travel");
    others.push({ count: party.persons - count, unitCents: unit.cents });
    asking.push({ count, unitCents: unit.cents });
  }
  for (const { count, unitCents } of [...others, ...asking]) {
    const skipped = Math.min(skip, count);
    const counted = Math.min(left, count - skipped);
    skip -= skipped;
    left -= counted;
    cents += counted * unitCents;
  }
  return { status: "known", cents } as const;
}
