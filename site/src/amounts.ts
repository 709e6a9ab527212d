import type { Amounts } from "erasmus-ka1";
import type { Words } from "./words/words.js";

/** An amount, or the least and the most, as the language writes them; `undefined` where nothing is known. */
export function amountText({ amount, least, most }: Amounts, { numbers, messages }: Words): string | undefined {
  if (amount !== undefined) return numbers.amount(amount);
  if (least === undefined || most === undefined) return undefined;
  return messages.amounts.between(numbers.figure(least), numbers.amount(most));
}
