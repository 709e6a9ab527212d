import { computed, useComputed } from "@preact/signals";
import { type Field, openQuestions, type Section } from "erasmus-ka1/form";
import { useRef } from "preact/hooks";
import { draft, options } from "../answer.js";
import { boxId, isBlank, type Path } from "../entry.js";
import { Fields } from "../form/fields.js";
import { boxValue } from "../plan.js";
import { words } from "../words/words.js";
import { rateLabel } from "./own-rates.js";
import { ReadOff } from "./read-off.js";

/** The boxes of what amounts of this plan need, also where it is given: none goes away while somebody types in it. */
const needed = computed((): string => {
  const { baseRates: _, ...others } = options.value;
  const open = openQuestions(draft.value, { ...others, messages: words.value.messages });
  return open.flatMap(({ path }) => (path[0] === "options" ? [boxId(path)] : [])).join();
});

/**
 * What is given beside the application: base rates of the agency that are not known, each asked once. Where no amount of
 * this plan needs any, all are folded away, with the ways of counting.
 */
export function BaseRates({ section }: { readonly section: Section }) {
  const { page } = words.value;
  const path = [section.id];
  const shown = useComputed(() =>
    JSON.stringify(only(section.fields, path, new Set(needed.value.split(","))).map(keysOf)),
  );
  const isOpen = useRef(!isBlank(boxValue(path)));
  const id = boxId(path);
  if (needed.value === "") {
    const hint = firstHint(section.fields, path);
    return (
      <details class="part" open={isOpen.current} id={id}>
        <summary>
          <h2>{section.label}</h2>
        </summary>
        {hint === undefined ? null : <p class="hint">{hint}</p>}
        <Fields fields={pick(section.fields, path, section.fields.map(keysOf))} path={path} isFlat />
      </details>
    );
  }
  return (
    <section class="part" aria-labelledby={`${id}.title`} id={id} tabIndex={-1}>
      <h2 id={`${id}.title`}>{page.rates.title}</h2>
      <p class="hint">{page.rates.hint}</p>
      <Fields fields={pick(section.fields, path, JSON.parse(shown.value) as readonly Keys[])} path={path} isFlat />
      <ReadOff />
    </section>
  );
}

/** The keys of a field and of what is drawn below it. */
interface Keys {
  readonly key: string;
  readonly below: readonly Keys[];
}

const keysOf = ({ key, fields = [] }: Field): Keys => ({ key, below: fields.map(keysOf) });

/** Above them it is said once where base rates are found. */
function pick(fields: readonly Field[], path: Path, keys: readonly Keys[]): readonly Field[] {
  return keys.flatMap(({ key, below }) => {
    const field = fields.find((each) => each.key === key);
    if (field === undefined) return [];
    const own = [...path, key];
    if (field.fields !== undefined) return [{ ...field, fields: pick(field.fields, own, below) }];
    const label = rateLabel(own, field.label);
    if (label === field.label) return [field];
    const { hint: _, ...others } = field;
    return [{ ...others, label }];
  });
}

/** The hint of the first base rate, which is that of each. */
function firstHint(fields: readonly Field[], path: Path): string | undefined {
  for (const { key, label, hint, fields: below } of fields) {
    const own = [...path, key];
    const found = below === undefined ? (rateLabel(own, label) === label ? undefined : hint) : firstHint(below, own);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The fields that are asked for, or filled in, or just being filled in. */
function only(fields: readonly Field[], path: Path, asked: ReadonlySet<string>): readonly Field[] {
  return fields.flatMap((field) => {
    const own = [...path, field.key];
    if (field.fields === undefined) {
      const id = boxId(own);
      return asked.has(id) || !isBlank(boxValue(own)) || document.activeElement?.id === id ? [field] : [];
    }
    const below = only(field.fields, own, asked);
    return below.length === 0 ? [] : [{ ...field, fields: below }];
  });
}
