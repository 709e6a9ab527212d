import type { Grant, GrantLine } from "../grant.js";
import { type Category, categories } from "../results/category.js";
import type { SummaryCells } from "../summary.js";
import { type Cents, centsOfResult, formatCents } from "../values/money.js";

/** What of a mobility is not known, or not decided: these cells are absent. */
export interface OpenCells {
  /** Its id. */
  readonly flow: string;
  readonly categories: readonly Category[];
}

/** The sum of some lines by category. */
export function amountsOf(lines: readonly GrantLine[]): ReadonlyMap<Category, Cents> {
  const amounts = new Map<Category, Cents>();
  for (const { category, amount } of lines) {
    amounts.set(category, (amounts.get(category) ?? 0) + centsOfResult(amount));
  }
  return amounts;
}

export function sumOf(amounts: ReadonlyMap<Category, Cents>): Cents {
  return [...amounts.values()].reduce((all, cents) => all + cents, 0);
}

/** A row of nothing. */
export const nothing: SummaryCells = Object.fromEntries([...categories, "total"].map((column) => [column, "0.00"]));

/** A row of a grant with some lines added to it, and without what is open. A cell that is not known stays so. */
export function withLines(row: SummaryCells, lines: readonly GrantLine[], open: readonly OpenCells[]): SummaryCells {
  const unknown = new Set(open.flatMap((each) => each.categories));
  const more = amountsOf(lines);
  const sum = sumOf(more);
  const added = (amount: string | undefined, cents: Cents) =>
    amount === undefined ? undefined : formatCents(centsOfResult(amount) + cents);
  const cells = [
    ...categories.map((category) => {
      const known = unknown.has(category) ? undefined : row[category];
      return [category, added(known, more.get(category) ?? 0)] as const;
    }),
    ["total", added(unknown.size > 0 ? undefined : row.total, sum)] as const,
  ];
  return Object.fromEntries(cells.filter(([, amount]) => amount !== undefined));
}

/** What is kept, flow by flow and in all, with what is claimed beside it. */
export interface Realised {
  readonly flow: (id: string) => SummaryCells | undefined;
  readonly total: SummaryCells;
}

export function realisedOf({ summary }: Grant, claimed: readonly GrantLine[], open: readonly OpenCells[]): Realised {
  const rows = new Map(summary.flows.map((row) => [row.flow, cellsOf(row)]));
  return {
    flow(id) {
      const own = claimed.filter(({ flow }) => flow === id);
      const unknown = open.filter(({ flow }) => flow === id);
      const row = rows.get(id);
      const isNothing = row === undefined && own.length === 0 && unknown.length === 0;
      return isNothing ? undefined : withLines(row ?? nothing, own, unknown);
    },
    total: withLines(summary.total, claimed, open),
  };
}

/** A row without what heads it. */
export function cellsOf({
  activity: _,
  flow: __,
  ...cells
}: SummaryCells & { activity?: string; flow?: string }): SummaryCells {
  return cells;
}
