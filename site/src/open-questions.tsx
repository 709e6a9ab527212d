import { useSignal } from "@preact/signals";
import { questions } from "./answer.js";
import { placeOf, ToBox } from "./to-box.js";
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
          const { label, within } = placeOf(path);
          return (
            <li key={path.join(".")}>
              <ToBox path={path} label={label} />
              {within === "" ? null : <p class="hint">{within}</p>}
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
