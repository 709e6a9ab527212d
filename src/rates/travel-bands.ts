import type { FindingParams } from "../results/finding.js";
import { formatCents } from "../values/money.js";
import type { Cell, TravelTable } from "./call-table.js";

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
 * Coordinates of ours are not the official tool's, and its published results agree with ours within 0.3 %: a result within
 * a hundredth of a band's bound may fall on its other side.
 */
const NEAR_EDGE_PARTS = 100;

/**
 * The bound of a band that a computed distance lies within 1 % of, with the amounts on both sides of it; "-" is below the
 * first band.
 *
 * @returns what the finding `distance.near-band-edge` says; `undefined` where it lies near none
 */
export function nearBandEdge(
  travel: TravelTable,
  km: number,
  mode: TravelMode,
): FindingParams["distance.near-band-edge"] | undefined {
  let below: string | undefined;
  for (const [id, { fromKm }] of Object.entries(travel)) {
    const edgeKm = fromKm.value;
    if (Math.abs(km - edgeKm) * NEAR_EDGE_PARTS <= edgeKm) {
      const [band, otherBand] = km < edgeKm ? [below, id] : [id, below];
      return {
        distanceKm: km,
        edgeKm,
        distanceBand: band ?? "-",
        amount: travelAmount(travel, band, mode),
        otherBand: otherBand ?? "-",
        otherAmount: travelAmount(travel, otherBand, mode),
      };
    }
    below = id;
  }
  return undefined;
}

export type TravelMode = "standard" | "green";

/** The green rate for green travel where one is printed, else the standard rate (I3). */
export function travelRate(
  travel: TravelTable,
  band: string,
  mode: TravelMode,
): { readonly mode: TravelMode; readonly cell: Cell<number> } {
  const { standard, green } = travel[band] as TravelTable[string];
  return mode === "standard" || green === undefined ? { mode: "standard", cell: standard } : { mode, cell: green };
}

/**
 * What is paid for a person's return trip.
 *
 * @param band `undefined`: below the first band, where nothing is paid
 * @returns EUR with two decimals
 */
export function travelAmount(travel: TravelTable, band: string | undefined, mode: TravelMode): string {
  return formatCents(band === undefined ? 0 : travelRate(travel, band, mode).cell.value * 100);
}
