import type { RateTable } from "../lookups/rate-table.js";
import { numbersIn } from "./numbers-in.js";

/** The guide's range of a base rate, in EUR per day. */
export interface BaseRateRange {
  readonly minimum: number;
  readonly maximum: number;
}

/** The ranges of a table by category and group; of two candidates the wider, as the finding has it. */
export function baseRateRanges(table: RateTable | undefined) {
  return (category: string, group: string): BaseRateRange | undefined => {
    const numbers = (bound: keyof BaseRateRange): readonly number[] =>
      (table?.cells ?? [])
        .filter(({ id }) => id.split("/").slice(1).join("/") === `individualSupport/${category}/${group}/${bound}`)
        .flatMap(numbersIn);
    const [least, most] = [numbers("minimum"), numbers("maximum")];
    const isKnown = least.length > 0 && most.length > 0;
    return isKnown ? { minimum: Math.min(...least), maximum: Math.max(...most) } : undefined;
  };
}
