import { useComputed } from "@preact/signals";
import { type Field, flowTitle, relevantFields } from "erasmus-ka1/form";
import { useMemo } from "preact/hooks";
import { draft } from "../answer.js";
import { drawn } from "../drawn.js";
import { boxId, type Path } from "../entry.js";
import { Fields } from "../form/fields.js";
import { boxValue } from "../plan.js";
import { readBoxes } from "../read-boxes.js";
import { useOf } from "../use-of.js";
import { words } from "../words/words.js";
import { becameText } from "./became-text.js";
import { isTakenOpen, openTaken } from "./open-taken.js";
import { settledAt } from "./settled.js";
import { removeTaken } from "./settlement-actions.js";
import { SaidOf } from "./taken-card.js";

/** An activity that took place and was not planned: all of its boxes. */
export function AddedCard({ index, count }: { readonly index: number; readonly count: number }) {
  const { page } = words.value;
  const path: Path = ["realised", "added", index];
  const id = boxId(path);
  const title = useComputed(() => {
    const { draft: read } = readBoxes({ flows: [boxValue(path)] });
    return flowTitle(read.flows?.[0] ?? {}, words.value.messages);
  });
  const became = useOf([id], () => becameText(settledAt(path), words.value));
  const remove = async () => {
    removeTaken(index, title.peek());
    await drawn();
    const next = document.getElementById(boxId(["realised", "added", Math.min(index, count - 2)]));
    (next ?? document.getElementById(boxId(["realised", "flows"])))?.focus();
  };
  const isOpen = isTakenOpen(path);
  return (
    <li class="card flow" id={id} aria-labelledby={`${id}.title`} tabIndex={-1}>
      <header>
        <h3 id={`${id}.title`}>{title}</h3>
        <p class="price">{became}</p>
      </header>
      <p class="hint">{page.settlement.notPlanned}</p>
      <details open={isOpen} onToggle={({ currentTarget }) => openTaken(path, currentTarget.open)}>
        <summary>{page.flows.details}</summary>
        {isOpen ? <AddedBoxes path={path} /> : null}
      </details>
      <SaidOf path={path} />
      <div class="buttons">
        <button type="button" class="quiet" onClick={remove}>
          {page.flows.remove}
        </button>
      </div>
    </li>
  );
}

/** These are the plan's, or the settlement's own. */
const notAsked = ["id", "activity", "group"];

function AddedBoxes({ path }: { readonly path: Path }) {
  const { messages } = words.value;
  const { call = 0, action = "" } = useComputed(() => draft.value).value;
  const activity = String(boxValue([...path, "activity"]) ?? "");
  const fields = useMemo(
    (): readonly Field[] =>
      (relevantFields({ activity }, call, action, messages) ?? []).filter(({ key }) => !notAsked.includes(key)),
    [activity, call, action, messages],
  );
  return <Fields fields={fields} path={path} />;
}
