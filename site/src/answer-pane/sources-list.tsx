import type { Sources } from "erasmus-ka1";
import { answer } from "../answer.js";
import { words } from "../words/words.js";

/** The documents that are cited, each once. */
export function SourcesList() {
  const { page } = words.value;
  const { eligibility, grant } = answer.value;
  const all: Sources = { ...eligibility.sources, ...grant?.sources };
  const ids = Object.keys(all).sort();
  if (ids.length === 0) return null;
  return (
    <details class="card sources">
      <summary>
        <h2>{page.pane.sources}</h2>
      </summary>
      <dl>
        {ids.map((id) => {
          const { title, version, url } = all[id] ?? { title: id };
          return (
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
          );
        })}
      </dl>
    </details>
  );
}
