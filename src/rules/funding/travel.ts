import { type Explanation, excess, input, product, sum } from "../../results/explanation.js";
import type { Finding } from "../../results/finding.js";
import { venueInOtherCountry } from "../facts/venue-country.js";
import type { FundingOutcome, PricedLine, UnpricedLine } from "./outcome.js";
import type { FundingProject } from "./project.js";

/**
 * Travel: a unit cost per participant and accompanying person, for the return trip, by the one-way distance. Persons
 * whose travel is paid as an exceptional cost get none; they are taken off the participants first, then off the
 * accompanying persons (I11).
 *
 * Not modelled: whether green travel really was green; the beneficiary declares that.
 */
export function travel(project: FundingProject): FundingOutcome {
  const lines: PricedLine[] = [];
  const unpriced: UnpricedLine[] = [];
  const findings: Finding[] = [];
  const paidOtherwise = personsPaidOtherwise(project);

  for (const flow of project.flows) {
    const unit = flow.travel;
    findings.push(...unit.findings, ...venueInOtherCountry(project, flow));
    if (unit.status === "unknown") unpriced.push({ category: "travel", flow, missing: unit.missing });
    if (unit.status !== "known") continue;

    const { participants, accompanyingPersons = 0 } = flow.flow;
    let left = paidOtherwise.get(flow.flow.id);
    for (const [who, persons] of [
      ["participants", participants],
      ["accompanyingPersons", accompanyingPersons],
    ] as const) {
      const all = input([...flow.path, who], persons);
      const paid = persons - (left?.persons ?? 0);
      if (paid > 0) {
        lines.push({
          category: "travel",
          flow,
          who,
          cents: paid * unit.cents,
          needsApproval: false,
          explanation: product(left === undefined ? all : excess(all, left.explanation), unit.leaf),
        });
      }
      // What of the persons paid otherwise is left for the next kind of person.
      left &&= paid < 0 ? { persons: -paid, explanation: excess(left.explanation, all) } : undefined;
    }
  }
  return { lines, unpriced, findings };
}

interface Persons {
  readonly persons: number;
  readonly explanation: Explanation;
}

/** Of each flow, the persons whose travel is paid as an exceptional cost. */
function personsPaidOtherwise(project: FundingProject): ReadonlyMap<string, Persons> {
  const items = new Map<string, { persons: number; readonly leaves: Explanation[] }>();
  for (const item of project.expensiveTravel) {
    if (item.status !== "paid") continue;
    const { flow, persons } = item.cost;
    const ofFlow = items.get(flow) ?? { persons: 0, leaves: [] };
    ofFlow.persons += persons;
    ofFlow.leaves.push(input([...item.path, "persons"], persons));
    items.set(flow, ofFlow);
  }
  // One sum, however many items: a tree that nests a sum per item is deeper than the stack.
  const asPersons = ({ persons, leaves }: { persons: number; leaves: Explanation[] }): Persons => ({
    persons,
    explanation: leaves.length === 1 ? (leaves[0] as Explanation) : sum(...leaves),
  });
  return new Map([...items].map(([flow, ofFlow]) => [flow, asPersons(ofFlow)]));
}
