import { inflateSync, strFromU8 } from "fflate";
import { type CountryPlaces, readCountryPlaces } from "./country-places.js";

/** The places of all countries, each read when it is first asked for. */
export interface Gazetteer {
  /** ISO 3166-1 alpha-2 codes, ascending. */
  readonly countries: readonly string[];
  /** The country's places, `undefined` if the gazetteer has none there. */
  readonly placesOf: (country: string) => CountryPlaces | undefined;
}

/** The index at the front of the data. */
export interface GazetteerHeader {
  readonly attribution: string;
  /** A digest of all that the data was made from. */
  readonly digest: string;
  /**
   * Of each country's block: where it begins after the end of the header, its length in bytes, its number of places.
   */
  readonly countries: Readonly<Record<string, readonly [offset: number, length: number, places: number]>>;
}

/** Begins the data; the digit is the format's version. */
export const MAGIC = "KA1-PLACES-3";

/** A part of the data, where it is: a file that is read piece by piece, or bytes in memory. */
export type ReadPart = (offset: number, length: number) => Uint8Array;

/**
 * The gazetteer in some data. Its index is read now, a country's block when that is first asked for; both are kept.
 *
 * @throws Error if the data cannot be read or is not a gazetteer of this version
 */
export function gazetteerIn(readPart: ReadPart): Gazetteer {
  const { header, end } = readHeader(readPart);
  const loaded = new Map<string, CountryPlaces>();
  const placesOf = (country: string): CountryPlaces | undefined => {
    const known = loaded.get(country);
    if (known) return known;
    const block = Object.hasOwn(header.countries, country) ? header.countries[country] : undefined;
    if (!block) return undefined;
    const places = readCountryPlaces(country, inflateSync(readPart(end + block[0], block[1])));
    loaded.set(country, places);
    return places;
  };
  return { countries: Object.keys(header.countries), placesOf };
}

/**
 * The index of the data, and where it ends.
 *
 * @throws Error if the data cannot be read or is not a gazetteer of this version
 */
export function readHeader(readPart: ReadPart): { readonly header: GazetteerHeader; readonly end: number } {
  const start = readPart(0, MAGIC.length + 4);
  if (strFromU8(start.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error("the data is not a gazetteer of this version");
  const length = new DataView(start.buffer, start.byteOffset).getUint32(MAGIC.length, true);
  const header = JSON.parse(strFromU8(readPart(start.length, length))) as GazetteerHeader;
  return { header, end: start.length + length };
}
