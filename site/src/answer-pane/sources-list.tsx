import type { Sources } from "erasmus-ka1";
import { words } from "../words/words.js";
import { hasReadings, sources } from "./sources.js";

export interface CitedSourcesProps {
  readonly sources: Sources;
  /** Whether something is cited as this tool reads it. */
  readonly hasReadings: boolean;
}

/** The documents that the plan's answer cites. */
export function SourcesList() {
  return <CitedSources sources={sources.value} hasReadings={hasReadings.value} />;
}

/** Documents, each once. */
export function CitedSources({ sources: cited, hasReadings: withReadings }: CitedSourcesProps) {
  const { page } = words.value;
  const all = Object.entries(cited);
  if (all.length === 0) return null;
  return (
    <details class="card sources">
      <summary>
        <h2>{page.pane.sources}</h2>
      </summary>
      <dl>
        {all.map(([id, { title, version, url }]) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>
              {title}
              {version === undefined ? null : ` · ${version}`}
              {url === undefined ? null : (
                <>
                  {" · "}
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    {url}
                  </a>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {withReadings ? <p class="hint">{page.pane.readings}</p> : null}
    </details>
  );
}
