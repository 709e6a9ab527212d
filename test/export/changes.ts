import type { BookInput } from "../../src/export/book-inputs.js";

/** A generator of its own, so that a failure can be seen again. */
export function numbersFrom(seed: string): () => number {
  let state = [...seed].reduce((hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 16_777_619), 2_166_136_261) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Another value, mostly near, of a kind that the sheet may be given. */
export function another({ is, value }: BookInput, random: () => number): number {
  const steps = [-3, -2, -1, 1, 2, 3, 7, 15, 40, 100, 150];
  const step = steps[Math.floor(random() * steps.length)] ?? 1;
  if (is === "km") return Math.max(0, Number(value) + step * (random() < 0.7 ? 1 : 40));
  if (is === "count") return Math.max(0, Number(value ?? 0) + step);
  return Math.round((Number(value ?? 100) + step + Math.floor(random() * 100) / 100) * 100) / 100;
}

type Loose = Record<string | number, unknown>;

/** A copy with a value in some place. */
export function withValue<Root extends object>(
  root: Root,
  path: readonly (string | number)[],
  value: string | number,
): Root {
  // Parts that are the same object must not change together.
  const copy = JSON.parse(JSON.stringify(root)) as Root;
  const keys = [...path];
  const last = keys.pop() ?? "";
  const at = keys.reduce<Loose>((object, key, index) => {
    object[key] ??= typeof (keys[index + 1] ?? last) === "number" ? [] : {};
    return object[key] as Loose;
  }, copy as Loose);
  at[last] = value;
  return copy;
}
