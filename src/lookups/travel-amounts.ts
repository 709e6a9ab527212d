import type { TravelTable } from "../rates/call-table.js";
import { fieldTable } from "../rates/index.js";
import { bandOf, type NearBandEdge, nearBandEdge, travelAmount } from "../rates/travel-bands.js";
import { assertKm } from "./distance-band.js";

/** What a person is paid for a distance, there and back. */
export interface TravelAmounts {
  /** Absent below the first band, where nothing is paid. */
  readonly distanceBand?: string;
  /**
   * EUR with two decimals; absent where a call has no edition of its own and the calls before and after differ (I17).
   */
  readonly standard?: string;
  /** The amount for green travel; the standard one where no green rate is printed (I3). Absent like `standard`. */
  readonly green?: string;
  /** The distance is within 1 % of a band's bound: the official tool may put it on the other side. Standard amounts. */
  readonly nearBandEdge?: NearBandEdge;
}

/**
 * What the travel table of the call's Programme Guide (`rateTable` cites it) pays for a distance.
 *
 * @param call the year of the call
 * @param field "SCH", the last part of an action's id
 * @param km one way
 * @returns `undefined` for an unknown call or field
 * @throws RangeError if `km` is not a number or is negative
 * @example travelAmounts(2023, "SCH", 1365.28) // => { distanceBand: "500-1999", standard: "275.00", green: "320.00" }
 */
export function travelAmounts(call: number, field: string, km: number): TravelAmounts | undefined {
  assertKm(km);
  const table = fieldTable(call, field);
  if (table === undefined) return undefined;
  const amounts = amountsIn(table.travel, km);
  if (table.otherwise === undefined) return amounts;
  const others = amountsIn(table.otherwise.travel, km);
  // A bound that only one of the two calls has may be this call's.
  const near = amounts.nearBandEdge ?? others.nearBandEdge;
  return {
    ...(amounts.distanceBand === others.distanceBand ? inBand(amounts.distanceBand) : {}),
    ...(amounts.standard === others.standard ? { standard: amounts.standard } : {}),
    ...(amounts.green === others.green ? { green: amounts.green } : {}),
    ...(near === undefined ? {} : { nearBandEdge: near }),
  };
}

const inBand = (distanceBand: string | undefined) => (distanceBand === undefined ? {} : { distanceBand });

function amountsIn(travel: TravelTable, km: number) {
  const band = bandOf(travel, km);
  const near = nearBandEdge(travel, km, "standard");
  return {
    ...inBand(band?.id),
    standard: travelAmount(band, "standard"),
    green: travelAmount(band, "green"),
    ...(near === undefined ? {} : { nearBandEdge: near }),
  } satisfies TravelAmounts;
}
