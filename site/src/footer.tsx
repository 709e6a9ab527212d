import { useComputed } from "@preact/signals";
import { totalText } from "./amounts.js";
import { answer, questions } from "./answer.js";
import { words } from "./words/words.js";

/** The total, always in sight. */
export function Footer() {
  const { page } = words.value;
  const total = useComputed(() => totalText(answer.value.total, words.value));
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
