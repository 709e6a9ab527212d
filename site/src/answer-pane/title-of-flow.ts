import { flowTitle } from "erasmus-ka1/form";
import { draft } from "../answer.js";
import { words } from "../words/words.js";

/** A flow as its card is headed. */
export function titleOfFlow(id: string | undefined): string {
  const flow = draft.value.flows?.find((each) => each.id === id);
  return flow === undefined ? (id ?? "") : flowTitle(flow, words.value.messages);
}
