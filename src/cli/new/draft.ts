import type { BaseRatesInput, MoneyInput, Path, RateCategory } from "../../index.js";

/** A part of the input as it grows: keys and values as in the file. */
export interface Entry {
  [key: string]: unknown;
}

/** Base rates as they grow. */
export type GrowingRates = {
  [category in RateCategory]?: Record<string, MoneyInput | undefined> | undefined;
};

/** The base rates, if there are any. */
export function ratesOf(rates: GrowingRates): BaseRatesInput | undefined {
  return Object.keys(rates).length === 0 ? undefined : rates;
}

/** The entries of a list of the draft; an empty one where there is none yet. */
export function entriesOf(draft: Entry, key: string): Entry[] {
  const list = draft[key];
  if (Array.isArray(list)) return list;
  const empty: Entry[] = [];
  draft[key] = empty;
  return empty;
}

/** What stands at a path of the draft, if anything does. */
export function valueAt(draft: Entry, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? (value as Entry)[key] : undefined),
    draft,
  );
}

/** Whether a value is an object that answers may be put into. */
export function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Takes what stands at a path out of the draft. */
export function takeOut(draft: Entry, path: Path): void {
  const holder = valueAt(draft, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (isEntry(holder)) delete holder[String(key)];
}
