import { useSignal } from "@preact/signals";
import { questions } from "./answer.js";
import { trail } from "./description.js";
import { goTo } from "./go-to.js";
import { labelAt } from "./rates/own-rates.js";
import { words } from "./words/words.js";

/** So many are shown at once: a list of thirty helps nobody. */
const AT_ONCE = 8;

/** What is open, in the order in which it should be answered; a click leads to its box. */
export function OpenQuestions() {
  const { page } = words.value;
  const isWhole = useSignal(false);
  const all = questions.value;
  const shown = isWhole.value ? all : all.slice(0, AT_ONCE);
  return (
    <section class="card open" aria-labelledby="open.title" id="open" tabIndex={-1}>
      <h2 id="open.title">{page.open.title}</h2>
      {all.length === 0 ? <p>{page.open.none}</p> : null}
      <ol>
        {shown.map(({ path, field }) => {
          const label = labelAt(path, field.label);
          // What names itself in full needs no more.
          const through = label === field.label ? trail(path) : [];
          return (
            <li key={path.join(".")}>
              <button type="button" class="link" onClick={() => goTo(path)}>
                {label}
              </button>
              {through.length === 0 ? null : <p class="hint">{through.join(" · ")}</p>}
              {field.limits === undefined ? null : <p class="hint">{field.limits.text}</p>}
            </li>
          );
        })}
      </ol>
      {all.length <= AT_ONCE || isWhole.value ? null : (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          {page.open.all(all.length)}
        </button>
      )}
    </section>
  );
}
