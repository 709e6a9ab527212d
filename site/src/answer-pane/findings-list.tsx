import { findings } from "../answer.js";
import { placeOf, ToBox } from "../to-box.js";
import { words } from "../words/words.js";
import { Cited } from "./cited.js";
import { type Remark, remarkKinds, remarks } from "./remarks.js";

/** What is found of the plan. */
export function FindingsList() {
  const { page } = words.value;
  const all = remarks.value;
  return (
    <section class="card findings" aria-labelledby="findings.title">
      <h2 id="findings.title">{page.pane.findings}</h2>
      {all.length === 0 ? <p>{page.pane.noFindings}</p> : null}
      <Remarks all={all} id="findings" />
    </section>
  );
}

/** Remarks by how pressing they are, each with a way to its boxes. */
export function Remarks({ all, id }: { readonly all: readonly Remark[]; readonly id: string }) {
  const { page } = words.value;
  return (
    <>
      {remarkKinds.map((kind) => {
        const ofKind = all.filter((each) => each.kind === kind);
        return ofKind.length === 0 ? null : (
          <section key={kind} class={`remarks ${kind}`} aria-labelledby={`${id}.${kind}`}>
            <h3 id={`${id}.${kind}`}>
              {page.pane.remarks[kind]} <span class="count">{ofKind.length}</span>
            </h3>
            <ul>
              {ofKind.map((each) => (
                <Told key={each.text} remark={each} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Told({ remark: { text, paths, citations } }: { readonly remark: Remark }) {
  const places = paths.map((path) => ({ path, ...placeOf(path) })).filter(({ label }) => label !== "");
  const parts = [...new Set(places.map(({ within }) => within))];
  return (
    <li>
      <p>
        {text}
        <Cited citations={citations} />
      </p>
      {parts.map((part) => (
        <p key={part} class="to-boxes">
          {part === "" ? null : <span class="within">{part}</span>}
          {places
            .filter(({ within }) => within === part)
            .map(({ path, label }) => (
              <ToBox key={path.join(".")} path={path} label={label} />
            ))}
        </p>
      ))}
    </li>
  );
}

/** What rests on a weaker source, in one line: one warning for every such figure. */
export function Provisional() {
  const { findingMessage } = words.value;
  const warning = findings.value.find(({ code }) => code === "rate.provisional");
  return warning === undefined ? null : (
    <p class="provisional hint">
      {findingMessage(warning)}
      <Cited citations={warning.citations} />
    </p>
  );
}
