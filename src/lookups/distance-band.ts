import { callTable } from "../rates/index.js";
import { bandOf } from "../rates/travel-bands.js";

/**
 * The band that a distance falls in, of the travel table in the call's Programme Guide (`rateTable` cites it). A distance
 * between two printed bands belongs to the lower one (I4).
 *
 * @param km one way
 * @returns the band's id; `undefined` below the first band, where no travel is paid, and for a call not known
 * @throws RangeError if `km` is not a number, or negative
 * @example distanceBand(1365.28, 2023) // => "500-1999"
 * @example distanceBand(499.7, 2023) // => "100-499"
 */
export function distanceBand(km: number, call: number): string | undefined {
  if (!(km >= 0 && Number.isFinite(km))) throw new RangeError("km must be a number, not negative");
  const table = callTable(call);
  return table === undefined ? undefined : bandOf(table.fields.school.travel, km);
}
