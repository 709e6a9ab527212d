import { parse } from "csv-parse/sync";
import { distanceKm, travelAmounts } from "../index.js";
import { describePlace, type Place, parsePlace, parsePoint, resolvePlace } from "../places/index.js";
import { newestCall, notKnown } from "./calls.js";
import { InputError, nameOfFile, readText } from "./input.js";
import { alignedTable } from "./table.js";
import { type OutputFlags, print, printable, printJson, type Terminal, terminal } from "./terminal.js";
import { amountWriter, type Words, wordsOf } from "./words/words.js";

interface Flags extends OutputFlags {
  readonly call?: number;
  readonly csv?: string;
  readonly json?: boolean;
}

/** All fields of a call have the same travel table. */
const FIELD = "SCH";

/** A pair of places as `--json` prints it. */
interface Distance {
  readonly origin: PlaceOutput;
  readonly venue: PlaceOutput;
  readonly distanceKm: number;
  /** Absent below the first band, where nothing is paid. */
  readonly distanceBand?: string;
  /** Absent where a call has no guide at hand, and the calls before and after differ. */
  readonly standard?: string;
  readonly green?: string;
}
type PlaceOutput = Pick<Place, "latitude" | "longitude"> & Partial<Pick<Place, "name" | "country" | "geonameId">>;

/** `ka1 distance`: how far two places are apart, and what is paid for it. */
export async function distance(from: string | undefined, to: string | undefined, flags: Flags): Promise<number> {
  const words = await wordsOf(flags.lang);
  const { terms } = words;
  const call = flags.call ?? newestCall();
  if (flags.csv !== undefined && from !== undefined) throw new InputError(terms.placesOrFile);
  const pairs = flags.csv === undefined ? pairOf(from, to, words) : await pairsIn(flags.csv, words);

  const problems: string[] = [];
  const remarks: string[] = [];
  const warnings: string[] = [];
  const distances = pairs.flatMap(([origin, venue]): readonly Distance[] => {
    const [start, end] = [origin, venue].map((text) => placeOf(text, words, problems, remarks));
    if (start === undefined || end === undefined) return [];
    const km = distanceKm(start, end);
    const amounts = travelAmounts(call, FIELD, km);
    if (amounts === undefined) throw notKnown(call, FIELD, words);
    const { nearBandEdge, ...paid } = amounts;
    if (nearBandEdge !== undefined) {
      const warning = {
        code: "distance.near-band-edge",
        severity: "warning",
        path: [],
        params: nearBandEdge,
        citations: [],
      } as const;
      warnings.push(`${origin} – ${venue}: ${words.findingMessage(warning)}`);
    }
    return [{ origin: start, venue: end, distanceKm: km, ...paid }];
  });

  for (const problem of [...problems, ...remarks, ...warnings]) process.stderr.write(`${printable(problem)}\n`);
  if (flags.json === true) await printJson(distances);
  else if (distances.length > 0) print(distanceLines(distances, call, words, terminal(flags)));
  return problems.length > 0 ? 1 : 0;
}

function pairOf(
  from: string | undefined,
  to: string | undefined,
  words: Words,
): readonly (readonly [string, string])[] {
  if (from === undefined || to === undefined) throw new InputError(words.terms.twoPlaces);
  return [[from.trim(), to.trim()]];
}

/** What a first row may hold instead of two places. */
const HEADINGS = ["from,to", "origin,venue"];

/** A CSV file of two columns, with commas or semicolons. */
async function pairsIn(file: string, words: Words): Promise<readonly (readonly [string, string])[]> {
  const { terms } = words;
  const name = nameOfFile(file, words);
  const text = await readText(file, words);
  let rows: readonly (readonly string[])[];
  try {
    // A place contains a comma ("Kraków, PL"); it is quoted where commas also separate the columns.
    const delimiter = text.split("\n", 1)[0]?.includes(";") ? ";" : ",";
    rows = parse(text, { bom: true, delimiter, skip_empty_lines: true, trim: true, relax_column_count: true });
  } catch (error) {
    throw new InputError(`${name}: ${error instanceof Error ? error.message : error}`);
  }
  const hasHeading = HEADINGS.includes(rows[0]?.join().toLowerCase() ?? "");
  const pairs = (hasHeading ? rows.slice(1) : rows).map((row, index) => {
    const [from, to] = row;
    // An unquoted "Madrid,ES,Rome,IT" has four columns; the first two alone would be other places.
    if (row.length !== 2 || !from || !to)
      throw new InputError(`${name}: ${terms.rowNeedsTwo(index + (hasHeading ? 2 : 1))}`);
    return [from, to] as const;
  });
  if (pairs.length === 0) throw new InputError(`${name}: ${terms.noPairs}`);
  return pairs;
}

/** The place that a text means, by coordinates or by name; if none or several, a problem that lists the candidates. */
function placeOf(text: string, words: Words, problems: string[], remarks: string[]): PlaceOutput | undefined {
  const { terms } = words;
  const point = parsePoint(text);
  if (point !== undefined) {
    const { isOnEarth, ...degrees } = point;
    if (isOnEarth) return degrees;
    problems.push(terms.noSuchPoint(text));
    return undefined;
  }
  const { place, country } = parsePlace(text);
  const result = resolvePlace(place, country === undefined ? {} : { country });
  const list = (names: readonly string[]) => names.map((name) => `\n  ${name}`).join("");
  if (result.status === "unknown") {
    const nearest = result.nearest.map(describePlace);
    if (nearest.length === 0 && [...place].length === 1) problems.push(terms.placeOneLetter(text));
    else problems.push(nearest.length === 0 ? terms.placeUnknown(text) : `${terms.placeNearest(text)}${list(nearest)}`);
    return undefined;
  }
  if (result.status === "ambiguous") {
    problems.push(`${terms.placeAmbiguous(text)}${list(result.candidates.map(describePlace))}`);
    return undefined;
  }
  const others = [...result.regions, ...result.others.map(describePlace)];
  const taken = describePlace(result.place);
  if (others.length > 0) remarks.push(`${terms.placeTakenOf(text, taken)}${list(others)}`);
  else if (!result.isOwnName) remarks.push(terms.placeTaken(text, taken));
  const { name, country: own, geonameId, latitude: north, longitude: east } = result.place;
  return { name, country: own, geonameId, latitude: north, longitude: east };
}

function distanceLines(
  distances: readonly Distance[],
  call: number,
  words: Words,
  { width }: Terminal,
): readonly string[] {
  const { terms } = words;
  const write = amountWriter(words);
  const decimals = { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false };
  const kilometres = new Intl.NumberFormat(words.messages.locale, decimals);
  const place = ({ name, country, latitude, longitude }: PlaceOutput) =>
    name === undefined ? `${latitude}, ${longitude}` : `${name}, ${country} (${latitude}, ${longitude})`;
  const rows = distances.map(({ origin, venue, distanceKm: km, distanceBand, standard, green }) => [
    place(origin),
    place(venue),
    kilometres.format(km),
    distanceBand ?? "–",
    standard === undefined ? "?" : write(standard),
    green === undefined ? "?" : write(green),
  ]);
  const headers = [
    terms.from,
    terms.to,
    "km",
    terms.band,
    `${terms.standard}\nEUR, ${call}`,
    `${terms.green}\nEUR, ${call}`,
  ];
  return alignedTable(headers, rows, (column) => column === 2 || column > 3, { width }).map(printable);
}
