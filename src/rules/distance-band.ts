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
