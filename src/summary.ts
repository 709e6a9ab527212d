import type { GrantSummary, SummaryCells } from "./grant.js";
import type { ActionRules } from "./rates/index.js";
import { type Category, categories, type PricedLine, type UnpricedLine } from "./rules/funding/outcome.js";
import type { FundedFlow } from "./rules/funding/project.js";
import { type Cents, formatCents } from "./values/money.js";

/** Amounts by column; `undefined` once an unknown amount belongs to it. */
type Row = { [column in Category]: Cents | undefined };

const emptyRow = (): Row =>
  ({
    organisationalSupport: 0,
    individualSupport: 0,
    travel: 0,
    courseFees: 0,
    linguisticSupport: 0,
    preparatoryVisits: 0,
    inclusionSupport: 0,
    exceptionalCosts: 0,
  }) satisfies Row;

/**
 * Adds lines up in the columns of the official application form.
 *
 * @param everythingKnown whether each flow has a known activity, and each visit and cost a flow that there is: what has
 * not may belong in any column
 */
export function summarise(
  lines: readonly PricedLine[],
  unpriced: readonly UnpricedLine[],
  everythingKnown: boolean,
  flows: readonly FundedFlow[],
  rules: ActionRules,
): GrantSummary {
  const present = new Set(flows.map(({ activityId }) => activityId));
  const rows = new Map<string, Row>();
  for (const id of Object.keys(rules.field.activities)) if (present.has(id)) rows.set(id, emptyRow());
  const whole = emptyRow();

  for (const { category, flow, cents } of lines) {
    add(whole, category, cents);
    const row = flow && rows.get(flow.activityId);
    if (row !== undefined) add(row, category, cents);
  }
  for (const { category, flow } of unpriced) {
    for (const row of [whole, rows.get(flow.activityId)]) if (row !== undefined) row[category] = undefined;
  }
  // A flow of an unknown activity, or a cost of an unknown flow, may belong in any column.
  if (!everythingKnown) for (const category of categories) whole[category] = undefined;
  return {
    activities: [...rows].map(([activity, row]) => withCells({ activity }, row)),
    total: withCells({}, whole),
  };
}

function add(row: Row, category: Category, cents: Cents): void {
  row[category] = (row[category] ?? 0) + cents;
}

/** Writes a row's amounts, and their sum, into what heads it. */
function withCells<Head extends object>(head: Head, row: Row): Head & SummaryCells {
  const cells: Head & { -readonly [column in keyof SummaryCells]: string } = head;
  let total: Cents | undefined = 0;
  for (const category of categories) {
    const cents = row[category];
    total = total === undefined || cents === undefined ? undefined : total + cents;
    // Nothing, in most cells of most rows.
    if (cents !== undefined) cells[category] = cents === 0 ? "0.00" : formatCents(cents);
  }
  if (total !== undefined) cells.total = formatCents(total);
  return cells;
}
