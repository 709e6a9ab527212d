import { formatCents } from "../values/money.js";
import type { TravelBand, TravelTable } from "./call-table.js";
import type { Cell } from "./cell.js";

/**
 * The band of a travel table that a distance falls in. Bands run from their lower bound up to the next one's, so that a
 * distance between two printed bands (99.4, 499.7) belongs to the lower one (I4).
 *
 * @param km one way, not negative
 * @returns `undefined` below the first band, where nothing is paid
 */
export function bandOf(travel: TravelTable, km: number): TravelBand | undefined {
  let band: TravelBand | undefined;
  for (const each of travel) {
    if (km < each.fromKm.value) break;
    band = each;
  }
  return band;
}

/** The bands of the official distance calculator: those of the calls that it was made for, and what lies below. */
const ofCalculator: readonly string[] = [
  ...["0-9", "10-99", "100-499", "500-1999", "2000-2999", "3000-3999", "4000-7999", "8000+"],
];

/**
 * The band of an id. A band of the official calculator that lies wholly inside a printed one is that one: the 0–99 km of
 * 2021 are "0-9" and "10-99" there.
 *
 * @returns `undefined` where the call has no such band
 */
export function bandById(travel: TravelTable, id: string): TravelBand | undefined {
  const printed = travel.find((band) => band.id === id);
  if (printed !== undefined || !ofCalculator.includes(id)) return printed;
  const [first, last = Number.POSITIVE_INFINITY] = id.replace("+", "").split("-").map(Number);
  const band = first === undefined ? undefined : bandOf(travel, first);
  return band === bandOf(travel, last) ? band : undefined;
}

export type TravelMode = "standard" | "green";

/** The green rate for green travel where one is printed, else the standard rate (I3). */
export function travelRate(
  { standard, green }: TravelBand,
  mode: TravelMode,
): { readonly mode: TravelMode; readonly cell: Cell<"EUR"> } {
  return mode === "standard" || green === undefined ? { mode: "standard", cell: standard } : { mode, cell: green };
}

/**
 * What is paid for a person's return trip.
 *
 * @param band `undefined`: below the first band, where nothing is paid
 * @returns EUR with two decimals
 */
export function travelAmount(band: TravelBand | undefined, mode: TravelMode): string {
  return formatCents(band === undefined ? 0 : travelRate(band, mode).cell.value * 100);
}

/**
 * Coordinates of ours are not the official tool's, and its published results agree with ours within 0.3 %: a result within
 * a hundredth of a band's bound may fall on its other side.
 */
const NEAR_EDGE_PARTS = 100;

/** A computed distance near the bound of a band, with the amounts on both sides; a band is absent below the first one. */
export interface NearBandEdge {
  readonly distanceKm: number;
  readonly edgeKm: number;
  readonly distanceBand?: string;
  /** EUR with two decimals. */
  readonly amount: string;
  readonly otherBand?: string;
  readonly otherAmount: string;
}

/** The bound of a band that a computed distance lies within 1 % of; `undefined` where it lies near none. */
export function nearBandEdge(travel: TravelTable, km: number, mode: TravelMode): NearBandEdge | undefined {
  const index = travel.findIndex(({ fromKm }) => Math.abs(km - fromKm.value) * NEAR_EDGE_PARTS <= fromKm.value);
  const upper = travel[index];
  if (upper === undefined) return undefined;
  const lower = travel[index - 1];
  const edgeKm = upper.fromKm.value;
  const [band, other] = km < edgeKm ? [lower, upper] : [upper, lower];
  return {
    distanceKm: km,
    edgeKm,
    ...(band === undefined ? {} : { distanceBand: band.id }),
    amount: travelAmount(band, mode),
    ...(other === undefined ? {} : { otherBand: other.id }),
    otherAmount: travelAmount(other, mode),
  };
}
