import { type Assessment, categories, type Grant, type SummaryCells } from "../index.js";
import { nameOf, numbersOf } from "../messages/index.js";
import type { Amount, Amounts, Budget, Column } from "./answer.js";
import type { Words } from "./words-in.js";

const columns: readonly Column[] = [...categories, "total"];

/** A grant, and both ends of it where the agency's base rates are not known. */
type Priced = Pick<Assessment, "grant" | "range">;

/** The budget as the official form has it; a column in which nothing is asked for is left out. */
export function budgetOf(priced: Priced, words: Words): Budget {
  const { messages } = words;
  const { activities } = priced.grant.summary;
  const total = amountsOf(priced, ({ summary }) => summary.total, words);
  const shown = columns.filter((column) => total[column] !== undefined);
  return {
    columns: shown.map((id) => ({ id, label: messages.categories[id] })),
    rows: activities.map(({ activity }, index) => ({
      activity,
      label: nameOf(messages.activities, activity),
      cells: inColumns(
        amountsOf(priced, ({ summary }) => summary.activities[index] ?? {}, words, true),
        shown,
      ),
    })),
    total: { label: messages.categories.total, cells: total },
  };
}

/**
 * The amounts of a row by column.
 *
 * @param withNothing whether a column in which nothing is asked for is there, too
 */
export function amountsOf(
  { grant, range }: Priced,
  rowOf: (grant: Grant) => SummaryCells,
  words: Words,
  withNothing = false,
): Amounts {
  const [least, row, most] = [range?.minimum ?? grant, grant, range?.maximum ?? grant].map(rowOf);
  const amounts = columns.map(
    (column) => [column, amountOf(row?.[column], least?.[column], most?.[column], words)] as const,
  );
  return Object.fromEntries(
    amounts.filter(([column, { amount }]) => withNothing || column === "total" || amount !== "0.00"),
  );
}

/** The figure that matters: "Grant: 3,470.00 EUR". */
export function amountMessage(
  amountIs: NonNullable<Grant["amountIs"]>,
  { amount, range, text }: Amount,
  { messages: { amounts } }: Words,
): string {
  const isKnown = amount !== undefined || range !== undefined;
  return `${amounts.is[amountIs]}: ${text}${isKnown ? " EUR" : ""}`;
}

/** An amount that is known, or lies between two, or neither. */
export function amountOf(
  amount: string | undefined,
  minimum: string | undefined,
  maximum: string | undefined,
  { messages: { amounts, locale } }: Words,
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
