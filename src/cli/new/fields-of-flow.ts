import { type Field, relevantFields } from "../../form/index.js";
import type { Entry } from "./draft.js";
import type { Interview } from "./interview.js";

/** The fields of a flow that matter for its activity. */
export function fieldsOfFlow({ draft, words }: Interview, flow: Entry): readonly Field[] {
  return relevantFields(flow, Number(draft["call"]), String(draft["action"]), words.messages) ?? [];
}
