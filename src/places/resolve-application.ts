import type { Application, Flow, Journey, NamedPlace, ResolvedPlace } from "../application/application.js";
import { isNamedPlace } from "../application/named-place.js";
import { type Finding, finding } from "../results/finding.js";
import type { Path } from "../values/path.js";
import { describePlace } from "./describe-place.js";
import type { Gazetteer } from "./gazetteer.js";
import { resolvedIn } from "./resolve-place.js";
import { isSwapped } from "./swapped.js";

/** How many other places a finding names. */
const MOST_NAMED = 5;

/**
 * For how many unknown places the nearest names are searched: it takes longer than all else that is done for a flow, and
 * nobody mistypes more by chance.
 */
const MOST_SEARCHED = 20;

/** What the look-up of an application has come to so far. */
interface LookUp {
  readonly gazetteer: Gazetteer;
  readonly findings: Finding[];
  /** How many unknown places there were. */
  unknown: number;
}

/** An application whose places have coordinates where they could be found. */
export interface ResolvedApplication {
  readonly application: Application;
  /**
   * `place.taken` where other places have the name; `place.ambiguous` and `place.unknown` where none was taken, or
   * `place.not-compared` where the flow has a distance or a band, and needs no place.
   */
  readonly findings: readonly Finding[];
}

/** What {@link Places.resolvePlaces} says. */
export function withPlacesIn(gazetteer: Gazetteer, application: Application): ResolvedApplication {
  const findings: Finding[] = [];
  const lookUp: LookUp = { gazetteer, findings, unknown: 0 };
  const home = application.applicant.country;
  const flows = application.flows.map((flow, index): Flow => {
    const path = ["flows", index];
    const isGuest = flow.originCountry !== undefined;
    const ends = isGuest ? { origin: flow.originCountry, venue: home } : { origin: home, venue: flow.destination };
    swappedCoordinates(gazetteer, flow, ends, path, findings);
    const own = resolvedJourney(lookUp, flow, path);
    const { accompanyingPersons } = own;
    if (accompanyingPersons === undefined) return own;
    const beside = accompanyingPersons.map((persons, position) =>
      resolvedJourney(lookUp, persons, [...path, "accompanyingPersons", position]),
    );
    return { ...own, accompanyingPersons: beside };
  });
  return { application: { ...application, flows }, findings };
}

/** Coordinates that lie the other way round in the country where the flow begins or ends. */
function swappedCoordinates(
  gazetteer: Gazetteer,
  journey: Journey,
  ends: { readonly origin: string | undefined; readonly venue: string | undefined },
  path: Path,
  findings: Finding[],
): void {
  for (const key of ["origin", "venue"] as const) {
    const point = journey[key];
    const country = ends[key];
    // What was looked up is right.
    if (point === undefined || isNamedPlace(point) || point.geonameId !== undefined || country === undefined) continue;
    if (!isSwapped(gazetteer, point, country)) continue;
    const { latitude, longitude } = point;
    findings.push(finding("place.swapped", [...path, key], { latitude, longitude, country }, []));
  }
}

function resolvedJourney<T extends Journey>(lookUp: LookUp, journey: T, path: Path): T {
  const resolved: { -readonly [key in "origin" | "venue"]?: NamedPlace | ResolvedPlace } = {};
  for (const key of ["origin", "venue"] as const) {
    const place = journey[key];
    if (place === undefined || !isNamedPlace(place)) continue;
    resolved[key] = resolveNamed(lookUp, place, [...path, key], isNeeded(journey));
  }
  return "origin" in resolved || "venue" in resolved ? { ...journey, ...resolved } : journey;
}

/** Whether a distance depends on the places of the journey. */
function isNeeded({ distanceKm, distanceBand }: Journey): boolean {
  return distanceKm === undefined && distanceBand === undefined;
}

function resolveNamed(lookUp: LookUp, named: NamedPlace, path: Path, needed: boolean): NamedPlace | ResolvedPlace {
  const { place, country } = named;
  const { gazetteer, findings } = lookUp;
  const result = resolvedIn(gazetteer, place, { country }, needed && lookUp.unknown < MOST_SEARCHED);
  if (result.status !== "found" && !needed) {
    findings.push(finding("place.not-compared", path, { place, country }, []));
    return named;
  }
  if (result.status === "unknown") {
    lookUp.unknown += 1;
    const nearest = result.nearest.slice(0, MOST_NAMED).map(describePlace);
    findings.push(finding("place.unknown", path, { place, country, nearest }, []));
    return named;
  }
  if (result.status === "ambiguous") {
    const candidates = result.candidates.slice(0, MOST_NAMED).map(describePlace);
    findings.push(finding("place.ambiguous", path, { place, country, candidates }, []));
    return named;
  }
  const { name, latitude, longitude, geonameId } = result.place;
  // It may be meant under a name of its own, or be a hamlet with the name of something famous.
  if (result.others.length > 0 || result.regions.length > 0 || !result.isOwnName) {
    const others = [...result.regions, ...result.others.map(describePlace)].slice(0, MOST_NAMED);
    findings.push(finding("place.taken", path, { place, country, taken: describePlace(result.place), others }, []));
  }
  return { latitude, longitude, place: name, country: result.place.country, geonameId };
}
