import { parseDraft } from "erasmus-ka1/schema";
import { type Entry, withoutBlankWords } from "./entry.js";

/**
 * What can be understood of what the boxes hold, and why the rest cannot. A box that waits for a text says nothing; nor does
 * a list of flows to which nobody has added one yet.
 */
export function readBoxes(application: Entry): ReturnType<typeof parseDraft> {
  const { flows, ...others } = application;
  const isEmpty = Array.isArray(flows) && flows.length === 0;
  return parseDraft(withoutBlankWords(isEmpty ? others : application), { formValues: true });
}
