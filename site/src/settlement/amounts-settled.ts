import type { AmountRange, Settlement } from "erasmus-ka1";
import type { Words } from "../words/languages.js";

/** An amount, or what it lies between. */
export function rangeText(amount: string | undefined, range: AmountRange, { messages, numbers }: Words): string {
  if (amount !== undefined) return numbers.amount(amount);
  return range.minimum === range.maximum ? numbers.amount(range.minimum) : messages.settlement.between(range);
}

/** The balance in words: what is still to be paid, or to be paid back; absent where nobody says what was paid. */
export function balanceOf(
  { balance, balanceRange }: Settlement,
  words: Words,
): { readonly label: string; readonly text: string } | undefined {
  const { toBePaid, toBePaidBack, none } = words.messages.settlement.balance;
  if (balance !== undefined) {
    const isBack = balance.startsWith("-");
    const label = balance === NOTHING ? none : isBack ? toBePaidBack : toBePaid;
    return { label, text: words.numbers.amount(balance.replace("-", "")) };
  }
  if (balanceRange === undefined) return undefined;
  const { minimum, maximum } = balanceRange;
  if (!minimum.startsWith("-")) return { label: toBePaid, text: rangeText(undefined, balanceRange, words) };
  if (!maximum.startsWith("-")) return { label: none, text: rangeText(undefined, balanceRange, words) };
  const back = { minimum: maximum.replace("-", ""), maximum: minimum.replace("-", "") };
  return { label: toBePaidBack, text: rangeText(undefined, back, words) };
}

const NOTHING = "0.00";
