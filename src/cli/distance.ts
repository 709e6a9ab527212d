import { parse } from "csv-parse/sync";
import { type DistanceEnd, distanceBetween, type EndProblem, type MeasuredDistance } from "../node/index.js";
import { describePlace, type Place, parsePlace } from "../places/index.js";
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

/** A pair of places as `--json` prints it. */
type Distance = Omit<MeasuredDistance, "success">;

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
  const distances = pairs.flatMap(([from, to]): readonly Distance[] => {
    const measured = distanceBetween(from, to, call);
    if (measured === undefined) throw notKnown(call, "", words);
    if (!measured.success) {
      problems.push(...measured.problems.map((problem) => problemText(problem, words)));
      return [];
    }
    const { success: _, ...distance } = measured;
    remarks.push(...remarkOn(from, distance.origin, words), ...remarkOn(to, distance.venue, words));
    if (distance.nearBandEdge !== undefined) {
      const warning = {
        code: "distance.near-band-edge",
        severity: "warning",
        path: [],
        params: distance.nearBandEdge,
        citations: [],
      } as const;
      warnings.push(`${from} – ${to}: ${words.findingMessage(warning)}`);
    }
    return [distance];
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

const listed = (names: readonly string[]) => names.map((name) => `\n  ${name}`).join("");

/** Why a text is no place, with the places that may be meant. */
function problemText(problem: EndProblem, { terms }: Words): string {
  const { text } = problem;
  const places = (of: readonly Place[]) => listed(of.map(describePlace));
  switch (problem.status) {
    case "not-on-earth":
      return terms.noSuchPoint(text);
    case "ambiguous":
      return `${terms.placeAmbiguous(text)}${places(problem.candidates)}`;
    case "unknown":
      if (problem.nearest.length > 0) return `${terms.placeNearest(text)}${places(problem.nearest)}`;
      return [...parsePlace(text).place].length === 1 ? terms.placeOneLetter(text) : terms.placeUnknown(text);
  }
}

/** What somebody should know who meant another place. */
function remarkOn(text: string, end: DistanceEnd, { terms }: Words): readonly string[] {
  if (!("name" in end)) return [];
  const others = [...end.regions, ...end.others.map(describePlace)];
  if (others.length > 0) return [`${terms.placeTakenOf(text, describePlace(end))}${listed(others)}`];
  return end.isOwnName ? [] : [terms.placeTaken(text, describePlace(end))];
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
  const place = (end: DistanceEnd) => {
    const degrees = `${end.latitude}, ${end.longitude}`;
    return "name" in end ? `${end.name}, ${end.country} (${degrees})` : degrees;
  };
  const rows = distances.map(({ origin, venue, distanceKm, distanceBand, standard, green }) => [
    place(origin),
    place(venue),
    kilometres.format(distanceKm),
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
