import { type Category, categories } from "./results/category.js";
import type { Priced } from "./rules/funding-rule.js";
import type { Joined, KnownFlow } from "./rules/joined.js";
import { type Cents, formatCents } from "./values/money.js";

/** The columns of the official application form. A cell that rests on an unknown amount is absent, never zero. */
export type SummaryCells = { readonly [column in Category | "total"]?: string };

export interface GrantSummary {
  /** A row per activity type of the application, in the order of the guide. */
  readonly activities: readonly ({ readonly activity: string } & SummaryCells)[];
  /** A row per flow, in the order of the application. */
  readonly flows: readonly ({ readonly flow: string; readonly activity: string } & SummaryCells)[];
  /** What belongs to no flow, the financial guarantee; absent where nothing does. */
  readonly ofNoFlow?: SummaryCells;
  /** All of it. */
  readonly total: SummaryCells;
}

/** Amounts in the order of the columns; `undefined` once an unknown amount belongs to one. */
type Row = (Cents | undefined)[];

const columnOf = Object.fromEntries(categories.map((category, column) => [category, column])) as Record<
  Category,
  number
>;

/** The summary of what has no amounts. */
export const emptySummary = (): GrantSummary => ({ activities: [], flows: [], total: {} });

/** Adds lines up in the columns of the official application form. */
export function summarise({ flows, known, tables, problems }: Joined, { lines, unpriced }: Priced): GrantSummary {
  const present = new Set(known.map(({ activity }) => activity.id));
  const rows = new Map<string, Row>();
  for (const id of Object.keys(tables.field.activities)) if (present.has(id)) rows.set(id, emptyRow());
  const whole = emptyRow();
  // The two tables of a call have flows of their own: the position is the same in both.
  const byFlow = flows.map(({ activity }) => (activity === undefined ? unknownRow() : emptyRow()));
  let ofNoFlow: Row | undefined;
  const rowOf = (flow: KnownFlow | undefined): Row | undefined => {
    if (flow !== undefined) return byFlow[flow.index];
    ofNoFlow ??= emptyRow();
    return ofNoFlow;
  };

  for (const { category, flow, cents } of lines) {
    const column = columnOf[category];
    add(whole, column, cents);
    const ofActivity = flow && rows.get(flow.activity.id);
    if (ofActivity !== undefined) add(ofActivity, column, cents);
    const own = rowOf(flow);
    if (own !== undefined) add(own, column, cents);
  }
  for (const { category, flow } of unpriced) {
    const ofActivity = flow && rows.get(flow.activity.id);
    for (const row of [whole, ofActivity, rowOf(flow)]) if (row !== undefined) row[columnOf[category]] = undefined;
  }
  // A flow of an unknown activity, or a cost of an unknown flow, may belong in any column.
  if (problems.length > 0) whole.fill(undefined);
  return {
    activities: [...rows].map(([activity, row]) => withCells({ activity }, row)),
    flows: flows.map(({ input: { id, activity }, index }) =>
      withCells({ flow: id, activity }, byFlow[index] ?? unknownRow()),
    ),
    ...(ofNoFlow === undefined ? {} : { ofNoFlow: withCells({}, ofNoFlow) }),
    total: withCells({}, whole),
  };
}

const emptyRow = (): Row => categories.map(() => 0);

/** Nothing is known of an activity that the call does not have. */
const unknownRow = (): Row => categories.map(() => undefined);

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
