import { answer } from "../answer.js";
import { words } from "../words/words.js";

/** What nobody can read off a plan, and what the tables at hand do not say. */
export function CannotDecide() {
  const { page, ruleTitle } = words.value;
  const { checks } = answer.value.eligibility;
  const withoutData = checks.filter(({ status, missing = [] }) => status === "unknown" && missing.length === 0);
  return (
    <section class="card cannot" aria-labelledby="cannot.title">
      <h2 id="cannot.title">{page.pane.cannot}</h2>
      <ul>
        {page.pane.cannotList.map((each) => (
          <li key={each}>{each}</li>
        ))}
        {withoutData.map(({ rule }) => (
          <li key={rule}>{page.pane.noData(ruleTitle(rule))}</li>
        ))}
      </ul>
    </section>
  );
}
