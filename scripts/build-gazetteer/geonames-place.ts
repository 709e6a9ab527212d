/** One line of GeoNames' `cities500.txt`, as far as the gazetteer needs it. */
export interface GeonamesPlace {
  readonly geonameId: number;
  readonly name: string;
  /** In all languages, among them romanised ones and airport codes. */
  readonly otherNames: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** GeoNames' kind of populated place; `PPLC` is a country's capital, `PPLX` a quarter of a town. */
  readonly feature: string;
  readonly country: string;
  /** The first-order division's code within the country; "00" or empty for none. */
  readonly regionCode: string;
  readonly population: number;
}

/**
 * Reads a file in the form of GeoNames' table `geoname`: UTF-8, tabs, no header.
 *
 * @throws Error naming the line, if one is not of that form
 * @example parseGeonames(readFileSync("cities500.txt", "utf8")).length // => 199568
 */
export function parseGeonames(text: string): readonly GeonamesPlace[] {
  return text.split("\n").flatMap((line, at) => (line === "" ? [] : [parseLine(line, at + 1)]));
}

function parseLine(line: string, lineNumber: number): GeonamesPlace {
  const columns = line.split("\t");
  const [id, name, , otherNames, latitude, longitude, , feature, country, , regionCode] = columns;
  const place = {
    geonameId: Number(id),
    name: name ?? "",
    otherNames: otherNames ? otherNames.split(",") : [],
    latitude: Number(latitude),
    longitude: Number(longitude),
    feature: feature ?? "",
    country: country ?? "",
    regionCode: regionCode ?? "",
    population: Number(columns[14]),
  };
  const numbers = [place.geonameId, place.latitude, place.longitude, place.population];
  if (columns.length !== 19 || name === "" || !numbers.every(Number.isFinite)) {
    throw new Error(`cities500.txt, line ${lineNumber}: not of GeoNames' form`);
  }
  return place;
}
