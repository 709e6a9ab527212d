import { computed } from "@preact/signals";
import type { Sources } from "erasmus-ka1";
import { answer } from "../answer.js";

/** The documents that are cited, by their short names. */
export const sources = computed((): Sources => {
  const { eligibility, grant } = answer.value;
  const all: Sources = { ...eligibility.sources, ...grant?.sources };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
});
