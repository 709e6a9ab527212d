import type { Field } from "erasmus-ka1/form";
import { boxId, type Path } from "../entry.js";
import { goTo } from "../go-to.js";
import { boxValue, fill } from "../plan.js";
import { words } from "../words/words.js";
import { CountryBox } from "./country-box.js";
import { Frame } from "./frame.js";

/** A list of countries or of texts, one box after another. */
export function WordsBox({ field, path }: { readonly field: Field; readonly path: Path }) {
  const { page } = words.value;
  const value = boxValue(path);
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const name = (index: number) => `${field.label} ${index + 1}`;
  const remove = (index: number) => {
    fill(
      path,
      list.filter((_, position) => position !== index),
    );
    void goTo(list.length === 1 ? path : [...path, Math.min(index, list.length - 2)]);
  };
  const add = () => {
    fill(path, [...list, ""]);
    void goTo([...path, list.length]);
  };
  return (
    <Frame field={field} path={path} isGroup>
      {({ describedBy }) => (
        <div class="words">
          {list.map((each, index) => {
            const own = [...path, index];
            const names = { id: boxId(own), name: name(index), describedBy, isWrong: false };
            return (
              <div class="word" key={boxId(own)}>
                <label class="out-of-sight" for={names.id}>
                  {name(index)}
                </label>
                {field.of === "country" ? (
                  <CountryBox options={field.options ?? []} path={own} names={names} />
                ) : (
                  <input
                    id={names.id}
                    type="text"
                    value={typeof each === "string" ? each : ""}
                    onInput={(event) => fill(own, event.currentTarget.value)}
                  />
                )}
                <button type="button" class="quiet" aria-label={page.remove(name(index))} onClick={() => remove(index)}>
                  ×
                </button>
              </div>
            );
          })}
          <button type="button" class="quiet" onClick={add}>
            {list.length === 0 ? page.add(field.label) : page.another(field.label)}
          </button>
        </div>
      )}
    </Frame>
  );
}
