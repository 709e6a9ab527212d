import { computed } from "@preact/signals";
import {
  actionOptions,
  callOptions,
  describeInput,
  type Field,
  fieldsOf,
  type InputDescription,
  relevantFields,
  type Section,
} from "erasmus-ka1/form";
import { draft } from "./answer.js";
import type { Path } from "./entry.js";
import { boxValue } from "./plan.js";
import { words } from "./words/words.js";

const call = computed(() => Number(boxValue(["call"])));
const action = computed(() => String(boxValue(["action"]) ?? ""));

/** The input of the chosen action, in words; `undefined` until call and action are known. */
export const description = computed((): InputDescription | undefined =>
  describeInput(call.value, action.value, words.value.messages),
);

/** What is asked first: fields of the application as a whole. Before an action is chosen, those that tell which it is. */
export const firstFields = computed((): readonly Field[] => {
  // A key with a dollar is for the editor of a file.
  const own = (of: InputDescription | undefined) =>
    of?.sections.find(({ id }) => id === "application")?.fields.filter(({ key }) => !key.startsWith("$")) ?? [];
  const known = description.value;
  // What all else depends on comes first.
  if (known !== undefined) return [...own(known)].sort((a, b) => Number(b.required) - Number(a.required));
  const calls = callOptions().map(({ value }) => Number(value));
  const any = calls.includes(call.value) ? call.value : calls.at(-1);
  const [first] = actionOptions(any ?? 0, words.value.messages) ?? [];
  return own(describeInput(any ?? 0, String(first?.value), words.value.messages)).filter(({ required }) => required);
});

/** The other parts of the input that matter for the action. */
export const sections = computed((): readonly Section[] =>
  (description.value?.sections ?? []).filter(({ id, matters }) => matters && id !== "application"),
);

/** What was described last of the flow at each position, and of what. */
const described: { readonly of: string; readonly fields: readonly Field[] }[] = [];

/**
 * The fields of a flow. Where nothing of what they say has changed they are the same list as before, so that a box is
 * drawn again only when it says something else.
 */
export function fieldsOfFlow(index: number): readonly Field[] {
  const { messages } = words.value;
  const flow = draft.value.flows?.[index] ?? {};
  const of = JSON.stringify([messages.locale, call.value, action.value, flow]);
  const before = described[index];
  if (before?.of === of) return before.fields;
  const fields = relevantFields(flow, call.value, action.value, messages) ?? [];
  const isSame = before !== undefined && before.fields.map(said).join() === fields.map(said).join();
  const kept = isSame ? before.fields : fields;
  described[index] = { of, fields: kept };
  return kept;
}

function said({ id, label, matters, required, limits, fields = [] }: Field): string {
  return `${id}${label}${matters}${required}${limits?.text ?? ""}${fields.map(said).join()}`;
}

/** The field of each place of the plan. */
export const fieldAt = computed((): ((path: Path) => Field | undefined) => fieldsOf(draft.value, words.value.messages));
