import type { RateTable } from "../lookups/rate-table.js";
import { numbersIn } from "./numbers-in.js";

/** From which distance on a band's rates hold, and from which they do not any more: the last band is open. */
export type BandLimits = (band: string) => { readonly atLeast?: number; readonly lessThan?: number };

/** The limits of the distance bands of a table; of two candidates for one the narrower. */
export function bandLimits(table: RateTable | undefined): BandLimits {
  const bounds = (table?.cells ?? []).flatMap((cell) => {
    const [, name, band, bound] = cell.id.split("/");
    if (name !== "travel" || band === undefined || bound !== "fromKm") return [];
    const numbers = numbersIn(cell);
    return [{ band, least: Math.min(...numbers), most: Math.max(...numbers) }];
  });
  return (band) => {
    const at = bounds.findIndex((bound) => bound.band === band);
    const [own, next] = [bounds[at], bounds[at + 1]];
    return { ...(own && { atLeast: own.most }), ...(next && own && { lessThan: next.least }) };
  };
}
