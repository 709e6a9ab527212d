import { signal } from "@preact/signals";
import type { Path } from "../entry.js";

/** The activities whose boxes are shown, by the paths of their boxes. */
const opened = signal<ReadonlySet<string>>(new Set());

const keyOf = (path: Path) => path.slice(0, 3).join(".");

export function isTakenOpen(path: Path): boolean {
  return opened.value.has(keyOf(path));
}

/** Shows the boxes of an activity that took place, or folds them away. */
export function openTaken(path: Path, isOpen = true): void {
  const key = keyOf(path);
  if (opened.peek().has(key) === isOpen) return;
  const next = new Set(opened.peek());
  if (isOpen) next.add(key);
  else next.delete(key);
  opened.value = next;
}
