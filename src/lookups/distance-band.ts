import { callTable } from "../rates/index.js";
import { bandOf } from "../rates/travel-bands.js";

/**
 * The band that a distance falls in, from the travel table in the call's Programme Guide (`rateTable` cites it). A
 * distance between two printed bands belongs to the lower one (I4). All fields of a call have the same bands.
 *
 * @param call the year of the call
 * @param km one way
 * @returns the band's id; `undefined` below the first band, where no travel is paid, for an unknown call, and where a call
 * has no edition of its own and the calls before and after differ (I17)
 * @throws RangeError if `km` is not a number or is negative
 * @example
 * distanceBand(2023, 1365.28) // => "500-1999"
 * distanceBand(2023, 499.7) // => "100-499"
 */
export function distanceBand(call: number, km: number): string | undefined {
  assertKm(km);
  const field = callTable(call)?.fields.SCH;
  if (field === undefined) return undefined;
  const [band, other] = [field, field.otherwise ?? field].map(({ travel }) => bandOf(travel, km)?.id);
  return band === other ? band : undefined;
}

/** @throws RangeError if it is not a number or is negative */
export function assertKm(km: number): void {
  if (!(km >= 0 && Number.isFinite(km))) throw new RangeError("km must be a number, not negative");
}
