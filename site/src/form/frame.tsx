import { useSignal } from "@preact/signals";
import type { Field } from "erasmus-ka1/form";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { boxId, isBlank, type Path } from "../entry.js";
import { boxValue } from "../plan.js";
import { type Said, saidAt } from "../said.js";
import { sentence } from "../sentence.js";
import { isPlannedBox } from "../settlement/is-of-settlement.js";
import { useOf } from "../use-of.js";
import { words } from "../words/words.js";

/** What a box is told by what stands around it. */
export interface BoxNames {
  readonly id: string;
  /** The label. */
  readonly name: string;
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
}

const nothing: readonly Said[] = [];

/** Units that a label does not name. */
const suffixed: readonly string[] = ["km", "EUR", "EUR/day", "months"];

/**
 * Label, hint and limits of a field around its box, and what is wrong with it. While somebody types, nothing new is held
 * against what is not finished; what was wrong disappears as soon as it is mended.
 */
export function Frame({
  field,
  path,
  isGroup = false,
  children,
}: {
  readonly field: Field;
  readonly path: Path;
  /** Several controls, which the label names together. */
  readonly isGroup?: boolean;
  readonly children: (names: BoxNames) => ComponentChildren;
}) {
  const { page } = words.value;
  const id = boxId(path);
  const isInside = useSignal(false);
  const before = useRef<readonly Said[]>([]);
  // Of what nobody has filled in nothing is wrong yet: it is among the open questions.
  const now = useOf([id], () => (isBlank(boxValue(path)) ? nothing : saidAt(path)));
  if (!isInside.value) before.current = now;
  const said = isInside.value ? now.filter(({ text }) => before.current.some((each) => each.text === text)) : now;
  const hint = field.kind === "choice" ? field.hint : joined(field.hint, field.limits?.text);
  const describedBy = [hint && `${id}.hint`, said.length > 0 && `${id}.said`].filter(Boolean).join(" ") || undefined;
  const isWrong = said.some(({ severity }) => severity === "error");
  const isOtherwise = useOf([id], () => isPlannedBox(path) && !isBlank(boxValue(path)));
  const suffix = suffixOf(field, page.brusselsTime);
  const label = (
    <>
      {field.label}
      {field.required ? <span class="needed"> {page.required}</span> : null}
      {isOtherwise ? <span class="otherwise"> {page.settlement.otherwise}</span> : null}
    </>
  );
  const inside = (
    <>
      {hint === undefined ? null : (
        <p class="hint" id={`${id}.hint`}>
          {hint}
        </p>
      )}
      <div class="control">
        {children({ id, name: field.label, describedBy, isWrong })}
        {suffix === undefined ? null : <span class="unit">{suffix}</span>}
      </div>
      <Told said={said} id={`${id}.said`} />
    </>
  );
  const watch = {
    onFocusIn: () => {
      isInside.value = true;
    },
    onFocusOut: () => {
      isInside.value = false;
    },
  };
  return isGroup ? (
    <fieldset class={`field of-${field.kind}`} id={id} aria-describedby={describedBy} tabIndex={-1} {...watch}>
      <legend class="label">{label}</legend>
      {inside}
    </fieldset>
  ) : (
    <div class={`field of-${field.kind}${field.isLong ? " long" : ""}`} {...watch}>
      <label class="label" for={id}>
        {label}
      </label>
      {inside}
    </div>
  );
}

/** What stands behind a box. */
function suffixOf({ kind, unit }: Field, brusselsTime: string): string | undefined {
  if (kind === "instant") return brusselsTime;
  return unit !== undefined && suffixed.includes(unit.id) ? unit.label : undefined;
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  const there = parts.filter((part) => part !== undefined);
  return there.length === 0 ? undefined : there.map(sentence).join(" ");
}

/** What there is to say of a place of the form. */
export function Told({ said, id }: { readonly said: readonly Said[]; readonly id?: string }) {
  const { messages } = words.value;
  if (said.length === 0) return null;
  return (
    <ul class="said" id={id}>
      {said.map(({ severity, text }) => (
        <li key={text} class={severity}>
          <span class="severity">{messages.severities[severity]}: </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
