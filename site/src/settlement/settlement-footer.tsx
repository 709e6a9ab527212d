import { useComputed } from "@preact/signals";
import { words } from "../words/words.js";
import { balanceOf, rangeText } from "./amounts-settled.js";
import { settled } from "./settled.js";

/** The final grant and the balance, always in sight. */
export function SettlementFooter() {
  const { page, messages } = words.value;
  const text = useComputed(() => {
    const now = settled.value;
    if (typeof now === "string") return words.value.page.total.nothing;
    const { finalGrant, finalGrantRange } = now.settlement;
    return rangeText(finalGrant, finalGrantRange, words.value);
  });
  const balance = useComputed(() => {
    const now = settled.value;
    const of = typeof now === "string" ? undefined : balanceOf(now.settlement, words.value);
    return of === undefined ? "" : `${of.label}: ${of.text}`;
  });
  return (
    <footer class="total">
      <p>
        {messages.settlement.finalGrant}: <strong>{text}</strong>
      </p>
      <a href="#settled">{balance.value === "" ? page.settlement.toAnswer : balance}</a>
    </footer>
  );
}
