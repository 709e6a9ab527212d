import { type Category, categories } from "./results/category.js";
import type { GrantSummary, SummaryCells } from "./summary.js";
import { type Cents, formatCents, toCents } from "./values/money.js";

/** A budget as bars: what to draw, and nothing to compute. */
export interface BudgetShares {
  /** A bar per flow, in the order of the summary. */
  readonly flows: readonly ({ readonly flow: string; readonly activity: string } & Bar)[];
  /** What belongs to no flow; absent where nothing does. */
  readonly ofNoFlow?: Bar;
  /** All of it by category; its length is 100, and 0 where there is nothing. The others together are as long. */
  readonly all: Bar;
}

/** A bar of one part per category in which something is asked for, in the order of the form. */
export interface Bar {
  /** What its parts come to, EUR with two decimals: at least this much, where a part is not known. */
  readonly amount: string;
  /** Whether an amount is not known, and so not in the bar. */
  readonly isPartial: boolean;
  readonly length: number;
  readonly parts: readonly BarPart[];
}

/** A part of a bar: where it starts and how long it is, in percent of the whole budget. */
export interface BarPart {
  readonly category: Category;
  /** EUR with two decimals. */
  readonly amount: string;
  readonly start: number;
  readonly length: number;
  /** Of its bar, rounded to whole percent. */
  readonly percent: number;
}

/**
 * The picture of a budget: the whole by category, and each flow as a bar of its categories on the same scale.
 *
 * @param summary of a grant, or of one end of a range
 * @returns lengths and starts in percent, for drawing; amounts are exact
 * @example
 * const { summary } = calculateGrant(application, { baseRates: { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } } });
 * const [largest] = budgetShares(summary).all.parts.toSorted((a, b) => b.length - a.length);
 * [largest?.category, largest?.amount, largest?.percent] // => ["individualSupport", "20457.00", 58]
 */
export function budgetShares(summary: GrantSummary): BudgetShares {
  const rows = summary.flows.map(centsOf);
  const rest = summary.ofNoFlow === undefined ? undefined : centsOf(summary.ofNoFlow);
  const every = rest === undefined ? rows : [...rows, rest];
  const all: Row = categories.map((_, column) => sum(every.map((row) => row[column] ?? 0)));
  const isPartial = every.some((row) => row.includes(undefined));
  const whole = sum(all);
  return {
    flows: summary.flows.map(({ flow, activity }, index) => ({ flow, activity, ...bar(rows[index] ?? [], whole) })),
    ...(rest === undefined ? {} : { ofNoFlow: bar(rest, whole) }),
    all: { ...bar(all, whole), isPartial },
  };
}

/** Amounts by category; what is not known is `undefined`. */
type Row = readonly (Cents | undefined)[];

function centsOf(cells: SummaryCells): Row {
  return categories.map((category) => {
    const amount = cells[category];
    return amount === undefined ? undefined : toCents(amount);
  });
}

function sum(cents: Row): Cents {
  return cents.reduce<Cents>((total, each) => total + (each ?? 0), 0);
}

/** A bar on a scale on which `full` has the length 100. */
function bar(row: Row, full: Cents): Bar {
  const total = sum(row);
  const lengthOf = (cents: Cents) => (full === 0 ? 0 : (cents * 100) / full);
  let before: Cents = 0;
  const parts: BarPart[] = [];
  for (const [column, category] of categories.entries()) {
    const cents = row[column] ?? 0;
    if (cents === 0) continue;
    const percent = Math.round((cents * 100) / total);
    parts.push({ category, amount: formatCents(cents), start: lengthOf(before), length: lengthOf(cents), percent });
    before += cents;
  }
  return { amount: formatCents(total), isPartial: row.includes(undefined), length: lengthOf(total), parts };
}
