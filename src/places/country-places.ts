import { strFromU8 } from "fflate";
import { type BlockReader, blockReader, runningTotals } from "./block-reader.js";
import { foldName } from "./fold-name.js";
import type { NameIndex } from "./name-index.js";
import type { Place } from "./place.js";

/** All places of one country, as columns: a place is its number until somebody asks for the place itself. */
export interface CountryPlaces {
  readonly country: string;
  readonly size: number;
  readonly mainNames: NameIndex;
  readonly otherNames: NameIndex;
  readonly population: (place: number) => number;
  /** Whether it is a quarter of a town, to GeoNames a "section of populated place". */
  readonly isSection: (place: number) => boolean;
  readonly place: (place: number) => Place;
  /** The names of its regions, "" for places of none. */
  readonly regions: readonly string[];
}

/** Degrees are stored as whole hundred-thousandths, counted from the south pole and the date line. */
const DEGREE = 100_000;

/**
 * Reads a country's block, as `scripts/build-gazetteer` writes it.
 *
 * @throws RangeError if the block is damaged
 */
export function readCountryPlaces(country: string, block: Uint8Array): CountryPlaces {
  const reader = blockReader(block);
  const names = readLines(reader);
  const regions = readLines(reader);
  const size = names.length;
  const ids = runningTotals(reader.column(size));
  const populations = reader.column(size);
  const latitudes = reader.column(size);
  const longitudes = reader.column(size);
  const regionNumbers = reader.column(size);
  const sections = reader.column(size);
  const otherNames = readOtherNames(reader);

  const place = (at: number): Place => {
    const region = regions[valueAt(regionNumbers, at)];
    return {
      name: names[at] ?? "",
      country,
      geonameId: valueAt(ids, at),
      latitude: (valueAt(latitudes, at) - 90 * DEGREE) / DEGREE,
      longitude: (valueAt(longitudes, at) - 180 * DEGREE) / DEGREE,
      population: valueAt(populations, at),
      ...(region ? { region } : {}),
    };
  };

  return {
    country,
    size,
    mainNames: indexMainNames(names),
    otherNames,
    population: (at) => valueAt(populations, at),
    isSection: (at) => valueAt(sections, at) === 1,
    place,
    regions,
  };
}

/** Places are in the order of their folded main names, so these need no key of their own in the file. */
function indexMainNames(names: readonly string[]): NameIndex {
  const size = names.length;
  // A search looks at few of them, and folding all takes longer than all the rest of reading a country.
  const folded: string[] = [];
  return {
    size,
    keyAt: (at) => {
      folded[at] ??= foldName(names[at] ?? "");
      return folded[at];
    },
    starts: Uint32Array.from({ length: size + 1 }, (_, at) => at),
    places: Uint32Array.from(names, (_, at) => at),
  };
}

function readOtherNames(reader: BlockReader): NameIndex {
  const size = reader.number();
  const keyAt = frontCodedKeys(reader.column(size), readLines(reader));
  const starts = new Uint32Array(size + 1);
  reader.column(size).forEach((count, at) => {
    starts[at + 1] = valueAt(starts, at) + count;
  });
  return { size, keyAt, starts, places: runningTotals(reader.column(valueAt(starts, size))) };
}

/** Each key is stored as what it shares with the one before, and the rest; the first of a stretch shares nothing. */
export const STRETCH = 64;

/** The keys, put together one stretch at a time, when a key in it is asked for: a search asks for few. */
function frontCodedKeys(shared: Uint32Array, rests: readonly string[]): NameIndex["keyAt"] {
  const stretches: (readonly string[])[] = [];
  const stretchFrom = (first: number): readonly string[] => {
    let key = "";
    return rests.slice(first, first + STRETCH).map((rest, at) => {
      key = key.slice(0, shared[first + at]) + rest;
      return key;
    });
  };
  return (at) => {
    const number = Math.floor(at / STRETCH);
    stretches[number] ??= stretchFrom(number * STRETCH);
    return stretches[number]?.[at % STRETCH] ?? "";
  };
}

function readLines(reader: BlockReader): readonly string[] {
  return strFromU8(reader.bytes()).split("\n");
}

function valueAt(column: Uint32Array, at: number): number {
  const value = column[at];
  if (value === undefined) throw new RangeError(`the gazetteer has no place ${at}`);
  return value;
}
