import { computed } from "@preact/signals";
import { type Amounts, type Category, categories, type Grant, type SummaryCells } from "erasmus-ka1";
import { answer } from "../answer.js";
import type { Words } from "../words/languages.js";

/** A column of the official form. */
export type Column = Category | "total";

/** The budget that is shown: both ends are the same grant where the base rates are known. */
export interface Budget {
  readonly amountIs: NonNullable<Grant["amountIs"]>;
  readonly least: Grant;
  readonly most: Grant;
  /** Those in which something is asked for, and the total. */
  readonly columns: readonly Column[];
}

/** Absent for an accreditation, and before call and action are known. */
export const budget = computed((): Budget | undefined => {
  const { grant, range } = answer.value;
  if (grant?.amountIs === undefined) return undefined;
  const [least, most] = [range?.minimum ?? grant, range?.maximum ?? grant];
  const rows: readonly SummaryCells[] = [...most.summary.flows, most.summary.ofNoFlow ?? {}];
  const isAsked = (category: Category) =>
    rows.some(({ [category]: amount }) => amount !== undefined && amount !== "0.00");
  return { amountIs: grant.amountIs, least, most, columns: [...categories.filter(isAsked), "total"] };
});

/** An amount of a table: one figure, or both ends. */
export function cellText(least: string | undefined, most: string | undefined, { numbers, messages }: Words): string {
  if (least === undefined) return messages.amounts.notKnown;
  if (most === undefined || least === most) return numbers.figure(least);
  return messages.amounts.between(numbers.figure(least), numbers.figure(most));
}

/** The total of a table, which may have no upper end yet. */
export function endsText({ amount, least, most }: Amounts, words: Words): string {
  if (amount === undefined && least !== undefined && most === undefined) {
    return words.messages.amounts.from(words.numbers.figure(least));
  }
  return cellText(amount ?? least, amount ?? most, words);
}
