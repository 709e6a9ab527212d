import type { Section } from "erasmus-ka1/form";
import { useRef } from "preact/hooks";
import { firstFields, sections } from "./description.js";
import { boxId } from "./entry.js";
import { Flows } from "./flows/flows.js";
import { Entries } from "./form/entries-box.js";
import { Fields } from "./form/fields.js";
import { boxValue } from "./plan.js";
import { BaseRates } from "./rates/base-rates.js";
import { words } from "./words/words.js";

/** The form, part by part, as the package describes it. */
export function Parts() {
  const { page } = words.value;
  return (
    <>
      <section class="part" aria-labelledby="start.title">
        <h2 id="start.title">{page.start}</h2>
        <Fields fields={firstFields.value} path={[]} />
      </section>
      {sections.value.map((section) => (
        <Part key={section.id} section={section} />
      ))}
    </>
  );
}

function Part({ section }: { readonly section: Section }) {
  const isThere = useRef(boxValue([section.id]) !== undefined);
  if (section.id === "flows") return <Flows section={section} />;
  if (section.id === "options") return <BaseRates section={section} />;
  const path = [section.id];
  const id = boxId(path);
  const inside = (
    <>
      {section.hint === undefined ? null : <p class="hint">{section.hint}</p>}
      {section.limits === undefined ? null : <p class="hint">{section.limits.text}</p>}
      {section.isList ? <Entries field={section} path={path} /> : <Fields fields={section.fields} path={path} />}
    </>
  );
  if (section.required) {
    return (
      <section class="part" aria-labelledby={`${id}.title`} id={id} tabIndex={-1}>
        <h2 id={`${id}.title`}>{section.label}</h2>
        {inside}
      </section>
    );
  }
  return (
    <details class="part" open={isThere.current} id={id}>
      <summary>
        <h2>{section.label}</h2>
      </summary>
      {inside}
    </details>
  );
}
