import type { Application, Flow, NamedPlace, ResolvedPlace } from "../../application/application.js";
import { isNamedPlace } from "../../application/named-place.js";
import type { ActivityTable, FieldTable, TravelBand, TravelTable } from "../../rates/call-table.js";
import { entry } from "../../rates/index.js";
import { bandOf, nearBandEdge, type TravelMode, travelRate } from "../../rates/travel-bands.js";
import { type DistanceProof, type Path, type ProvenPlace, type RateLeaf, rate } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import { distanceKm } from "../../values/distance.js";
import type { Cents } from "../../values/money.js";

/**
 * The travel unit cost of one person of a flow.
 *
 * `not-funded`: the beneficiary pays no travel here. `none`: the distance is below the first band. `unknown`: the
 * distance is not known; a finding says why.
 */
export type TravelUnitCost = { readonly findings: readonly Finding[] } & (
  | { readonly status: "not-funded" }
  | { readonly status: "unknown"; readonly missing: readonly Path[] }
  | { readonly status: "none"; readonly cents: 0 }
  | { readonly status: "known"; readonly cents: Cents; readonly leaf: RateLeaf }
);

/** Looks up the travel unit cost of a flow: by its distance, its band, or its two places, in this order. */
export function travelUnitCost(
  application: Application,
  { travel, passages }: Pick<FieldTable, "travel" | "passages">,
  flow: Flow,
  path: Path,
  activity: ActivityTable,
): TravelUnitCost {
  if (activity.rates === undefined) return { status: "not-funded", findings: [] };
  if (areHostsOwnPupils(application, flow, activity)) {
    const destination = application.applicant.country;
    const { citations } = passages.learnerVenue;
    const params = { destination };
    return {
      status: "not-funded",
      findings: [finding("travel.hosts-own-pupils", [...path, "destination"], params, citations)],
    };
  }
  if (flow.distanceKm !== undefined) {
    const km = flow.distanceKm;
    const proof = { path: [...path, "distanceKm"], km };
    const disagreements = [
      ...disagreementWithBand(travel, flow, path, km),
      ...disagreementWithPlaces(travel, flow, path, `${km} km`, bandOf(travel, km)),
    ];
    return byDistance(travel, flow, path, km, proof, disagreements);
  }
  if (flow.distanceBand !== undefined) {
    if (entry(travel, flow.distanceBand) === undefined) {
      const { distanceBand } = flow;
      return unknown(finding("distance-band.unknown", [...path, "distanceBand"], { distanceBand }, cited(travel)));
    }
    const proof = { path: [...path, "distanceBand"] };
    const disagreement = disagreementWithPlaces(travel, flow, path, flow.distanceBand, flow.distanceBand);
    return byBand(travel, flow, path, flow.distanceBand, proof, disagreement);
  }
  const { origin, venue } = flow;
  if (origin === undefined || venue === undefined) {
    return unknown(finding("distance.missing", [...path, "distanceKm"], {}, cited(travel)));
  }
  if (isNamedPlace(origin) || isNamedPlace(venue)) return unknown(...unresolvedPlaces(travel, path, { origin, venue }));
  const km = distanceKm(origin, venue);
  const proof = { path: [...path, "origin"], km, origin: proven(origin), venue: proven(venue) };
  return byDistance(travel, flow, path, km, proof, nearEdge(travel, flow, path, km));
}

function unknown(...findings: readonly Finding[]): TravelUnitCost {
  return { status: "unknown", findings, missing: findings.map(({ path }) => path) };
}

/**
 * The hosts' own pupils travel inside their country to a group mobility that is held elsewhere than at their school:
 * no transnational mobility, so no travel money.
 */
function areHostsOwnPupils(application: Application, flow: Flow, activity: ActivityTable): boolean {
  return (
    activity.group === true &&
    flow.venueKind === "elsewhere-in-hosting-country" &&
    flow.destination === application.applicant.country
  );
}

function byDistance(
  travel: TravelTable,
  flow: Flow,
  path: Path,
  km: number,
  proof: DistanceProof,
  findings: readonly Finding[],
): TravelUnitCost {
  const band = bandOf(travel, km);
  if (band !== undefined) return byBand(travel, flow, path, band, proof, findings);
  const minimum = Math.min(...Object.values(travel).map(({ fromKm }) => fromKm.value));
  const params = { distanceKm: km, minimum };
  const below = finding("travel.under-minimum-distance", proof.path, params, bounds(travel));
  return { status: "none", cents: 0, findings: [...findings, below] };
}

function byBand(
  travel: TravelTable,
  flow: Flow,
  path: Path,
  distanceBand: string,
  distance: DistanceProof,
  findings: readonly Finding[],
): TravelUnitCost {
  const { mode, cell } = travelRate(travel, distanceBand, modeOf(flow));
  const leaf = rate(`travel/${distanceBand}/${mode}`, cell, { distanceBand, distance });
  const cents = cell.value * 100;
  if (flow.greenTravel !== true || mode === "green") return { status: "known", cents, leaf, findings };
  const noGreenRate = finding("green-travel.no-green-rate", [...path, "greenTravel"], { distanceBand }, cell.citations);
  return { status: "known", cents, leaf, findings: [...findings, noGreenRate] };
}

function modeOf({ greenTravel }: Flow): TravelMode {
  return greenTravel === true ? "green" : "standard";
}

/** A distance in kilometres wins over a band given beside it; a slip in either is worth a look. */
function disagreementWithBand(travel: TravelTable, flow: Flow, path: Path, km: number): readonly Finding[] {
  const { distanceBand } = flow;
  if (distanceBand === undefined) return [];
  const at = [...path, "distanceBand"];
  if (entry(travel, distanceBand) === undefined) {
    return [finding("distance-band.ignored", at, { distanceBand }, cited(travel))];
  }
  const band = bandOf(travel, km);
  if (band === distanceBand) return [];
  const params = { given: `${km} km`, givenBand: band ?? "-", computedBand: distanceBand };
  return [finding("distance.disagrees", at, params, bounds(travel))];
}

/** A figure of the official tool always wins; but two places that lie a band apart from it are worth a look. */
function disagreementWithPlaces(
  travel: TravelTable,
  flow: Flow,
  path: Path,
  given: string,
  givenBand: string | undefined,
): readonly Finding[] {
  const { origin, venue } = flow;
  if (origin === undefined || venue === undefined || isNamedPlace(origin) || isNamedPlace(venue)) {
    return [];
  }
  const computedKm = distanceKm(origin, venue);
  const computedBand = bandOf(travel, computedKm);
  if (computedBand === givenBand) return [];
  const params = { given, computedKm, givenBand: givenBand ?? "-", computedBand: computedBand ?? "-" };
  const key = flow.distanceKm === undefined ? "distanceBand" : "distanceKm";
  return [finding("distance.disagrees", [...path, key], params, bounds(travel))];
}

function nearEdge(travel: TravelTable, flow: Flow, path: Path, km: number): readonly Finding[] {
  const near = nearBandEdge(travel, km, modeOf(flow));
  return near === undefined ? [] : [finding("distance.near-band-edge", [...path, "origin"], near, bounds(travel))];
}

/** Names are looked up in the gazetteer before the engine; what comes here as a name was not found, or not looked up. */
function unresolvedPlaces(
  travel: TravelTable,
  path: Path,
  places: Readonly<Record<"origin" | "venue", NamedPlace | ResolvedPlace>>,
): readonly Finding[] {
  return (["origin", "venue"] as const).flatMap((key) => {
    const place = places[key];
    if (!isNamedPlace(place)) return [];
    const params = { place: place.place, country: place.country };
    return [finding("place.unresolved", [...path, key], params, cited(travel))];
  });
}

function proven({ latitude, longitude, place, country, geonameId }: ResolvedPlace): ProvenPlace {
  return {
    latitude,
    longitude,
    ...(place === undefined ? {} : { place }),
    ...(country === undefined ? {} : { country }),
    ...(geonameId === undefined ? {} : { geonameId }),
  };
}

/** Where the table is printed. A band with both rates is read as it stands: see I3. */
function cited(travel: TravelTable) {
  const bands = bandsOf(travel);
  return (bands.find(({ green }) => green !== undefined) ?? bands[0]).standard.citations;
}

/** Where the bands are printed, and how we read what lies between two of them (I4). */
function bounds(travel: TravelTable) {
  return bandsOf(travel)[0].fromKm.citations;
}

/** Nearest first; no call is without. */
function bandsOf(travel: TravelTable) {
  return Object.values(travel) as [TravelBand, ...TravelBand[]];
}
