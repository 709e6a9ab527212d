import { words } from "../words/words.js";
import { hasReadings, sources } from "./sources.js";
import type { CitedSourcesProps } from "./sources-list.js";

/** On paper: the documents that the plan's answer cites. */
export function PrintSources() {
  return <SourcesOnPaper sources={sources.value} hasReadings={hasReadings.value} />;
}

/** What the short names of documents stand for, once each. */
export function SourcesOnPaper({ sources: cited, hasReadings: withReadings }: CitedSourcesProps) {
  const { page } = words.value;
  const all = Object.entries(cited);
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
      {withReadings ? <p>{page.pane.readings}</p> : null}
    </section>
  );
}
