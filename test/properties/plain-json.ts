import { expect } from "vitest";

/**
 * Throws unless `JSON.stringify` would write the value as it stands: no NaN, no infinity, no undefined that it would
 * drop or turn into null, nothing that JSON cannot hold.
 *
 * @param seen parts already checked; citations are shared by all results, and checked once
 */
export function assertPlainJson(value: unknown, seen: WeakSet<object>, path = "$"): void {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`${path} is ${value}`);
    return;
  }
  if (typeof value !== "object") throw new Error(`${path} is ${typeof value}`);
  if (seen.has(value)) return;
  seen.add(value);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) assertPlainJson(value[index], seen, `${path}[${index}]`);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new Error(`${path} is not a plain object`);
  for (const key in value) assertPlainJson((value as Record<string, unknown>)[key], seen, `${path}.${key}`);
}

const ownNames = () =>
  JSON.stringify(
    [Object.prototype, Array.prototype, String.prototype, Number.prototype, Function.prototype].map((prototype) =>
      Reflect.ownKeys(prototype).map(String),
    ),
  );
const untouched = ownNames();

/** Fails if anything was added to, or taken from, the prototypes that everything has. */
export function expectUntouchedPrototypes(): void {
  expect(ownNames()).toBe(untouched);
}
