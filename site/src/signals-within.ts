import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type Path, valueAt } from "./entry.js";

/** A place within a value, and those below it that somebody has asked for. */
interface Place {
  readonly now: Signal<unknown>;
  readonly below: Map<string | number, Place>;
}

/**
 * Each place within a value as a signal of its own, which changes when what stands there does. What changes elsewhere is
 * not even looked at: a key that is typed into one of a thousand boxes wakes that box and what it is part of.
 *
 * @param whole plain JSON; where something in it changes, all that it is part of is another object
 */
export function signalsWithin(whole: ReadonlySignal<unknown>): (path: Path) => ReadonlySignal<unknown> {
  const top: Place = { now: signal(whole.peek()), below: new Map() };
  effect(() => follow(top, whole.value));
  return (path) => path.reduce(placeBelow, top).now;
}

function placeBelow({ now, below }: Place, key: string | number): Place {
  const known = below.get(key) ?? { now: signal(valueAt(now.peek(), [key])), below: new Map() };
  below.set(key, known);
  return known;
}

function follow({ now, below }: Place, value: unknown): void {
  if (now.peek() === value) return;
  now.value = value;
  for (const [key, place] of below) follow(place, valueAt(value, [key]));
}
