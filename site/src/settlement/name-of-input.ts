import { computed } from "@preact/signals";
import type { Path } from "../entry.js";
import { words } from "../words/words.js";
import { settled } from "./settled.js";

/** What something that a settlement was made from is called, with what it is part of. */
export const nameOfInput = computed((): ((path: Path) => string) => {
  const { whereText } = words.value;
  const now = settled.value;
  const parts = typeof now === "string" ? {} : { award: now.award, realised: now.realised };
  return (path) => whereText(path, parts);
});
