/** An object of which nothing is known: input before its shape is checked. */
export type Loose = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys, and no list. */
export function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
