import type { Field } from "erasmus-ka1/form";
import { useRef } from "preact/hooks";
import { boxId, type Entry, isEntry, type Path } from "../entry.js";
import { boxValue } from "../plan.js";
import { useOf } from "../use-of.js";
import { words } from "../words/words.js";
import { Box } from "./box.js";
import { OneOf } from "./one-of.js";
import { type Drawn, drawn, isAsked, isFilled, isMain } from "./shown.js";

/** The fields of an object: what is asked in any case, and the others folded away. */
export function Fields({
  fields,
  path,
  isFlat = false,
  folded = [],
  isRest = false,
}: {
  readonly fields: readonly Field[];
  readonly path: Path;
  /** Nothing is folded away. */
  readonly isFlat?: boolean;
  /** Keys that are folded away in any case. */
  readonly folded?: readonly string[];
  /** What is usual stands elsewhere: folded away, though there is nothing else. */
  readonly isRest?: boolean;
}) {
  const { page } = words.value;
  // What is drawn depends on little of what is filled in: that only is looked at.
  const entryNow = (): Entry => {
    const value = boxValue(path);
    return isEntry(value) ? value : {};
  };
  const asked = useOf([fields, boxId(path)], () =>
    fields
      .filter((field) => isAsked(field, entryNow()))
      .map(({ key }) => key)
      .join(),
  );
  const all = drawn(fields.filter(({ key }) => asked.split(",").includes(key)));
  const isShown = (each: Drawn) => isFlat || (isMain(each) && !isFolded(each, folded));
  const main = all.filter(isShown);
  const others = all.filter((each) => !isShown(each));
  const filled = useOf(
    [fields, boxId(path), asked],
    () => others.filter((each) => isFilled(each, entryNow()) && !isFolded(each, folded)).length,
  );
  // Opened where something is filled in when it is first drawn; later it is the person's.
  const isOpen = useRef(filled > 0 || (main.length === 0 && !isRest));
  return (
    <>
      {main.length === 0 ? null : <Grid all={main} path={path} />}
      {others.length === 0 ? null : (
        <details class="more" open={isOpen.current}>
          <summary>{page.more(filled)}</summary>
          <Grid all={others} path={path} />
        </details>
      )}
    </>
  );
}

function isFolded(each: Drawn, folded: readonly string[]): boolean {
  return each.kind === "field" && folded.includes(each.field.key);
}

function Grid({ all, path }: { readonly all: readonly Drawn[]; readonly path: Path }) {
  return (
    <div class="fields">
      {all.map((each) =>
        each.kind === "field" ? (
          <Box key={each.field.key} field={each.field} path={[...path, each.field.key]} />
        ) : (
          <OneOf key={each.ways[0]?.[0].key} ways={each.ways} path={path} />
        ),
      )}
    </div>
  );
}
