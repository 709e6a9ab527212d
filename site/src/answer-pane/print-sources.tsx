import { words } from "../words/words.js";
import { hasReadings, sources } from "./sources.js";

/** On paper: what the short names of documents stand for, once each. */
export function PrintSources() {
  const { page } = words.value;
  const all = Object.entries(sources.value);
  if (all.length === 0) return null;
  return (
    <section class="only-print">
      <h2>{page.pane.sources}</h2>
      <p>
        {all
          .map(
            ([id, { title, version }]) => `${id}: ${[title, version].filter((part) => part !== undefined).join(", ")}`,
          )
          .join("; ")}
      </p>
      {hasReadings.value ? <p>{page.pane.readings}</p> : null}
    </section>
  );
}
