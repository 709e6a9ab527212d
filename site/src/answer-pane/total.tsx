import { totalText } from "../amounts.js";
import { answer } from "../answer.js";
import { words } from "../words/words.js";
import { budget } from "./budget.js";

/** What the total is, and how far it is known. */
export function Total() {
  const { page, messages } = words.value;
  const { total } = answer.value;
  const shown = budget.value;
  if (shown === undefined || total === undefined) return null;
  return (
    <>
      <p class="sum">
        {messages.amounts.is[shown.amountIs]}: <strong>{totalText(total, words.value)}</strong>
      </p>
      {total.most === undefined ? null : <p class="hint on-paper">{page.pane.range}</p>}
      {shown.amountIs === "estimated-budget" ? <p class="hint on-paper">{page.pane.estimated}</p> : null}
    </>
  );
}
