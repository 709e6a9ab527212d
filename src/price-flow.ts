import type { Application } from "./application/application.js";
import { type GrantLine, grantOf, toGrantLine } from "./grant.js";
import { provisional } from "./provisional.js";
import { ratesIn } from "./results/explanation.js";
import type { Finding } from "./results/finding.js";
import { receivingGroup } from "./rules/facts/receiving-group.js";
import type { Priced } from "./rules/funding-rule.js";
import { join, type Way } from "./rules/join.js";
import type { GrantOptions } from "./rules/joined.js";
import { type SummaryCells, summarise } from "./summary.js";

/** What one flow costs within its application: plain JSON, amounts in EUR with two decimals. */
export interface FlowPrice {
  /** Its id. */
  readonly flow: string;
  readonly lines: readonly GrantLine[];
  /** Its lines by category; a cell that rests on an unknown amount is absent, as in the summary of a grant. */
  readonly summary: SummaryCells;
  /** The sum of its lines. Absent where some amount is not known; a finding says which. */
  readonly subtotal?: string;
  /** Its least and its most, where only the agency's base rates are missing. */
  readonly range?: { readonly minimum: string; readonly maximum: string };
  /** What is said of its amounts: of the flow, its visits and costs, and the base rates that it asks for. */
  readonly findings: readonly Finding[];
}

/**
 * The price of one flow, while it is being typed. It is what the flow costs *within the application*: organisational
 * support becomes less after a number of participants, some limits hold for a person or a group across flows, and the
 * flows before it count first. The same flow alone may cost more, and adding it may make another flow cheaper:
 * `compareAssessments` tells that. Eligibility is not checked, and the other flows are not explained.
 *
 * @param application a valid application; the other flows may lack what they need
 * @param flowId the `id` of one of its flows
 * @param options as for `calculateGrant`
 * @returns its lines, subtotal and findings; the subtotals of all flows, and what belongs to none, add up to the total
 * @throws RangeError if the application has no such flow; else like `calculateGrant`
 * @example
 * const { subtotal, range } = priceFlow(application, "JOB-FI", { baseRates: { staff: { 1: 141 } } });
 * [subtotal, range] // => ["3224.00", undefined]
 * priceFlow(application, "JOB-FI").range // => { minimum: "2664.00", maximum: "3770.00" }
 */
export function priceFlow(application: Application, flowId: string, options: GrantOptions = {}): FlowPrice {
  const start = join(application, options);
  const index = application.flows.findIndex(({ id }) => id === flowId);
  if (index < 0) throw new RangeError(`the application has no flow ${JSON.stringify(flowId)}`);
  if (start.ways === undefined || start.ways[0].joined.tables.action.amountIs === undefined) {
    return { flow: flowId, lines: [], summary: {}, findings: grantOf(start).grant.findings };
  }
  const { ways, price } = start;
  const [{ joined }] = ways;
  const priced = price();
  const summaryOf = (of: Priced): SummaryCells => {
    const { flow: _, activity: __, ...cells } = summarise(joined, of).flows[index] ?? { flow: flowId, activity: "" };
    return cells;
  };
  const summary = summaryOf(priced);
  const own = priced.lines.filter(({ flow }) => flow?.index === index);
  const [minimum, maximum] =
    summary.total === undefined ? [summaryOf(price("minimum")).total, summaryOf(price("maximum")).total] : [];
  const rates = ratesAskedFor(index, ways);
  const isProvisional = joined.tables.field.isProvisional || joined.agencyRates?.isProvisional === true;
  return {
    flow: flowId,
    lines: own.map((line) => toGrantLine(line, options.explanations !== false)),
    summary,
    ...(summary.total === undefined ? {} : { subtotal: summary.total }),
    ...(minimum === undefined || maximum === undefined ? {} : { range: { minimum, maximum } }),
    findings: [
      ...priced.findings.flatMap((each) => asSaidOf(index, each, application, rates)),
      ...(isProvisional ? provisional(own.flatMap((line) => ratesIn(line.explain()))) : []),
    ],
  };
}

/** A finding as it is said of one flow; nothing where it is about something else. */
function asSaidOf(
  index: number,
  each: Finding,
  { flows, preparatoryVisits = [], exceptionalCosts = [] }: Application,
  rates: ReadonlySet<string>,
): readonly Finding[] {
  const id = flows[index]?.id;
  switch (each.code) {
    // Named once, at the first flow that needs it; here each flow is the first.
    case "base-rate.missing":
      return rates.has(`${each.params.category}/${each.params.group}`) ? [{ ...each, path: ["flows", index] }] : [];
    case "base-rate.out-of-range":
      return rates.has(`${each.params.category}/${each.params.group}`) ? [each] : [];
  }
  const [list, position] = each.path;
  if (typeof position !== "number") return list === "flows" || list === "options" ? [each] : [];
  if (list === "flows") return position === index ? [each] : [];
  if (list === "preparatoryVisits") return preparatoryVisits[position]?.flow === id ? [each] : [];
  const cost = list === "exceptionalCosts" ? exceptionalCosts[position] : undefined;
  return cost !== undefined && "flow" in cost && cost.flow === id ? [each] : [];
}

/** The base rates that a flow asks for, in any table of its call: "staff/1". */
function ratesAskedFor(index: number, ways: readonly Way[]): ReadonlySet<string> {
  return new Set(
    ways.flatMap(({ joined: { known, tables } }) => {
      const flow = known.find((each) => each.index === index);
      const country = flow?.receiving.country;
      if (flow === undefined || country === undefined) return [];
      const group = receivingGroup(flow, tables, country);
      if (group === undefined) return [];
      return flow.parties.flatMap(({ rateCategory }) =>
        rateCategory === undefined ? [] : `${rateCategory}/${group.value}`,
      );
    }),
  );
}
