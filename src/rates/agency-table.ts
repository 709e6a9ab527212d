import type { Field, RateCategory } from "./call-table.js";
import type { Cell, CountryGroup } from "./cell.js";

/** EUR per day. Far above any range of the guide; a higher one is a mistake, and could make sums of cents inexact. */
export const MOST_BASE_RATE = 10_000;

/** A National Agency's own base rate. */
export interface BaseRateCell {
  readonly base: Cell<"EUR/day">;
  /** The daily rate from the 15th day, where the agency prints it; ours is computed, and checked against it. */
  readonly reduced?: Cell<"EUR/day">;
}

/** Base rates of one agency for one field of a call; cells that are not known are absent. */
export type BaseRateTable = Readonly<
  Partial<Record<RateCategory, Readonly<Partial<Record<CountryGroup, BaseRateCell>>>>>
>;

/** All that is known of one agency, by call and field. Nothing is inherited from one call by another. */
export interface AgencyTable {
  /** The agency's country. */
  readonly agency: string;
  readonly calls: Readonly<Record<number, Readonly<Partial<Record<Field, BaseRateTable>>>>>;
}
