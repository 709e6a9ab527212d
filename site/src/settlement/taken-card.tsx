import { useComputed } from "@preact/signals";
import { type Field, flowTitle } from "erasmus-ka1/form";
import { useMemo } from "preact/hooks";
import { draft } from "../answer.js";
import { boxId, entriesOf, isBlank, isEntry, type Path } from "../entry.js";
import { Fields } from "../form/fields.js";
import { Told } from "../form/frame.js";
import { goTo } from "../go-to.js";
import { boxValue, fill } from "../plan.js";
import { saidAt } from "../said.js";
import { useOf } from "../use-of.js";
import { words } from "../words/words.js";
import { becameText } from "./became-text.js";
import { isTakenOpen, openTaken } from "./open-taken.js";
import { settledAt } from "./settled.js";
import { becameOf, type Status } from "./settlement-actions.js";
import { fieldsOtherwise, forceMajeureField, personsOtherwise } from "./settlement-fields.js";

const otherwise = ["cancelled", "force-majeure"] as const;

/** A planned activity: what became of it, and what was otherwise than planned. */
export function TakenCard({ index }: { readonly index: number }) {
  const path: Path = ["realised", "flows", index];
  const id = boxId(path);
  const title = useComputed(() => flowTitle(draft.value.flows?.[index] ?? {}, words.value.messages));
  const status = boxValue([...path, "status"]) as Status;
  return (
    <li class="card flow" id={id} aria-labelledby={`${id}.title`}>
      <header>
        <h3 id={`${id}.title`}>{title}</h3>
        <p class="price">
          <Became path={path} />
        </p>
      </header>
      <WhatBecame index={index} status={status} />
      {status === "force-majeure" ? <Claimed path={path} /> : null}
      {status === "completed" ? <Otherwise path={path} index={index} /> : null}
      <SaidOf path={path} />
    </li>
  );
}

/** What a settlement keeps of it. */
function Became({ path }: { readonly path: Path }) {
  return <>{useOf([boxId(path)], () => becameText(settledAt(path), words.value))}</>;
}

function WhatBecame({ index, status }: { readonly index: number; readonly status: Status }) {
  const { page } = words.value;
  const id = boxId(["realised", "flows", index]);
  return (
    <div class="became">
      <label class="choice">
        <input
          type="checkbox"
          id={`${id}.status`}
          aria-describedby={`${id}.title`}
          checked={status === "completed"}
          onChange={({ currentTarget }) => becameOf(index, currentTarget.checked ? "completed" : undefined)}
        />
        {page.settlement.tookPlace}
      </label>
      <label class="choice">
        <span>{page.settlement.orElse}</span>
        <select
          value={status === undefined || status === "completed" ? "" : status}
          aria-describedby={`${id}.title`}
          onChange={({ currentTarget: { value } }) =>
            becameOf(
              index,
              otherwise.find((each) => each === value),
            )
          }
        >
          <option value="">–</option>
          {otherwise.map((each) => (
            <option key={each} value={each}>
              {page.settlement.became[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** What is claimed of an activity that was given up or broken off. */
function Claimed({ path }: { readonly path: Path }) {
  const field = forceMajeureField.value;
  if (field === undefined) return null;
  const at = [...path, field.key];
  return (
    <fieldset class="field of-object" id={boxId(at)} tabIndex={-1}>
      <legend class="label">{field.label}</legend>
      {field.hint === undefined ? null : <p class="hint">{field.hint}</p>}
      <Fields fields={claimedFields(field)} path={at} />
    </fieldset>
  );
}

const mostOften = ["organisationalSupport", "individualSupport", "travel"];

function claimedFields({ fields = [] }: Field): readonly Field[] {
  return fields.map(({ isUsual: _, ...field }) =>
    mostOften.includes(field.key) ? { ...field, isUsual: true } : field,
  );
}

/** Boxes of what was otherwise than planned, folded away and drawn once somebody looks. */
function Otherwise({ path, index }: { readonly path: Path; readonly index: number }) {
  const { page } = words.value;
  const isOpen = isTakenOpen(path);
  const filled = useOf([boxId(path)], () => {
    const said = boxValue(path);
    return isEntry(said)
      ? Object.entries(said).filter(([key, value]) => key !== "status" && !isBlank(value)).length
      : 0;
  });
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => openTaken(path, currentTarget.open)}>
      <summary>{page.settlement.different(filled)}</summary>
      {isOpen ? <OtherwiseBoxes path={path} index={index} /> : null}
    </details>
  );
}

function OtherwiseBoxes({ path, index }: { readonly path: Path; readonly index: number }) {
  const { page, messages } = words.value;
  const flow = useComputed(() =>
    JSON.stringify([draft.value.call, draft.value.action, draft.value.flows?.[index]]),
  ).value;
  const fields = useMemo(() => fieldsOtherwise(draft.peek().flows?.[index] ?? {}), [flow, messages]);
  const persons = fields.find(({ key }) => key === "accompanyingPersons");
  return (
    <>
      <p class="hint">{page.settlement.emptyHint}</p>
      <Fields fields={fields.filter((field) => field.isUsual && field !== persons)} path={path} isFlat />
      {persons === undefined ? null : <Persons field={persons} path={[...path, persons.key]} index={index} />}
      <Fields fields={fields.filter((field) => !field.isUsual)} path={path} isRest />
    </>
  );
}

/** Accompanying persons: those that were planned, entry by entry, and others. */
function Persons({ field, path, index }: { readonly field: Field; readonly path: Path; readonly index: number }) {
  const { page } = words.value;
  const planned = useComputed(() => draft.value.flows?.[index]?.accompanyingPersons ?? []).value;
  const said = entriesOf(boxValue(path));
  const entries = said.length > planned.length ? said : planned;
  const add = () => {
    const at = entries.length;
    fill([...path, at], {});
    void goTo([...path, at]);
  };
  return (
    <fieldset class="field of-list" id={boxId(path)} tabIndex={-1}>
      <legend class="label">{field.label}</legend>
      <div class="entries">
        {entries.map((_, position) => (
          <div class="entry" key={position} id={boxId([...path, position])}>
            <Fields fields={personsOtherwise(field, planned[position])} path={[...path, position]} />
          </div>
        ))}
        <div class="buttons">
          <button type="button" class="quiet" onClick={add}>
            {entries.length === 0 ? page.add(field.label) : page.another(field.label)}
          </button>
        </div>
      </div>
    </fieldset>
  );
}

/** What is said of the activity as a whole, and of what became of it. */
export function SaidOf({ path }: { readonly path: Path }) {
  const said = useOf([boxId(path)], () => [
    ...saidAt(path),
    ...saidAt([...path, "status"]),
    ...saidAt([...path, "id"]),
  ]);
  return <Told said={said} />;
}
