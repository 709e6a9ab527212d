import type { Journey, NamedPlace, ResolvedPlace } from "../../application/application.js";
import { isNamedPlace } from "../../application/named-place.js";
import type { TravelBand, TravelTable } from "../../rates/call-table.js";
import { bandById, bandOf, nearBandEdge, type TravelMode, travelRate } from "../../rates/travel-bands.js";
import { type DistanceProof, type ProvenPlace, type RateLeaf, rate } from "../../results/explanation.js";
import { type Finding, finding } from "../../results/finding.js";
import type { Citation } from "../../values/citation.js";
import { distanceKm } from "../../values/distance.js";
import type { Cents } from "../../values/money.js";
import type { Path } from "../../values/path.js";

/**
 * The travel unit cost of one person.
 *
 * `not-funded`: the beneficiary pays no travel here. `none`: the distance is below the first band. `unknown`: the
 * distance is not known; a finding says why.
 */
export type TravelUnitCost = { readonly findings: readonly Finding[] } & (
  | { readonly status: "not-funded" }
  | { readonly status: "unknown"; readonly missing: readonly Path[] }
  | { readonly status: "none"; readonly cents: 0 }
  | {
      readonly status: "known";
      readonly cents: Cents;
      readonly distanceBand: string;
      /** It is a rate for green travel. */
      readonly green: boolean;
      readonly leaf: () => RateLeaf;
    }
);

/** Where a value of the journey is in the input. */
type PathOf = (key: keyof Journey) => Path;

/** Looks up the travel unit cost of a journey: by its distance, its band, or its two places, in this order. */
export function travelUnitCost(travel: TravelTable, journey: Journey, pathOf: PathOf): TravelUnitCost {
  if (journey.distanceKm !== undefined) {
    const km = journey.distanceKm;
    const findings = [
      ...disagreementWithBand(travel, journey, pathOf, km),
      ...disagreementWithPlaces(travel, journey, pathOf, bandOf(travel, km)),
    ];
    return byDistance(travel, journey, pathOf, km, () => ({ path: pathOf("distanceKm"), km }), findings);
  }
  if (journey.distanceBand !== undefined) {
    const { distanceBand } = journey;
    if (distanceBand === bandBelow(travel)) {
      const params = { minimum: travel[0].fromKm.value };
      const below = finding("travel.under-minimum-distance", pathOf("distanceBand"), params, boundsOf(travel));
      return { status: "none", cents: 0, findings: [below] };
    }
    const band = bandById(travel, distanceBand);
    if (band === undefined) {
      return unknown(
        finding(
          "distance-band.unknown",
          pathOf("distanceBand"),
          { distanceBand, bands: travel.map(({ id }) => id) },
          placeOf(travel),
        ),
      );
    }
    const findings = disagreementWithPlaces(travel, journey, pathOf, band);
    return byBand(band, journey, pathOf, () => ({ path: pathOf("distanceBand") }), findings);
  }
  const { origin, venue } = journey;
  if (origin === undefined || venue === undefined) {
    return unknown(finding("distance.missing", pathOf("distanceKm"), {}, placeOf(travel)));
  }
  if (isNamedPlace(origin) || isNamedPlace(venue)) {
    return unknown(...unresolvedPlaces(travel, { origin, venue }, pathOf));
  }
  const km = distanceKm(origin, venue);
  const near = nearBandEdge(travel, km, modeOf(journey));
  const findings =
    near === undefined ? [] : [finding("distance.near-band-edge", pathOf("origin"), near, boundsOf(travel))];
  const proof = () => ({ path: pathOf("origin"), km, origin: proven(origin), venue: proven(venue) });
  return byDistance(travel, journey, pathOf, km, proof, findings);
}

/** What the official calculator calls a distance below the first band: "0-9". */
function bandBelow([{ fromKm }]: TravelTable): string | undefined {
  return fromKm.value === 0 ? undefined : `0-${fromKm.value - 1}`;
}

function unknown(...findings: readonly Finding[]): TravelUnitCost {
  return { status: "unknown", findings, missing: findings.map(({ path }) => path) };
}

function byDistance(
  travel: TravelTable,
  journey: Journey,
  pathOf: PathOf,
  km: number,
  proof: () => DistanceProof,
  findings: readonly Finding[],
): TravelUnitCost {
  const band = bandOf(travel, km);
  if (band !== undefined) return byBand(band, journey, pathOf, proof, findings);
  const params = { distanceKm: km, minimum: travel[0].fromKm.value };
  const below = finding("travel.under-minimum-distance", proof().path, params, boundsOf(travel));
  return { status: "none", cents: 0, findings: [...findings, below] };
}

function byBand(
  band: TravelBand,
  journey: Journey,
  pathOf: PathOf,
  proof: () => DistanceProof,
  findings: readonly Finding[],
): TravelUnitCost {
  const { mode, cell } = travelRate(band, modeOf(journey));
  const leaf = () => rate(cell, { distanceBand: band.id, distance: proof() });
  const green = mode === "green";
  const all =
    journey.greenTravel === true && !green
      ? [...findings, noGreenRate(pathOf("greenTravel"), band.id, cell.citations)]
      : findings;
  return { status: "known", cents: cell.value * 100, distanceBand: band.id, green, leaf, findings: all };
}

function noGreenRate(path: Path, distanceBand: string, citations: readonly Citation[]): Finding {
  return finding("green-travel.no-green-rate", path, { distanceBand }, citations);
}

function modeOf({ greenTravel }: Journey): TravelMode {
  return greenTravel === true ? "green" : "standard";
}

/**
 * A distance in kilometres is used before a band given beside it; a disagreement is reported, for either may be wrong.
 */
function disagreementWithBand(
  travel: TravelTable,
  { distanceBand }: Journey,
  pathOf: PathOf,
  km: number,
): readonly Finding[] {
  if (distanceBand === undefined) return [];
  const at = pathOf("distanceBand");
  const given = bandById(travel, distanceBand);
  if (given === undefined) {
    return [finding("distance-band.ignored", at, { distanceBand }, placeOf(travel))];
  }
  const used = bandOf(travel, km);
  if (used === given) return [];
  const params = { distanceKm: km, ...inBand(used), otherBand: given.id };
  return [finding("distance.disagrees", at, params, boundsOf(travel))];
}

/** A figure of the official tool is always used, but two places whose distance is in another band are reported. */
function disagreementWithPlaces(
  travel: TravelTable,
  { distanceKm: given, origin, venue }: Journey,
  pathOf: PathOf,
  used: TravelBand | undefined,
): readonly Finding[] {
  if (origin === undefined || venue === undefined || isNamedPlace(origin) || isNamedPlace(venue)) return [];
  const computedKm = distanceKm(origin, venue);
  const other = bandOf(travel, computedKm);
  if (other === used) return [];
  const params = {
    ...(given === undefined ? {} : { distanceKm: given }),
    ...inBand(used),
    computedKm,
    ...(other === undefined ? {} : { otherBand: other.id }),
  };
  const key = given === undefined ? "distanceBand" : "distanceKm";
  return [finding("distance.disagrees", pathOf(key), params, boundsOf(travel))];
}

const inBand = (band: TravelBand | undefined) => (band === undefined ? {} : { distanceBand: band.id });

/** Names are looked up in the gazetteer before the engine; a name that arrives here was not found, or not looked up. */
function unresolvedPlaces(
  travel: TravelTable,
  places: Readonly<Record<"origin" | "venue", NamedPlace | ResolvedPlace>>,
  pathOf: PathOf,
): readonly Finding[] {
  return (["origin", "venue"] as const).flatMap((key) => {
    const place = places[key];
    if (!isNamedPlace(place)) return [];
    const params = { place: place.place, country: place.country };
    return [finding("place.unresolved", pathOf(key), params, placeOf(travel))];
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

/** Where the table is printed. A band with both rates needs no reading of ours: see I3. */
function placeOf(travel: TravelTable) {
  return (travel.find(({ green }) => green !== undefined) ?? travel[0]).standard.citations;
}

/** Where the bands are printed, and how we read what lies between two of them (I4). */
function boundsOf(travel: TravelTable) {
  return travel[0].fromKm.citations;
}
