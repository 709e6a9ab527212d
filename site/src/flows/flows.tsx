import { useComputed } from "@preact/signals";
import type { Section } from "erasmus-ka1/form";
import { boxId } from "../entry.js";
import { goTo } from "../go-to.js";
import { boxValue } from "../plan.js";
import { words } from "../words/words.js";
import { addFlow } from "./flow-actions.js";
import { FlowCard } from "./flow-card.js";

/** The flows as cards, and what may be added. */
export function Flows({ section }: { readonly section: Section }) {
  const { page } = words.value;
  const count = useComputed(() => {
    const list = boxValue(["flows"]);
    return Array.isArray(list) ? list.length : 0;
  });
  // What a flow may be: the first choice of its fields.
  const activities = section.fields.find(({ kind, required }) => kind === "choice" && required)?.options ?? [];
  const add = (activity: string) => goTo(["flows", addFlow(activity)]);
  return (
    <section class="part" aria-labelledby="flows.title" id={boxId(["flows"])} tabIndex={-1}>
      <h2 id="flows.title">{page.flows.title}</h2>
      {count.value === 0 ? <p class="hint">{page.flows.empty}</p> : null}
      <ol class="cards">
        {Array.from({ length: count.value }, (_, index) => (
          <FlowCard key={index} index={index} count={count.value} />
        ))}
      </ol>
      <fieldset class="add">
        <legend>{page.flows.add}</legend>
        {activities.map(({ value, label }) => (
          <button type="button" key={value} onClick={() => add(String(value))}>
            + {label}
          </button>
        ))}
      </fieldset>
    </section>
  );
}
