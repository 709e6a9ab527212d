import { signal } from "@preact/signals";

/** Which cards show their boxes, by their positions; of one that nobody has opened or closed it depends on how many there are. */
const opened = signal<readonly (boolean | undefined)[]>([]);

/** So many are open from the start: more are a list to choose from. */
const AT_ONCE = 2;

export function isCardOpen(index: number, count: number): boolean {
  return opened.value[index] ?? count <= AT_ONCE;
}

export function openCard(index: number, isOpen = true): void {
  if (opened.peek()[index] === isOpen) return;
  opened.value = Object.assign([...opened.peek()], { [index]: isOpen });
}

/** A card that somebody has just made is open. */
export function insertCard(index: number): void {
  opened.value = [...Array.from({ length: index }, (_, at) => opened.peek()[at]), true, ...opened.peek().slice(index)];
}

export function removeCard(index: number): void {
  opened.value = Array.from(opened.peek()).filter((_, at) => at !== index);
}

export function moveCard(index: number, step: 1 | -1): void {
  const list = [...opened.peek()];
  [list[index], list[index + step]] = [list[index + step], list[index]];
  opened.value = list;
}
