import type { Citation, Status } from "./citation.js";
import type { Path } from "./explanation.js";
import type { CountryGroup, RateCategory } from "./rates/call-table.js";

/**
 * `error`: something cannot be funded, or not be computed. `warning`: funded otherwise than asked for, or on weak
 * ground. `info`: worth knowing.
 */
export type Severity = "error" | "warning" | "info";

/** No numbers: the code and the path say it all. */
export type NoParams = Readonly<Record<string, never>>;

/**
 * Every code and the numbers that it carries. Codes are stable: never renamed, never reused. Amounts are EUR with two
 * decimals. The sentences stand in `messages/<language>`, one function per code.
 */
export interface FindingParams {
  "call.unknown": { readonly call: number };
  "action.not-covered": { readonly action: string; readonly call: number };
  "activity.unknown": { readonly activity: string };
  "country.not-in-programme": { readonly country: string };
  "destination.missing": NoParams;
  "distance.missing": NoParams;
  "distance-band.unknown": { readonly distanceBand: string };
  "distance.disagrees": {
    readonly given: string;
    readonly computedKm: number;
    readonly givenBand: string;
    readonly computedBand: string;
  };
  "distance.near-band-edge": {
    readonly distanceKm: number;
    readonly edgeKm: number;
    readonly distanceBand: string;
    readonly amount: string;
    readonly otherBand: string;
    readonly otherAmount: string;
  };
  "place.unresolved": { readonly place: string; readonly country: string };
  "place.unknown": { readonly place: string; readonly country: string; readonly nearest: readonly string[] };
  "place.ambiguous": { readonly place: string; readonly country: string; readonly candidates: readonly string[] };
  "place.taken": {
    readonly place: string;
    readonly country: string;
    readonly taken: string;
    readonly others: readonly string[];
  };
  "flow.unknown": { readonly flow: string };
  "travel.under-minimum-distance": { readonly distanceKm: number; readonly minimum: number };
  "travel.hosts-own-pupils": { readonly destination: string };
  "green-travel.no-green-rate": { readonly distanceBand: string };
  "travel-days.over-limit": { readonly travelDays: number; readonly max: number };
  "accompanying-duration.over-limit": { readonly days: number; readonly max: number };
  "accompanying-duration.longer-than-activity": { readonly days: number; readonly max: number };
  "course-fees.over-limit": { readonly days: number; readonly max: number };
  "course-fees.longer-than-course": { readonly days: number; readonly max: number };
  "course-fees.person-over-limit": { readonly person: string; readonly asked: string; readonly max: string };
  "course-fees.not-available": { readonly activity: string };
  "linguistic-support.not-available": { readonly activity: string; readonly durationDays: number };
  "inclusion-costs.not-available": NoParams;
  "group-support.cap-not-printed": { readonly participants: number; readonly cap: string };
  "group-support.capped": { readonly amount: string; readonly cap: string };
  "preparatory-visit.too-many-persons": { readonly participants: number; readonly max: number };
  "preparatory-visit.not-for-activity": { readonly activity: string };
  "preparatory-visit.more-than-one": { readonly hostingOrganisation: string; readonly max: number };
  "expensive-travel.covered": { readonly unitCosts: string; readonly realCost: string; readonly percent: number };
  "expensive-travel.not-available": { readonly activity: string };
  "base-rate.missing": {
    readonly agency: string;
    readonly category: RateCategory;
    readonly group: CountryGroup;
    readonly minimum: string;
    readonly maximum: string;
  };
  "base-rate.assumed": {
    readonly agency: string;
    readonly category: RateCategory;
    readonly group: CountryGroup;
    readonly rate: string;
    readonly bound: "minimum" | "maximum";
  };
  "base-rate.out-of-range": {
    readonly category: RateCategory;
    readonly group: CountryGroup;
    readonly rate: string;
    readonly minimum: string;
    readonly maximum: string;
  };
  "rate.provisional": { readonly table: string; readonly status: Status };
}

export type FindingCode = keyof FindingParams;

/** Something to say about an input: a code with its numbers, never a sentence. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** The value of the input that it is about; empty where it is about the whole. */
  readonly path: Path;
  readonly params: FindingParams[Code];
  readonly citations: readonly Citation[];
}

/** How severe each code is, wherever it comes from. */
export const severities = {
  "call.unknown": "error",
  "action.not-covered": "error",
  "activity.unknown": "error",
  "country.not-in-programme": "error",
  "destination.missing": "error",
  "distance.missing": "error",
  "distance-band.unknown": "error",
  "distance.disagrees": "warning",
  "distance.near-band-edge": "warning",
  "place.unresolved": "error",
  "place.unknown": "error",
  "place.ambiguous": "error",
  "place.taken": "info",
  "flow.unknown": "error",
  "travel.under-minimum-distance": "info",
  "travel.hosts-own-pupils": "info",
  "green-travel.no-green-rate": "info",
  "travel-days.over-limit": "warning",
  "accompanying-duration.over-limit": "warning",
  "accompanying-duration.longer-than-activity": "warning",
  "course-fees.over-limit": "warning",
  "course-fees.longer-than-course": "warning",
  "course-fees.person-over-limit": "warning",
  "course-fees.not-available": "warning",
  "linguistic-support.not-available": "warning",
  "inclusion-costs.not-available": "warning",
  "group-support.cap-not-printed": "info",
  "group-support.capped": "info",
  "preparatory-visit.too-many-persons": "error",
  "preparatory-visit.not-for-activity": "error",
  "preparatory-visit.more-than-one": "error",
  "expensive-travel.covered": "warning",
  "expensive-travel.not-available": "warning",
  "base-rate.missing": "error",
  "base-rate.assumed": "info",
  "base-rate.out-of-range": "warning",
  "rate.provisional": "warning",
} as const satisfies Readonly<Record<FindingCode, Severity>>;

/**
 * A finding, with the severity of its code.
 *
 * @example finding("call.unknown", ["call"], { call: 2035 }, [])
 */
export function finding<Code extends FindingCode>(
  code: Code,
  path: Path,
  params: FindingParams[Code],
  citations: readonly Citation[],
): Finding {
  return { code, severity: severities[code], path, params, citations } as Finding;
}
