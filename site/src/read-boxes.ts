import { parseDraft } from "erasmus-ka1/schema";
import { type Entry, withoutBlankWords } from "./entry.js";

/** What can be understood of what the boxes hold, and why the rest cannot; a box that waits for a text says nothing. */
export function readBoxes(application: Entry): ReturnType<typeof parseDraft> {
  return parseDraft(withoutBlankWords(application), { formValues: true });
}
