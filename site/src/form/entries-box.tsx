import type { Field } from "erasmus-ka1/form";
import { boxId, entriesOf, type Path } from "../entry.js";
import { goTo } from "../go-to.js";
import { boxValue, fill, undoably } from "../plan.js";
import { words } from "../words/words.js";
import { Fields } from "./fields.js";
import { Frame } from "./frame.js";

/** A list of entries with fields of their own. That there are none is an answer, too. */
export function EntriesBox({ field, path }: { readonly field: Field; readonly path: Path }) {
  return (
    <Frame field={field} path={path} isGroup>
      {() => <Entries field={field} path={path} />}
    </Frame>
  );
}

export function Entries({
  field,
  path,
}: {
  readonly field: Pick<Field, "label" | "required" | "fields">;
  readonly path: Path;
}) {
  const { page } = words.value;
  const value = boxValue(path);
  const [first] = field.fields ?? [];
  // A number is short for so many persons in one entry.
  const list = Array.isArray(value)
    ? entriesOf(value)
    : (typeof value === "number" || typeof value === "string") && first !== undefined && value !== ""
      ? [{ [first.key]: value }]
      : [];
  const remove = (index: number) => {
    undoably(page.removed(`${field.label} ${index + 1}`), () =>
      fill(path, list.length === 1 ? undefined : list.filter((_, position) => position !== index)),
    );
    void goTo(list.length === 1 ? path : [...path, Math.min(index, list.length - 2)]);
  };
  const add = () => {
    fill(path, [...list, {}]);
    void goTo([...path, list.length]);
  };
  return (
    <div class="entries">
      {list.map((_, index) => (
        <div class="entry" key={index} id={boxId([...path, index])}>
          <Fields fields={field.fields ?? []} path={[...path, index]} />
          <button type="button" class="quiet" onClick={() => remove(index)}>
            {page.remove(`${field.label} ${index + 1}`)}
          </button>
        </div>
      ))}
      {Array.isArray(value) && list.length === 0 ? <p class="none">{page.none}</p> : null}
      <div class="buttons">
        <button type="button" class="quiet" onClick={add}>
          {list.length === 0 ? page.add(field.label) : page.another(field.label)}
        </button>
        {list.length > 0 ? null : Array.isArray(value) ? (
          <button type="button" class="quiet" onClick={() => fill(path, undefined)}>
            {page.clear}
          </button>
        ) : field.required ? (
          <button type="button" class="quiet" onClick={() => fill(path, [])}>
            {page.noneSoFar}
          </button>
        ) : null}
      </div>
    </div>
  );
}
