import type { Amounts, TotalSoFar } from "erasmus-ka1";
import type { Words } from "./words/languages.js";

/** An amount, or the least and the most, as the language writes them; `undefined` where nothing is known. */
export function amountText({ amount, least, most }: Amounts, { numbers, messages }: Words): string | undefined {
  if (amount !== undefined) return numbers.amount(amount);
  if (least === undefined || most === undefined) return undefined;
  return messages.amounts.between(numbers.figure(least), numbers.amount(most));
}

/** The total as far as it is known. That it is at least nothing says nothing. */
export function totalText(total: TotalSoFar | undefined, words: Words): string {
  const { numbers, messages, page } = words;
  if (total === undefined) return page.total.nothing;
  const { amount, least, most, atLeast } = total;
  const lowest = amount ?? least;
  if (lowest === undefined || (atLeast && lowest === NOTHING)) return page.total.nothing;
  const isFrom = amount === undefined && most === undefined;
  const text = isFrom ? numbers.amount(lowest) : (amountText(total, words) ?? page.total.nothing);
  if (atLeast) return page.total.atLeast(text);
  return isFrom ? messages.amounts.soFar(messages.amounts.from(text)) : text;
}

const NOTHING = "0.00";
