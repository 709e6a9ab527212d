import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { type CountryPlaces, readCountryPlaces } from "./country-places.js";

/** The places of all countries, each read when it is first asked for. */
export interface Gazetteer {
  /** ISO 3166-1 alpha-2 codes, ascending. */
  readonly countries: readonly string[];
  /** The country's places, `undefined` if the gazetteer has none there. */
  readonly placesOf: (country: string) => CountryPlaces | undefined;
}

/** The index at the front of the file. */
export interface GazetteerHeader {
  readonly attribution: string;
  /** A digest of all that the file was made from. */
  readonly digest: string;
  /**
   * Of each country's block: where it begins after the end of the header, its length in bytes, its number of places.
   */
  readonly countries: Readonly<Record<string, readonly [offset: number, length: number, places: number]>>;
}

/** Begins the file; the digit is the format's version. */
export const MAGIC = "KA1-PLACES-2";

/** Beside the module in the published package; in `dist` when the source is run. */
const PATHS = ["./gazetteer.bin", "../../dist/gazetteer.bin"] as const;

let opened: Gazetteer | undefined;

/**
 * The gazetteer of this package. Its index is read at the first call, a country's block when that is first asked for;
 * both are kept.
 *
 * @throws Error if the data file is missing or is not a gazetteer
 */
export function gazetteer(): Gazetteer {
  opened ??= openGazetteer(dataFile());
  return opened;
}

/**
 * Opens a data file, reading its index only.
 *
 * @throws Error if the file cannot be read or is not a gazetteer of this version
 */
export function openGazetteer(path: string): Gazetteer {
  const { header, end } = readHeader(path);
  const loaded = new Map<string, CountryPlaces>();
  const placesOf = (country: string): CountryPlaces | undefined => {
    const known = loaded.get(country);
    if (known) return known;
    const block = Object.hasOwn(header.countries, country) ? header.countries[country] : undefined;
    if (!block) return undefined;
    const places = readCountryPlaces(country, brotliDecompressSync(readPart(path, end + block[0], block[1])));
    loaded.set(country, places);
    return places;
  };
  return { countries: Object.keys(header.countries), placesOf };
}

/**
 * The index of a data file, and where it ends.
 *
 * @throws Error if the file cannot be read or is not a gazetteer of this version
 */
export function readHeader(path: string): { readonly header: GazetteerHeader; readonly end: number } {
  const start = readPart(path, 0, MAGIC.length + 4);
  if (start.toString("latin1", 0, MAGIC.length) !== MAGIC)
    throw new Error(`${path} is not a gazetteer of this version`);
  const length = start.readUInt32LE(MAGIC.length);
  const header = JSON.parse(readPart(path, start.length, length).toString("utf8")) as GazetteerHeader;
  return { header, end: start.length + length };
}

function dataFile(): string {
  const paths = PATHS.map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const path = paths.find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error("gazetteer.bin is missing: it is made by `npm run build`");
  return path;
}

function readPart(path: string, offset: number, length: number): Buffer {
  const part = Buffer.alloc(length);
  const file = openSync(path, "r");
  try {
    if (readSync(file, part, 0, length, offset) !== length) throw new Error(`${path} ends too early`);
  } finally {
    closeSync(file);
  }
  return part;
}
