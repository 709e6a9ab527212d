import { useComputed } from "@preact/signals";
import { amountText } from "./amounts.js";
import { answer, questions } from "./answer.js";
import { words } from "./words/words.js";

/** The total, always in sight. */
export function Footer() {
  const { page } = words.value;
  const total = useComputed(() => {
    const { total: sum } = answer.value;
    const text = sum === undefined ? undefined : amountText(sum, words.value);
    if (text === undefined) return page.total.nothing;
    return sum?.atLeast ? page.total.atLeast(text) : text;
  });
  const open = useComputed(() => questions.value.length);
  return (
    <footer class="total">
      <p>
        {page.total.label}: <strong>{total}</strong>
      </p>
      <a href="#open">{open.value === 0 ? page.open.none : page.open.count(open.value)}</a>
    </footer>
  );
}
