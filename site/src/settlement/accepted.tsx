import { useComputed } from "@preact/signals";
import type { Field } from "erasmus-ka1/form";
import { draft } from "../answer.js";
import { sections } from "../description.js";
import { boxId, entriesOf, type Path } from "../entry.js";
import { Entries } from "../form/entries-box.js";
import { Fields } from "../form/fields.js";
import { boxValue, fill } from "../plan.js";
import { words } from "../words/words.js";
import { asPlanned, plannedText } from "./settlement-fields.js";
import { titleOfTaken } from "./settlement-place.js";
import { SaidOf } from "./taken-card.js";
import { unplanned } from "./took-place.js";

/** What may have been otherwise: how many went, and what was accepted. */
const asked = {
  preparatoryVisits: ["participants", "learners", "learnersWithFewerOpportunities", "inclusionCosts"],
  exceptionalCosts: ["persons", "realCost"],
} as const;

/** Planned visits or costs: a tick for each that took place and was accepted, and what of it was otherwise. */
export function Accepted({ list }: { readonly list: keyof typeof asked }) {
  const { page, messages } = words.value;
  const count = useComputed(() => entriesOf(boxValue([list])).length);
  const section = sections.value.find((each) => each.id === list);
  if (section?.matters !== true) return null;
  const id = boxId(["realised", list]);
  const label = messages.fields[list].label;
  return (
    <section class="part" aria-labelledby={`${id}.title`} id={id} tabIndex={-1}>
      <h2 id={`${id}.title`}>{label}</h2>
      {count.value === 0 ? null : <p class="hint">{page.settlement.acceptedHint}</p>}
      <ol class="cards">
        {Array.from({ length: count.value }, (_, index) => (
          <AcceptedCard key={index} list={list} index={index} />
        ))}
      </ol>
      <details open={boxValue(["realised", unplanned[list]]) !== undefined}>
        <summary>{page.settlement.alsoTaken}</summary>
        <Entries field={section} path={["realised", unplanned[list]]} />
      </details>
    </section>
  );
}

function AcceptedCard({ list, index }: { readonly list: keyof typeof asked; readonly index: number }) {
  const { page } = words.value;
  const path: Path = ["realised", list, index];
  const id = boxId(path);
  const all = sections.value.find((section) => section.id === list)?.fields ?? [];
  const planned = useComputed(() => draft.value[list]?.[index] ?? {}).value;
  const fields = all
    .filter(({ key }) => asked[list].some((each) => each === key))
    .map((each) => asPlanned(each, planned));
  const isTaken = boxValue([...path, "took"]) === true;
  return (
    <li class="card" id={id} aria-labelledby={`${id}.title`}>
      <h3 id={`${id}.title`}>{titleOfTaken(path)}</h3>
      <p class="hint">{plannedWords(all, planned)}</p>
      <label class="choice">
        <input
          type="checkbox"
          aria-describedby={`${id}.title`}
          checked={isTaken}
          onChange={({ currentTarget }) => fill([...path, "took"], currentTarget.checked || undefined)}
        />
        {list === "preparatoryVisits" ? page.settlement.tookPlace : page.settlement.accepted}
      </label>
      {isTaken ? <Fields fields={fields} path={path} isFlat /> : null}
      <SaidOf path={path} />
    </li>
  );
}

/** Which visit or cost it is: what of it is short enough. */
function plannedWords(all: readonly Field[], planned: object): string {
  const values = planned as Readonly<Record<string, unknown>>;
  return all
    .filter(({ kind }) => kind === "choice" || kind === "text")
    .flatMap((field) => plannedText(field, values[field.key]) ?? [])
    .join(" · ");
}
