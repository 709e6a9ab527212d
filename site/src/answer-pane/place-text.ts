import { computed } from "@preact/signals";
import { fieldsOf, flowTitle } from "erasmus-ka1/form";
import { draft } from "../answer.js";
import type { Path } from "../entry.js";
import { words } from "../words/words.js";

/** The name that a value has in the form. */
export const labelAt = computed((): ((path: Path) => string | undefined) => {
  const fieldAt = fieldsOf(draft.value, words.value.messages);
  return (path) => fieldAt(path)?.label;
});

/** A flow as its card is headed. */
export function titleOfFlow(id: string | undefined): string {
  const { messages } = words.value;
  const flow = draft.value.flows?.find((each) => each.id === id);
  return flow === undefined ? (id ?? "") : flowTitle(flow, messages);
}

/** A place of the plan as the form names it; empty for the plan as a whole. */
export function placeText(path: Path): string {
  const { messages, whereText } = words.value;
  const [list, index] = path;
  const label = labelAt.value(path);
  if (list !== "flows" || typeof index !== "number") {
    // An entry of a list is named by its position, and a value in it by its label, too.
    const where = path.some((key) => typeof key === "number") ? whereText(path.slice(0, 2), draft.value) : undefined;
    return [where, label].filter((part) => part !== undefined && part !== "").join(" · ");
  }
  const title = flowTitle(draft.value.flows?.[index] ?? {}, messages);
  return label === undefined || path.length === 2 ? title : `${title} · ${label}`;
}
