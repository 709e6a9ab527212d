import { describeInput, type Field, type Limits, relevantFields } from "../form/index.js";
import type { Application, Draft, Flow, Path } from "../index.js";
import type { Words } from "./words-in.js";

/** What a form says of a value: its name, and what the call says of it. */
export type FieldAt = (path: Path) => { readonly label?: string; readonly limits?: string };

/** The fields of an application, in words; those of a flow with the limits of its own activity. */
export function fieldsOf({ call, action, flows }: Application | Draft, { messages }: Words): FieldAt {
  if (call === undefined || action === undefined) return () => ({});
  const sections = describeInput(call, action, messages)?.sections ?? [];
  const ofFlow = new Map<number, readonly Field[]>();
  return (path) => {
    const [list, index] = path;
    const found = sections.find(({ id }) => id === list);
    const keys = path.filter((key) => typeof key === "string");
    if (list === "flows" && typeof index === "number") {
      const known =
        ofFlow.get(index) ?? relevantFields((flows?.[index] ?? {}) as Partial<Flow>, call, action, messages) ?? [];
      ofFlow.set(index, known);
      // What does not matter for an activity may still be asked of it: the words are those of the field itself.
      return said(fieldIn(known, keys.slice(1)) ?? fieldIn(found?.fields ?? [], keys.slice(1)));
    }
    if (found === undefined) return said(fieldIn(sections.find(({ id }) => id === "application")?.fields ?? [], keys));
    return said(keys.length === 1 ? found : fieldIn(found.fields, keys.slice(1)));
  };
}

/** The field of a path without positions. */
function fieldIn(fields: readonly Field[], [key, ...below]: readonly string[]): Field | undefined {
  const field = fields.find((each) => each.key === key);
  return field === undefined || below.length === 0 ? field : fieldIn(field.fields ?? [], below);
}

function said(field: { readonly label: string; readonly limits?: Limits } | undefined): ReturnType<FieldAt> {
  if (field === undefined) return {};
  const { label, limits } = field;
  return { label, ...(limits === undefined ? {} : { limits: limits.text }) };
}
