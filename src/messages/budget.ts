import type { Assessment } from "../assess.js";
import type { Grant } from "../grant.js";
import { type Category, categories } from "../results/category.js";
import type { SummaryCells } from "../summary.js";
import type { Messages } from "./messages.js";
import { nameOf } from "./name-of.js";
import { numbersOf } from "./numbers.js";

/** The budget in the columns of the official form. */
export interface Budget {
  /** Those in which something is asked for, the total last. */
  readonly columns: readonly { readonly id: Column; readonly label: string }[];
  /** A row for each activity type. */
  readonly rows: readonly (BudgetRow & { readonly activity: string })[];
  readonly total: BudgetRow;
}

/** A budget category, or all of them. */
export type Column = Category | "total";

/** Amounts by column. */
export interface BudgetRow {
  readonly label: string;
  readonly cells: Amounts;
}

export type Amounts = { readonly [Name in Column]?: Amount };

/** An amount, EUR with two decimals; a range where the agency's base rates decide; neither where it is not known. */
export interface Amount {
  readonly amount?: string;
  readonly range?: Range;
  /** "1,750.00", "1,120.00 to 2,120.00". */
  readonly text: string;
}

/** The least and the most that the guide's range of base rates allows, EUR with two decimals. */
export interface Range {
  readonly minimum: string;
  readonly maximum: string;
}

const columns: readonly Column[] = [...categories, "total"];

/** A grant, and both ends of it where the agency's base rates are not known. */
type Priced = Pick<Assessment, "grant" | "range">;

/**
 * The budget as the official form has it, in words; a column in which nothing is asked for is left out.
 *
 * @param priced an assessment: a grant, and both ends of it where the agency's base rates are not known
 * @param messages the words of a language
 * @returns a row for each activity type, and their total
 * @example
 * const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
 * const { columns, total } = budgetOf(assess(application, { baseRates }), messages);
 * [columns.length, total.cells.travel?.text, total.cells.total?.text] // => [7, "7,875.00", "35,562.50"]
 */
export function budgetOf(priced: Priced, messages: Messages): Budget {
  const { activities } = priced.grant.summary;
  const total = amountsOf(priced, ({ summary }) => summary.total, messages);
  const shown = columns.filter((column) => total[column] !== undefined);
  return {
    columns: shown.map((id) => ({ id, label: messages.categories[id] })),
    rows: activities.map(({ activity }, index) => ({
      activity,
      label: nameOf(messages.activities, activity),
      cells: inColumns(
        amountsOf(priced, ({ summary }) => summary.activities[index] ?? {}, messages, true),
        shown,
      ),
    })),
    total: { label: messages.categories.total, cells: total },
  };
}

/**
 * The amounts of a row of a grant's summary by column.
 *
 * @param rowOf takes the row from a grant
 * @param withNothing whether a column in which nothing is asked for is there, too
 * @returns each amount in figures and in words
 * @example amountsOf(assess(application), ({ summary }) => summary.flows[0] ?? {}, messages).travel?.text // => "550.00"
 */
export function amountsOf(
  { grant, range }: Priced,
  rowOf: (grant: Grant) => SummaryCells,
  messages: Messages,
  withNothing = false,
): Amounts {
  const [least, row, most] = [range?.minimum ?? grant, grant, range?.maximum ?? grant].map(rowOf);
  const amounts = columns.map(
    (column) => [column, amountOf(row?.[column], least?.[column], most?.[column], messages)] as const,
  );
  return Object.fromEntries(
    amounts.filter(([column, { amount }]) => withNothing || column === "total" || amount !== "0.00"),
  );
}

/**
 * The figure that matters, in words.
 *
 * @returns what the amount is, and the amount: one phrase
 * @example amountMessage("grant-requested", amountOf("3470.00", undefined, undefined, messages), messages)
 * // => "Grant: 3,470.00 EUR"
 */
export function amountMessage(
  amountIs: NonNullable<Grant["amountIs"]>,
  { amount, range, text }: Amount,
  { amounts }: Messages,
): string {
  const isKnown = amount !== undefined || range !== undefined;
  return `${amounts.is[amountIs]}: ${text}${isKnown ? " EUR" : ""}`;
}

/**
 * An amount in words: one that is known, or lies between two, or neither.
 *
 * @returns the figures, and the text that says them
 * @example amountOf(undefined, "1120.00", "2120.00", messages).text // => "1,120.00 to 2,120.00"
 */
export function amountOf(
  amount: string | undefined,
  minimum: string | undefined,
  maximum: string | undefined,
  { amounts, locale }: Messages,
): Amount {
  const { figure } = numbersOf(locale);
  if (amount !== undefined) return { amount, text: figure(amount) };
  if (minimum === undefined || maximum === undefined) return { text: amounts.notKnown };
  if (minimum === maximum) return { amount: minimum, text: figure(minimum) };
  return { range: { minimum, maximum }, text: amounts.between(figure(minimum), figure(maximum)) };
}

function inColumns(amounts: Amounts, shown: readonly Column[]): Amounts {
  return Object.fromEntries(shown.map((column) => [column, amounts[column]]));
}
