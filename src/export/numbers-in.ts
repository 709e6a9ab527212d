import type { RateCell } from "../lookups/rate-table.js";

/** The numbers that a cell may have: its value, or those of its candidates. */
export function numbersIn({ value, candidates = [] }: RateCell): readonly number[] {
  return [value, ...candidates.map((each) => each.value)].filter((each) => typeof each === "number");
}
