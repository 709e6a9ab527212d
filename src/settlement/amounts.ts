import type { Grant, GrantLine } from "../grant.js";
import { type Category, categories } from "../results/category.js";
import type { SummaryCells } from "../summary.js";
import { type Cents, centsOfResult, formatCents } from "../values/money.js";

/** The sum of some lines by category. */
export function amountsOf(lines: readonly GrantLine[]): ReadonlyMap<Category, Cents> {
  const amounts = new Map<Category, Cents>();
  for (const { category, amount } of lines) {
    amounts.set(category, (amounts.get(category) ?? 0) + centsOfResult(amount));
  }
  return amounts;
}

/** A row of nothing. */
export const nothing: SummaryCells = Object.fromEntries([...categories, "total"].map((column) => [column, "0.00"]));

/** A row of a grant with some lines added to it. A cell that is not known stays so. */
export function withLines(row: SummaryCells, lines: readonly GrantLine[]): SummaryCells {
  if (lines.length === 0) return row;
  const more = amountsOf(lines);
  const sum = [...more.values()].reduce((all, cents) => all + cents, 0);
  const added = (amount: string | undefined, cents: Cents) =>
    amount === undefined ? undefined : formatCents(centsOfResult(amount) + cents);
  const cells = [
    ...categories.map((category) => [category, added(row[category], more.get(category) ?? 0)] as const),
    ["total", added(row.total, sum)] as const,
  ];
  return Object.fromEntries(cells.filter(([, amount]) => amount !== undefined));
}

/** What is kept, flow by flow and in all, with what is claimed beside it. */
export interface Realised {
  readonly flow: (id: string) => SummaryCells | undefined;
  readonly total: SummaryCells;
}

export function realisedOf({ summary }: Grant, claimed: readonly GrantLine[]): Realised {
  const rows = new Map(summary.flows.map((row) => [row.flow, cellsOf(row)]));
  return {
    flow(id) {
      const own = claimed.filter(({ flow }) => flow === id);
      const row = rows.get(id);
      return row === undefined && own.length === 0 ? undefined : withLines(row ?? nothing, own);
    },
    total: withLines(summary.total.total === undefined ? summary.total : { ...nothing, ...summary.total }, claimed),
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
