import { type Category, categories } from "./results/category.js";
import type { Priced } from "./rules/funding-rule.js";
import type { Joined } from "./rules/joined.js";
import { type Cents, formatCents } from "./values/money.js";

/** The columns of the official application form. A cell that rests on an unknown amount is absent, never zero. */
export type SummaryCells = { readonly [column in Category | "total"]?: string };

export interface GrantSummary {
  /** A row per activity type of the application, in the order of the guide. */
  readonly activities: readonly ({ readonly activity: string } & SummaryCells)[];
  /** All lines, those that belong to no activity (the financial guarantee) included. */
  readonly total: SummaryCells;
}

/** Amounts in the order of the columns; `undefined` once an unknown amount belongs to one. */
type Row = (Cents | undefined)[];

const columnOf = Object.fromEntries(categories.map((category, column) => [category, column])) as Record<
  Category,
  number
>;

/** Adds lines up in the columns of the official application form. */
export function summarise({ known, tables, problems }: Joined, { lines, unpriced }: Priced): GrantSummary {
  const present = new Set(known.map(({ activity }) => activity.id));
  const rows = new Map<string, Row>();
  for (const id of Object.keys(tables.field.activities)) if (present.has(id)) rows.set(id, emptyRow());
  const whole = emptyRow();

  for (const { category, flow, cents } of lines) {
    const column = columnOf[category];
    add(whole, column, cents);
    const row = flow && rows.get(flow.activity.id);
    if (row !== undefined) add(row, column, cents);
  }
  for (const { category, flow } of unpriced) {
    const own = flow && rows.get(flow.activity.id);
    for (const row of [whole, own]) if (row !== undefined) row[columnOf[category]] = undefined;
  }
  // A flow of an unknown activity, or a cost of an unknown flow, may belong in any column.
  if (problems.length > 0) whole.fill(undefined);
  return {
    activities: [...rows].map(([activity, row]) => withCells({ activity }, row)),
    total: withCells({}, whole),
  };
}

const emptyRow = (): Row => categories.map(() => 0);

function add(row: Row, column: number, cents: Cents): void {
  row[column] = (row[column] ?? 0) + cents;
}

/** Adds a row's amounts, and their sum, to the object that heads the row. */
function withCells<Head extends object>(head: Head, row: Row): Head & SummaryCells {
  const cells: Head & { -readonly [column in keyof SummaryCells]: string } = head;
  let total: Cents | undefined = 0;
  for (const [column, category] of categories.entries()) {
    const cents = row[column];
    total = total === undefined || cents === undefined ? undefined : total + cents;
    // Most cells of most rows are zero.
    if (cents !== undefined) cells[category] = cents === 0 ? "0.00" : formatCents(cents);
  }
  if (total !== undefined) cells.total = formatCents(total);
  return cells;
}
