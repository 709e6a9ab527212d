import { useComputed } from "@preact/signals";
import type { Field } from "erasmus-ka1/form";
import { useRef } from "preact/hooks";
import { answer, questions } from "../answer.js";
import { sections } from "../description.js";
import { boxId, entriesOf, isBlank, type Path } from "../entry.js";
import { Box } from "../form/box.js";
import { Fields } from "../form/fields.js";
import { boxValue, fill, undoably } from "../plan.js";
import { showTab } from "../tab.js";
import { words } from "../words/words.js";
import { Accepted } from "./accepted.js";
import { AddedCard } from "./added-card.js";
import { settled } from "./settled.js";
import { addTaken, tickAll } from "./settlement-actions.js";
import { awardFields } from "./settlement-fields.js";
import "./settlement.css";
import { TakenCard } from "./taken-card.js";

/** What was awarded, and what took place. */
export function SettlementForm() {
  const isOpen = useComputed(() => settled.value === "plan-open");
  return (
    <>
      <Award isPlanOpen={isOpen.value} />
      <Taken />
      <Accepted list="preparatoryVisits" />
      <Accepted list="exceptionalCosts" />
    </>
  );
}

function Award({ isPlanOpen }: { readonly isPlanOpen: boolean }) {
  const { page, messages } = words.value;
  const { total, payments, byCategory, reduction, transferPolicy } = awardFields.value;
  const id = boxId(["award"]);
  return (
    <section class="part" aria-labelledby={`${id}.title`} id={id} tabIndex={-1}>
      <h2 id={`${id}.title`}>{messages.fields.award.label}</h2>
      <p class="hint">{page.settlement.ofPlan}</p>
      {isPlanOpen ? <PlanOpen /> : null}
      {total === undefined ? null : (
        <div class="fields">
          <Box field={total} path={["award", "total"]} />
        </div>
      )}
      <TakeOver />
      {payments === undefined ? null : <Box field={payments} path={["award", "payments"]} />}
      <Folded field={byCategory} path={["award", "byCategory"]} />
      <Folded field={reduction} path={["options", "reduction"]} />
      <Folded field={transferPolicy} path={["options", "transferPolicy"]} />
    </section>
  );
}

/** The plan is not complete: nobody was awarded such a project. */
function PlanOpen() {
  const { page } = words.value;
  const open = useComputed(() => questions.value.length);
  return (
    <div class="notice" role="status">
      <p>{page.settlement.planOpen(open.value)}</p>
      <button type="button" onClick={() => showTab("plan")}>
        {page.settlement.toPlan}
      </button>
    </div>
  );
}

/** Fills in what the plan comes to, where that is one amount. */
function TakeOver() {
  const { page, numbers } = words.value;
  const amount = useComputed(() => answer.value.total?.amount).value;
  if (amount === undefined || boxValue(["award", "total"]) === amount) return null;
  return (
    <div class="buttons">
      <button
        type="button"
        class="quiet"
        onClick={() => {
          const take = () => fill(["award", "total"], amount);
          // What was typed can be had back.
          if (isBlank(boxValue(["award", "total"]))) take();
          else undoably(page.settlement.takenOver, take);
          document.getElementById(boxId(["award", "total"]))?.focus();
        }}
      >
        {page.settlement.takeOver(numbers.amount(amount))}
      </button>
    </div>
  );
}

/** What few awards have is folded away. */
function Folded({ field, path }: { readonly field: Field | undefined; readonly path: Path }) {
  const isThere = useRef(!isBlank(boxValue(path)));
  if (field === undefined) return null;
  return (
    <details open={isThere.current} id={boxId(path)}>
      <summary>{field.label}</summary>
      {field.hint === undefined ? null : <p class="hint">{field.hint}</p>}
      <Fields fields={field.fields ?? []} path={path} isFlat />
    </details>
  );
}

/** What became of each activity, and those that were not planned. */
function Taken() {
  const { page, messages } = words.value;
  const count = useComputed(() => entriesOf(boxValue(["flows"])).length);
  const added = useComputed(() => entriesOf(boxValue(["realised", "added"])).length);
  const id = boxId(["realised", "flows"]);
  return (
    <section class="part" aria-labelledby={`${id}.title`} id={id} tabIndex={-1}>
      <h2 id={`${id}.title`}>{messages.fields.realised.label}</h2>
      <p class="hint">{count.value === 0 ? page.settlement.nothingPlanned : page.settlement.tickHint}</p>
      <TickAll />
      <ol class="cards">
        {Array.from({ length: count.value }, (_, index) => (
          <TakenCard key={index} index={index} />
        ))}
        {Array.from({ length: added.value }, (_, index) => (
          <AddedCard key={`added.${index}`} index={index} count={added.value} />
        ))}
      </ol>
      <AddTaken />
    </section>
  );
}

/** Ticks every activity of which nothing is said yet. */
function TickAll() {
  const { page } = words.value;
  const open = useComputed(() => {
    const took = entriesOf(boxValue(["realised", "flows"]));
    return entriesOf(boxValue(["flows"])).filter((_, index) => isBlank(took[index]?.["status"])).length;
  });
  return (
    <div class="buttons">
      <button type="button" class="quiet" disabled={open.value === 0} onClick={tickAll}>
        {page.settlement.tickAll}
      </button>
    </div>
  );
}

/** Adds an activity that was not planned. */
function AddTaken() {
  const { page } = words.value;
  const activities = useComputed(
    () =>
      sections.value
        .find(({ id }) => id === "flows")
        ?.fields.find(({ kind, required }) => kind === "choice" && required)?.options ?? [],
  );
  if (activities.value.length === 0) return null;
  return (
    <details>
      <summary>{page.settlement.add}</summary>
      <fieldset class="add">
        <legend class="out-of-sight">{page.settlement.add}</legend>
        {activities.value.map(({ value, label }) => (
          <button type="button" key={value} onClick={() => addTaken(String(value))}>
            + {label}
          </button>
        ))}
      </fieldset>
    </details>
  );
}
