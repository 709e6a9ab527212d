import type { CountryGroup, RateCategory } from "../rates/call-table.js";
import type { Citation, Status } from "../values/citation.js";
import type { Path } from "./explanation.js";

/**
 * `error`: something cannot be funded, or not be computed. `warning`: funded otherwise than asked for, or on weak
 * ground. `info`: worth knowing.
 */
export type Severity = "error" | "warning" | "info";

/** No numbers: the code and the path say it all. */
export type NoParams = Readonly<Record<string, never>>;

/** The limits of an activity's duration that hold for the flow, in days. */
export interface DurationParams {
  readonly activity: string;
  readonly durationDays: number;
  readonly min: number;
  readonly max: number;
}

/**
 * What an organisation may have in a call: grant agreements in all, and memberships in consortia, fewer of them beside a
 * project of its own.
 */
export type AgreementLimit = "agreements" | "memberships" | "membershipsWithOwnProject";

/** What an application for a short-term project is given points for. */
export type AwardCriterion = "relevance" | "projectDesign" | "followUp";

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
  "distance-band.ignored": { readonly distanceBand: string };
  "distance.disagrees": {
    readonly given: string;
    /** Between the two places; absent where it is a band given beside the distance that disagrees. */
    readonly computedKm?: number;
    readonly givenBand: string;
    /** The band of the two places, or the one given beside the distance. */
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
  "place.not-compared": { readonly place: string; readonly country: string };
  "flow.unknown": { readonly flow: string };
  "travel.under-minimum-distance": { readonly distanceKm: number; readonly minimum: number };
  "travel.hosts-own-pupils": { readonly destination: string };
  "green-travel.no-green-rate": { readonly distanceBand: string };
  "travel-days.over-limit": { readonly travelDays: number; readonly max: number };
  "accompanying-duration.over-limit": { readonly days: number; readonly max: number };
  "accompanying-duration.longer-than-activity": { readonly days: number; readonly max: number };
  "accompanying-persons.not-available": { readonly activity: string };
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
  "venue.other-country": { readonly destination: string; readonly country: string };
  "venue.not-abroad": { readonly country: string };
  "duration.too-short": DurationParams;
  "duration.too-long": DurationParams;
  "group.too-small": { readonly participants: number; readonly min: number };
  "accompaniment.missing": NoParams;
  "accompaniment.partial": { readonly days: number; readonly min: number };
  "venue.not-eu-seat": { readonly country: string; readonly city?: string };
  "venue.not-in-hosting-country": { readonly destination: string; readonly hostingCountry: string };
  "pupil-countries.too-few": { readonly countries: number; readonly min: number };
  "origin.not-abroad": { readonly country: string };
  "origin.not-in-programme": { readonly country: string };
  "venue.not-beneficiary": { readonly destination: string; readonly country: string };
  "graduation.too-long-ago": {
    readonly graduationDate: string;
    readonly months: number;
    readonly startDate: string;
  };
  "hosted-teacher.not-graduated": { readonly graduationDate: string; readonly startDate: string };
  "preparatory-visit.learners-not-allowed": { readonly learners: number; readonly allowed: number };
  "dates.not-duration": { readonly days: number; readonly durationDays: number };
  "dates.outside-project": {
    readonly startDate: string;
    readonly endDate: string;
    readonly projectStart: string;
    /** Absent where the project's duration is not known. */
    readonly projectEnd?: string;
  };
  "applicant.accredited": { readonly accreditation: "individual" | "coordinator" };
  "consortium.not-allowed": { readonly members: number };
  "agency.wrong": { readonly agency: string; readonly expected: string };
  "round.unknown": { readonly round: number };
  "round.not-open": { readonly round: number };
  "deadline.missed": { readonly submittedAt: string; readonly deadline: string };
  "start.too-early": { readonly startDate: string; readonly first: string; readonly last: string };
  "start.too-late": { readonly startDate: string; readonly first: string; readonly last: string };
  "project.too-short": { readonly durationMonths: number; readonly min: number; readonly max: number };
  "project.too-long": { readonly durationMonths: number; readonly min: number; readonly max: number };
  "applications.too-many": { readonly applications: number; readonly max: number };
  "grant.round-1-of-same-call": { readonly call: number };
  "grants.too-many": {
    readonly grants: number;
    readonly max: number;
    readonly firstCall: number;
    readonly lastCall: number;
  };
  "mobility.none": NoParams;
  "participants.too-many": { readonly participants: number; readonly max: number };
  "applicant.not-accredited": NoParams;
  "consortium.missing": { readonly min: number };
  "consortium.not-coordinator": { readonly members: number };
  "member.other-country": { readonly country: string; readonly expected: string };
  /** `agreements` are of the kind that `limit` counts. */
  "agreements.too-many": { readonly agreements: number; readonly max: number; readonly limit: AgreementLimit };
  "accredited-duration.wrong": {
    readonly durationMonths: number;
    readonly months: number;
    readonly monthsExtended: number;
  };
  "accredited-duration.extended": { readonly durationMonths: number; readonly afterMonths: number };
  "course-share.over-limit": { readonly courses: string; readonly max: string; readonly grant: string };
  "course.too-many-persons": {
    readonly course: string;
    /** Absent where the applicant has no name. */
    readonly organisation?: string;
    readonly participants: number;
    readonly max: number;
  };
  "course.more-than-one-per-person": { readonly person: string; readonly courses: number; readonly max: number };
  /** `max` is for each mentor. */
  "mentors.too-few": { readonly participants: number; readonly mentors: number; readonly max: number };
  "award.total-too-low": { readonly points: number; readonly min: number };
  "award.criterion-too-low": { readonly criterion: AwardCriterion; readonly points: number; readonly min: number };
  "award.out-of-range": { readonly criterion: AwardCriterion; readonly points: number; readonly max: number };
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
  "distance-band.ignored": "warning",
  "distance.disagrees": "warning",
  "distance.near-band-edge": "warning",
  "place.unresolved": "error",
  "place.unknown": "error",
  "place.ambiguous": "error",
  "place.taken": "info",
  "place.not-compared": "info",
  "flow.unknown": "error",
  "travel.under-minimum-distance": "info",
  "travel.hosts-own-pupils": "info",
  "green-travel.no-green-rate": "info",
  "travel-days.over-limit": "warning",
  "accompanying-duration.over-limit": "warning",
  "accompanying-duration.longer-than-activity": "warning",
  "accompanying-persons.not-available": "warning",
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
  "venue.other-country": "warning",
  "venue.not-abroad": "error",
  "duration.too-short": "error",
  "duration.too-long": "error",
  "group.too-small": "error",
  "accompaniment.missing": "error",
  "accompaniment.partial": "error",
  "venue.not-eu-seat": "error",
  "venue.not-in-hosting-country": "error",
  "pupil-countries.too-few": "error",
  "origin.not-abroad": "error",
  "origin.not-in-programme": "error",
  "venue.not-beneficiary": "error",
  "graduation.too-long-ago": "error",
  "hosted-teacher.not-graduated": "error",
  "preparatory-visit.learners-not-allowed": "error",
  "dates.not-duration": "error",
  "dates.outside-project": "error",
  "applicant.accredited": "error",
  "consortium.not-allowed": "error",
  "agency.wrong": "error",
  "round.unknown": "error",
  "round.not-open": "error",
  "deadline.missed": "error",
  "start.too-early": "error",
  "start.too-late": "error",
  "project.too-short": "error",
  "project.too-long": "error",
  "applications.too-many": "error",
  "grant.round-1-of-same-call": "error",
  "grants.too-many": "error",
  "mobility.none": "error",
  "participants.too-many": "error",
  "applicant.not-accredited": "error",
  "consortium.missing": "error",
  "consortium.not-coordinator": "error",
  "member.other-country": "error",
  "agreements.too-many": "error",
  "accredited-duration.wrong": "error",
  "accredited-duration.extended": "info",
  "course-share.over-limit": "error",
  "course.too-many-persons": "error",
  "course.more-than-one-per-person": "error",
  "mentors.too-few": "error",
  "award.total-too-low": "error",
  "award.criterion-too-low": "error",
  "award.out-of-range": "error",
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

/** What several rules, or the check and the budget, say alike but for the passages that they cite: the first of each. */
export function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const said = new Set<string>();
  return findings.filter(({ code, path, params }) => {
    const what = JSON.stringify([code, path, Object.entries(params).sort()]);
    if (said.has(what)) return false;
    said.add(what);
    return true;
  });
}
