import { answer } from "../answer.js";
import { tick, ticks } from "../plan.js";
import { words } from "../words/words.js";
import { Cited } from "./cited.js";

/** What only a person can judge: questions to tick, kept with the plan. */
export function ManualChecks() {
  const { page, manualCheckMessage } = words.value;
  const { manualChecks } = answer.value.eligibility;
  if (manualChecks.length === 0) return null;
  const done = manualChecks.filter(({ id }) => ticks.value[id] === true).length;
  return (
    <section class="card" aria-labelledby="checks.title">
      <h2 id="checks.title">{page.pane.manual}</h2>
      <p class="hint">{page.pane.manualHint}</p>
      <p class="hint">{page.pane.ticked(done, manualChecks.length)}</p>
      <ul class="checks">
        {manualChecks.map(({ id, citations }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={ticks.value[id] === true}
                onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
              />
              <span>{manualCheckMessage(id)}</span>
            </label>
            <Cited citations={citations} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many of them are ticked, once one is: beside the verdict, which leaves them to the person. */
export function Ticked() {
  const { manualChecks } = answer.value.eligibility;
  const done = manualChecks.filter(({ id }) => ticks.value[id] === true).length;
  return done === 0 ? null : <> ({words.value.page.pane.ticked(done, manualChecks.length)})</>;
}
