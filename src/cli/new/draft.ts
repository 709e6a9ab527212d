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
