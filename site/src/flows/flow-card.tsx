import { useComputed } from "@preact/signals";
import { flowTitle } from "erasmus-ka1/form";
import { amountText } from "../amounts.js";
import { announce } from "../announce.js";
import { answer, answerNow, draft } from "../answer.js";
import { fieldAt, fieldsOfFlow } from "../description.js";
import { drawn } from "../drawn.js";
import { boxId, isBlank } from "../entry.js";
import { Fields } from "../form/fields.js";
import { Told } from "../form/frame.js";
import { goTo } from "../go-to.js";
import { boxValue, undoably } from "../plan.js";
import { type Said, saidByPath } from "../said.js";
import { useOf } from "../use-of.js";
import { words } from "../words/words.js";
import { duplicateFlow, moveFlow, proposedKeys, removeFlow, splitFlowAt } from "./flow-actions.js";
import { isCardOpen, openCard } from "./open-cards.js";
import { askWhoGoes } from "./share-out.js";

/** A flow: what it is, what it costs, and its boxes. */
export function FlowCard({ index, count }: { readonly index: number; readonly count: number }) {
  const { page } = words.value;
  const path = ["flows", index];
  const title = useComputed(() => flowTitle(draft.value.flows?.[index] ?? {}, words.value.messages));
  const fields = useComputed(() => fieldsOfFlow(index));
  const activity = String(boxValue(["flows", index, "activity"]));
  const isOpen = isCardOpen(index, count);
  const id = boxId(path);
  const move = async (step: 1 | -1) => {
    // At its place there is another one afterwards.
    const moved = title.value;
    moveFlow(index, step);
    announce(page.flows.moved(moved, index + step + 1, count));
    await drawn();
    // At the end of the list it goes no further, and the way back is offered.
    const buttons = [step, -step].map((each) => document.getElementById(`${boxId(["flows", index + step])}.${each}`));
    buttons.find((button) => button?.matches(":enabled"))?.focus();
  };
  const split = async () => {
    answerNow();
    const going = await askWhoGoes(index, draft.peek().flows?.[index] ?? {});
    if (going === undefined) return;
    undoably(page.flows.splitDone, () => splitFlowAt(index, fields.peek(), going));
    await goTo(["flows", index + 1, "participants"]);
  };
  const remove = async () => {
    undoably(page.removed(title.value), () => removeFlow(index));
    // The keyboard goes on with the neighbour; after the last one, with what may be added.
    await drawn();
    const neighbour = document.getElementById(boxId(["flows", Math.min(index, count - 2)]));
    const next = neighbour?.querySelector<HTMLElement>("summary");
    (next ?? document.querySelector<HTMLElement>(".add button"))?.focus();
  };
  return (
    <li class="card flow" id={id} aria-labelledby={`${id}.title`}>
      <header>
        <h3 id={`${id}.title`}>{title}</h3>
        <Price index={index} />
      </header>
      <details open={isOpen} onToggle={(event) => openCard(index, event.currentTarget.open)}>
        <summary>{page.flows.details}</summary>
        {/* Thirty flows have a thousand boxes: those that nobody looks at are not drawn. */}
        {isOpen ? <Fields key={activity} fields={fields.value} path={path} folded={proposedKeys} /> : null}
      </details>
      <SaidOfFlow index={index} isWhole={!isOpen} />
      <div class="buttons">
        <button type="button" class="quiet" onClick={() => duplicateFlow(index)}>
          {page.flows.duplicate}
        </button>
        <button type="button" class="quiet" title={page.flows.splitHint} onClick={split}>
          {page.flows.split}
        </button>
        <button type="button" class="quiet" id={`${id}.-1`} disabled={index === 0} onClick={() => move(-1)}>
          {page.flows.up}
        </button>
        <button type="button" class="quiet" id={`${id}.1`} disabled={index === count - 1} onClick={() => move(1)}>
          {page.flows.down}
        </button>
        <button type="button" class="quiet" onClick={remove}>
          {page.flows.remove}
        </button>
      </div>
    </li>
  );
}

function Price({ index }: { readonly index: number }) {
  const text = useComputed(
    () => amountText(answer.value.flows[index] ?? {}, words.value) ?? words.value.page.flows.noPrice,
  );
  return <p class="price">{text}</p>;
}

/** What is said of the flow as a whole; where its boxes are not shown, what is wrong in them, too. */
function SaidOfFlow({ index, isWhole }: { readonly index: number; readonly isWhole: boolean }) {
  const own = `flows.${index}`;
  const said = useOf([own, isWhole], () => {
    const all = [...saidByPath.value].flatMap(([path, list]) => {
      if (path === own) return list;
      if (!isWhole || !path.startsWith(`${own}.`)) return [];
      return list
        .filter(({ severity, path: at }) => severity !== "info" && !isBlank(boxValue(at)))
        .map((each) => {
          const label = fieldAt.value(each.path)?.label;
          return label === undefined ? each : { ...each, text: `${label}: ${each.text}` };
        });
    });
    return JSON.stringify(all);
  });
  return <Told said={JSON.parse(said) as readonly Said[]} />;
}
