import type { Application } from "../application/application.js";
import type { RealisedFlow, RealisedProject } from "../application/realised.js";
import { type GrantLine, grantOf } from "../grant.js";
import { type Category, categories } from "../results/category.js";
import { join } from "../rules/join.js";
import type { GrantOptions } from "../rules/joined.js";
import type { OpenCells } from "./amounts.js";
import { type DoubtfulVisits, noDoubtfulVisits } from "./doubtful-visits.js";
import type { Without } from "./part-of.js";

/** What is not decided: what it may come to. */
export interface Doubtful {
  /** What they are worth, as far as it is known. */
  readonly lines: readonly GrantLine[];
  readonly open: readonly OpenCells[];
  /** Those of the open cells of which that is not known. */
  readonly unpriced: readonly Category[];
  readonly visits: DoubtfulVisits;
}

export const noDoubt: Doubtful = { lines: [], open: [], unpriced: [], visits: noDoubtfulVisits };

/** What mobilities are worth that are not decided, and visits and costs beside what is kept. */
export function doubtfulOf(
  application: Application,
  { preparatoryVisits = [], exceptionalCosts = [] }: RealisedProject,
  flows: readonly RealisedFlow[],
  without: readonly Without[],
  undecided: ReadonlySet<string>,
  visits: DoubtfulVisits,
  options: GrantOptions,
): Doubtful {
  const ofVisits = [...visits.flows].map((flow): OpenCells => ({ flow, categories: ["preparatoryVisits"] }));
  if (without.length === 0 && undecided.size === 0) return { ...noDoubt, open: ofVisits, visits };
  const reported = new Set(flows.map(({ id }) => id));
  const all = [...flows, ...application.flows.filter(({ id }) => !reported.has(id))];
  const { grant } = grantOf(join({ ...application, flows: all, preparatoryVisits, exceptionalCosts }, options));
  const rows = new Map(grant.summary.flows.map((row) => [row.flow, row]));
  const open: readonly OpenCells[] = [
    ...[...undecided].map((flow) => ({
      flow,
      categories: categories.filter((category) => rows.get(flow)?.[category] !== "0.00"),
    })),
    ...without.map(({ flow, category }) => ({ flow, categories: [category] })),
  ];
  const isOpen = (id: string | undefined, of: Category) =>
    open.some(({ flow, categories: own }) => flow === id && own.includes(of));
  return {
    lines: grant.lines.filter(({ flow, category }) => isOpen(flow, category)),
    open: [...open, ...ofVisits],
    visits,
    unpriced: open.flatMap(({ flow, categories: own }) =>
      own.filter((category) => rows.get(flow)?.[category] === undefined),
    ),
  };
}
