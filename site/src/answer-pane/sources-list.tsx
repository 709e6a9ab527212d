import { words } from "../words/words.js";
import { hasReadings, sources } from "./sources.js";

/** The documents that are cited, each once. */
export function SourcesList() {
  const { page } = words.value;
  const all = Object.entries(sources.value);
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
      {hasReadings.value ? <p class="hint">{page.pane.readings}</p> : null}
    </details>
  );
}
