import type { TravelTable } from "../rates/call-table.js";

/**
 * The band of a travel table that a distance falls in. Bands run from their lower bound up to the next one's, so that a
 * distance between two printed bands (99.4, 499.7) belongs to the lower one (I4).
 *
 * @param km one way, not negative
 * @returns the band's id, or `undefined` below the first band, where nothing is paid
 */
export function bandOf(travel: TravelTable, km: number): string | undefined {
  let band: string | undefined;
  for (const id in travel) {
    const { fromKm } = travel[id] as TravelTable[string];
    if (km < fromKm.value) break;
    band = id;
  }
  return band;
}

/**
 * Coordinates of ours are not the official tool's, and its published results agree with ours within 0.3 %: a result this
 * near to a band's bound may fall on its other side.
 */
const NEAR_EDGE_PERCENT = 1;

/** A bound that a distance lies near to, the band it falls in and the one beyond; `undefined`: below the first band. */
export interface NearBandEdge {
  readonly edgeKm: number;
  readonly band: string | undefined;
  readonly otherBand: string | undefined;
}

/**
 * The bound of a band that a computed distance lies within 1 % of.
 *
 * @returns `undefined` where it lies near none
 */
export function nearBandEdge(travel: TravelTable, km: number): NearBandEdge | undefined {
  let below: string | undefined;
  for (const [id, { fromKm }] of Object.entries(travel)) {
    const edgeKm = fromKm.value;
    if (Math.abs(km - edgeKm) * 100 <= edgeKm * NEAR_EDGE_PERCENT) {
      return km < edgeKm ? { edgeKm, band: below, otherBand: id } : { edgeKm, band: id, otherBand: below };
    }
    below = id;
  }
  return undefined;
}
