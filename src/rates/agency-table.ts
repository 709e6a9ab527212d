import type { Cell, CountryGroup, RateCategory } from "./call-table.js";

/** EUR per day. Far above any range of the guide; a higher one is a mistake, and could make sums of cents inexact. */
export const MOST_BASE_RATE = 10_000;

/** A National Agency's own base rate, EUR per day. */
export interface BaseRateCell {
  readonly base: Cell<number>;
  /** The daily rate from the 15th day, where the agency prints it; ours is computed, and held against it. */
  readonly reduced?: Cell<number>;
}

/** Base rates of one agency for one call; cells that are not known are absent. */
export type BaseRateTable = Readonly<
  Partial<Record<RateCategory, Readonly<Partial<Record<CountryGroup, BaseRateCell>>>>>
>;

/** All that is known of one agency, by call. Nothing is inherited from one call by another. */
export interface NationalTable {
  /** The agency's country. */
  readonly agency: string;
  readonly calls: Readonly<Record<number, BaseRateTable>>;
}
