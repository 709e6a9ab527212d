import type { RateCategory } from "../rates/call-table.js";
import type { CountryGroup } from "../rates/cell.js";
import type { Status } from "../values/citation.js";
import type { Category } from "./category.js";

/**
 * `error`: something cannot be funded or computed. `warning`: funded otherwise than requested, or on a weak source.
 * `info`: worth knowing.
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

/** The kind of vocational education of learners. */
export type LearnerKind = "initial" | "continuing";

/** What an organisation may have in a call: in all, and memberships in consortia, fewer beside a project of its own. */
export type AgreementLimit = "inAll" | "memberships" | "membershipsWithOwnProject";

/** Which base rate is meant. */
export interface RateKey {
  readonly category: RateCategory;
  readonly group: CountryGroup;
}

/** How a code is declared: its severity, and the type of what it carries. */
interface Declared<Params> {
  readonly severity: Severity;
  /** Only that something is not stated yet: what it comes to is open. */
  readonly isOpen?: true;
  /** For the compiler only; there is no such value. */
  readonly params?: Params;
}

const error = <Params = NoParams>(): Declared<Params> => ({ severity: "error" });
const warning = <Params = NoParams>(): Declared<Params> => ({ severity: "warning" });
const info = <Params = NoParams>(): Declared<Params> => ({ severity: "info" });
const open = <Params>(declared: Declared<Params>): Declared<Params> => ({ ...declared, isOpen: true });

/**
 * Every code of a finding, how severe it is wherever it comes from, and the numbers and ids that it carries. Codes are
 * stable: never renamed, never reused. Amounts are EUR with two decimals. No value is a word of a human language: the
 * sentences are in `messages/<language>`, one per code.
 */
export const findingCodes = {
  /** `known`: the calls, actions or activity types that are; `nearest`: the one that may be meant. */
  "call.unknown": error<{ call: number; known: readonly number[] }>(),
  "action.not-covered": error<{ action: string; call: number; known: readonly string[]; nearest?: string }>(),
  "activity.unknown": error<{ activity: string; known: readonly string[]; nearest?: string }>(),
  /** `key`: its path in the flow, without positions. */
  "key.not-for-activity": warning<{ key: string; activity: string }>(),
  /** `eTwinning`: schools there may take part in eTwinning. */
  "country.not-in-programme": error<{ country: string; eTwinning?: true }>(),
  "destination.missing": open(error()),
  "duration.missing": open(error()),
  "distance.missing": open(error()),
  "distance-band.unknown": error<{ distanceBand: string; bands: readonly string[] }>(),
  "distance-band.ignored": warning<{ distanceBand: string }>(),
  /** The distance used, and another one given for the same journey: by the two places, or as a band. */
  "distance.disagrees": warning<{
    /** Absent where the distance used is a band. */
    distanceKm?: number;
    /** Absent below the first band. */
    distanceBand?: string;
    /** Between the two places; absent where what disagrees is a band given beside the distance. */
    computedKm?: number;
    /** The band of the two places, or the one given beside the distance; absent below the first band. */
    otherBand?: string;
  }>(),
  /** A band is absent below the first one. */
  "distance.near-band-edge": warning<{
    distanceKm: number;
    edgeKm: number;
    distanceBand?: string;
    amount: string;
    otherBand?: string;
    otherAmount: string;
  }>(),
  "place.unresolved": error<{ place: string; country: string }>(),
  "place.unknown": error<{ place: string; country: string; nearest: readonly string[] }>(),
  "place.ambiguous": error<{ place: string; country: string; candidates: readonly string[] }>(),
  "place.taken": info<{ place: string; country: string; taken: string; others: readonly string[] }>(),
  /** The coordinates are far from the country, and would not be the other way round. */
  "place.swapped": warning<{ latitude: number; longitude: number; country: string }>(),
  "place.not-compared": info<{ place: string; country: string }>(),
  "flow.unknown": error<{ flow: string }>(),
  /** No distance where a band is given. */
  "travel.under-minimum-distance": info<{ distanceKm?: number; minimum: number }>(),
  "travel.low-emission-expected": info<{ belowKm: number }>(),
  "hosts-own-learners.not-funded": error<{ destination: string }>(),
  "sender-payment.missing": open(error()),
  "green-travel.no-green-rate": info<{ distanceBand: string }>(),
  /** `persons`: of the persons with these days, those who have fewer. */
  "travel-days.over-limit": warning<{ travelDays: number; max: number; persons?: number }>(),
  "accompanying-duration.over-limit": warning<{ days: number; max: number }>(),
  "accompanying-duration.longer-than-activity": warning<{ days: number; max: number }>(),
  "accompanying-persons.not-available": warning<{ activity: string }>(),
  "companions.without-ground": error<{ activity: string }>(),
  "companions.not-stated": open(warning()),
  "pre-departure-training.not-available": warning<{ activity: string }>(),
  "course-fees.over-limit": warning<{ days: number; max: number }>(),
  "course-fees.longer-than-course": warning<{ days: number; max: number }>(),
  "course-fees.person-over-limit": warning<{ person: string; asked: string; max: string }>(),
  "course-fees.not-available": warning<{ activity: string }>(),
  /** `overDays`: where longer activities of the type have it. */
  "linguistic-support.not-available": warning<{ activity: string; durationDays?: number; overDays?: number }>(),
  "inclusion-costs.not-available": warning(),
  "group-support.capped": info<{ amount: string; cap: string }>(),
  "preparatory-visit.too-many-persons": error<{ participants: number; max: number }>(),
  "preparatory-visit.not-for-activity": error<{ activity: string }>(),
  "preparatory-visit.other-host": warning<{ hostingOrganisation: string }>(),
  /** No name where neither the visit nor its flow gives one. */
  "preparatory-visit.more-than-one": error<{ hostingOrganisation?: string; max: number }>(),
  "expensive-travel.covered": warning<{ unitCosts: string; realCost: string; percent: number }>(),
  /** `persons`: those of the item who do not ask for the unit cost of travel. */
  "expensive-travel.not-requested": info<{ persons: number }>(),
  "expensive-travel.not-available": warning<{ activity: string }>(),
  /** `persons`: those of the item; `funded`: those of the flow who are funded and not in an earlier item of the kind. */
  "exceptional-costs.for-unfunded": warning<{ persons: number; funded: number }>(),
  "financial-guarantee.not-required": warning(),
  "entry-requirements.not-available": warning(),
  /** The day count that the caller chose does not matter: the call says what counts. */
  "day-count.printed": info(),
  "base-rate.missing": open(error<RateKey & { agency: string; minimum: string; maximum: string }>()),
  "base-rate.assumed": info<RateKey & { agency: string; rate: string; bound: "minimum" | "maximum" }>(),
  "base-rate.out-of-range": warning<RateKey & { rate: string; minimum: string; maximum: string }>(),
  "venue.other-country": warning<{ destination: string; country: string }>(),
  "venue.not-abroad": error<{ country: string }>(),
  /** `minJustified`: for participants with fewer opportunities, in justified cases. */
  "duration.too-short": error<DurationParams & { minJustified?: number }>(),
  "duration.too-long": error<DurationParams>(),
  "group.too-small": error<{ participants: number; min: number }>(),
  "group.several-destinations": error<{ destinations: readonly string[] }>(),
  "accompaniment.missing": error(),
  "accompaniment.partial": error<{ days: number; min: number }>(),
  /** `days`: the longest stay of one of them. */
  "accompaniment.in-turns": warning<{ days: number; min: number }>(),
  /** `seats`: the countries of the cities that the call names. */
  "venue.not-eu-seat": error<{ country: string; city?: string; seats: readonly string[] }>(),
  "venue.not-in-hosting-country": error<{ destination: string; hostingCountry: string }>(),
  "learner-countries.too-few": error<{ countries: number; min: number }>(),
  "learner-countries.not-listed": warning<{ country: string; side: "sending" | "receiving" }>(),
  "organisation.unknown": error<{ organisation: string }>(),
  "origin.not-abroad": error<{ country: string }>(),
  "origin.not-in-programme": error<{ country: string }>(),
  "venue.not-beneficiary": error<{ destination: string; country: string }>(),
  /** `months` include those of service. */
  "graduation.too-long-ago": error<{
    graduationDate: string;
    months: number;
    serviceMonths?: number;
    startDate: string;
  }>(),
  "graduation.after-start": error<{ graduationDate: string; startDate: string }>(),
  "preparatory-visit.learners-not-allowed": error<{ learners: number; allowed: number }>(),
  "dates.not-duration": error<{ days: number; durationDays: number }>(),
  "dates.outside-project": error<{
    startDate: string;
    endDate: string;
    projectStart: string;
    /** Absent where the project's duration is not known. */
    projectEnd?: string;
  }>(),
  "dates.longer-than-project": error<{ durationDays: number; projectDays: number }>(),
  "applicant.accredited": error<{ accreditation: "individual" | "coordinator" }>(),
  "consortium.not-allowed": error<{ members: number }>(),
  "agency.wrong": error<{ agency: string; expected: string }>(),
  "round.unknown": error<{ round: number }>(),
  "round.not-open": error<{ round: number }>(),
  "deadline.ahead": info<{ deadline: string }>(),
  "deadline.missed": error<{ submittedAt: string; deadline: string }>(),
  "start.too-early": error<{ startDate: string; first: string; last: string }>(),
  "start.too-late": error<{ startDate: string; first: string; last: string }>(),
  "project.too-short": error<{ durationMonths: number; min: number; max: number }>(),
  "project.too-long": error<{ durationMonths: number; min: number; max: number }>(),
  "applications.too-many": error<{ applications: number; max: number }>(),
  "grant.earlier-round-of-same-call": error<{ call: number }>(),
  "grants.too-many": error<{ grants: number; max: number; firstCall: number; lastCall: number }>(),
  "mobility.none": error(),
  "participants.too-many": error<{ participants: number; max: number }>(),
  "applicant.not-accredited": error(),
  "consortium.missing": error<{ min: number }>(),
  "consortium.not-coordinator": error<{ members: number }>(),
  "member.other-country": error<{ country: string; expected: string }>(),
  /** The organisation is of special status. */
  "special-status.two-agencies": error<{ agencies: readonly string[] }>(),
  "special-status.same-status": error<{ supervisedBy: string }>(),
  "special-status.agency-country": error<{ country: string }>(),
  "special-status.between-members": error<{ organisation: string }>(),
  /** A third country not associated to the Programme. */
  "third-country.not-for-activity": error<{ country: string; activity: string }>(),
  "third-country.accredited-only": error<{ country: string }>(),
  "third-country.not-eligible": error<{ country: string; region: number }>(),
  "third-country-share.over-limit": error<{ amount: string; max: string; grant: string }>(),
  "learner-kind.not-eligible": error<{ learnerKind: LearnerKind; expected: LearnerKind }>(),
  "graduates.not-eligible": error<{ graduates: number; activity: string }>(),
  "learners.without-fewer-opportunities": error<{ participants: number; withFewerOpportunities: number }>(),
  "experience.too-short": error<{ years: number; min: number }>(),
  "applicant.accredited-already": error<{ accreditation: "individual" | "coordinator" }>(),
  "action.without-budget": info<{ action: string }>(),
  /** An eTwinning project. */
  "etwinning.country": error<{ country: string }>(),
  "etwinning.country-later": error<{ country: string; since: number }>(),
  "etwinning.not-a-school": error(),
  "etwinning.no-public-curriculum": error(),
  "etwinning.pupil-age": error<{ youngest: number; oldest: number; min: number; max: number }>(),
  "etwinning.founders-of-one-country": error<{ countries: number; min: number }>(),
  "etwinning.twin-spaces": error<{ twinSpaces: number; max: number }>(),
  "etwinning.alone": error(),
  "etwinning.national": error(),
  "etwinning.label-near-end": info<{ projectEnd: string }>(),
  "accreditation.expired": error<{ validUntil: string; neededOn: string }>(),
  /** `agreements` are of the kind that `limit` counts: grants received, or applications taken part in. */
  "agreements.too-many": error<{
    agreements: number;
    max: number;
    limit: AgreementLimit;
    counted: "agreements" | "applications";
  }>(),
  "accredited-duration.wrong": error<{ durationMonths: number; months: number; monthsExtended: number }>(),
  "accredited-duration.not-extended": error<{ durationMonths: number; months: number; afterMonths: number }>(),
  "accredited-duration.extended": info<{ durationMonths: number; afterMonths: number }>(),
  "course-share.over-limit": error<{ courses: string; max: string; grant: string }>(),
  "course.too-many-persons": error<{
    course: string;
    /** Absent where the applicant has no name. */
    organisation?: string;
    participants: number;
    max: number;
  }>(),
  "course.too-many-persons-of-consortium": error<{ course: string; participants: number; max: number }>(),
  "course-countries.too-few": error<{ countries: number; min: number }>(),
  "course.more-than-one-per-person": error<{ person: string; courses: number; max: number }>(),
  /** `max` is for each mentor. */
  "mentors.too-few": error<{ participants: number; mentors: number; max: number }>(),
  "award.total-too-low": error<{ points: number; min: number }>(),
  "award.criterion-too-low": error<{ criterion: string; points: number; min: number }>(),
  "award.out-of-range": error<{ criterion: string; points: number; max: number }>(),
  /** What the rules given are for. */
  "allocation.other-rules": error<{ call: number; action: string; agency: string }>(),
  "allocation.need-is-estimate": warning<{ need: string }>(),
  "allocation.need-below-basic": info<{ need: string; basicGrant: string }>(),
  "allocation.need-above-maximum": warning<{ need: string; maximumGrant: string }>(),
  "allocation.basic-above-maximum": info<{ basicGrant: string; maximumGrant: string }>(),
  "allocation.deducted": info<{ points: number; below: number; percent: number }>(),
  "allocation.maximum-lowered": warning<{ spent: string; awarded: string; percent: number }>(),
  /** A call without an edition of its own: the calls before and after give two amounts; absent: none. */
  "amount.undecided": error<{
    category: Category;
    callBefore: number;
    before?: string;
    callAfter: number;
    after?: string;
  }>(),
  /** A call without an edition of its own: the calls before and after decide differently. */
  "rule.undecided": warning<{ rule: string; callBefore: number; callAfter: number }>(),
  /** After the award. `flow` is the id of a mobility. */
  "mobility.cancelled": info<{ flow: string }>(),
  /** `amount`: what it would have been worth; absent where that is not known. */
  "mobility.not-kept": error<{ flow: string; rules: readonly string[]; amount?: string }>(),
  /** Whether it is kept cannot be told. */
  "mobility.undecided": open(warning<{ flow: string; rules: readonly string[] }>()),
  "mobility.not-awarded": info<{ flow: string }>(),
  "mobility.not-reported": warning<{ flow: string }>(),
  "interruption.longer-than-stay": error<{ interruptedDays: number; days: number }>(),
  "interruption.without-dates": open(error<{ interruptedDays: number }>()),
  "force-majeure.needs-approval": warning<{ flow: string; amount: string }>(),
  "force-majeure.over-award": warning<{ flow: string; category: Category; claimed: string; awarded: string }>(),
  "force-majeure.not-claimed": open(warning<{ flow: string; categories: readonly Category[] }>()),
  "force-majeure.not-flagged": error<{ flow: string }>(),
  /** A visit or a cost of a mobility that is not kept. */
  "visit.without-mobility": warning<{ flow: string }>(),
  "cost.without-mobility": warning<{ flow: string }>(),
  "settlement.over-award": info<{ realised: string; total: string; over: string }>(),
  /** What the guide of the call says may raise the grant by an amendment. */
  "award.increase-possible": info<{ additionalUnits: boolean }>(),
  "funded-days.fewer": info<{ fundedDays: number }>(),
  "interruption.not-paid": info<{ interruptedDays: number }>(),
  "support.not-requested": info<{ participants: number }>(),
  "settlement.category-over-award": info<{ category: Category; awarded: string; realised: string; over: string }>(),
  /** `planned`: what the application comes to; absent where that is not known. */
  "settlement.categories-unknown": info<{ planned?: string; total: string }>(),
  /** `sum`: what the amounts by category come to. */
  "settlement.categories-not-total": warning<{ sum: string; total: string }>(),
  /** `without`: the final grant if nothing may be moved; `moved`: how much more it is. */
  "transfers.rule-unknown": warning<{ moved: string; without: string; to: readonly Category[] }>(),
  "transfers.applied": info<{ policy: string; moved: string }>(),
  "transfers.not-covered": warning<{ policy: string; amount: string; categories: readonly Category[] }>(),
  "transfers.not-applied": warning<{ policy: string }>(),
  "reduction.rule-unknown": info(),
  /** The final grant with the reduction before the cut to what was awarded, and after it. */
  "reduction.order-unknown": warning<{ before: string; after: string }>(),
  "payments.missing": open(info()),
  "project-limit.exceeded": warning<{ rule: string }>(),
  /** With what is planned. `amount` as of `mobility.not-kept`. */
  "planned.not-kept": error<{ flow: string; rules: readonly string[]; amount?: string }>(),
  "planned.project-limit": warning<{ rule: string }>(),
  "planned.beyond-award": warning<{ flow: string; amount: string; added: string }>(),
  "amendment.deadline": info<{ deadline: string; daysBeforeEnd: number }>(),
  "amendment.deadline-unknown": info<{ agency: string }>(),
  "extension.possible": info<{ monthsExtended: number; afterMonths: number }>(),
  /** The tables that a result rests on, and the weakest of their statuses. */
  "rate.provisional": warning<{ tables: readonly string[]; status: Status }>(),
} as const;

export type FindingCode = keyof typeof findingCodes;

/** The numbers and ids that each code carries. */
export type FindingParams = {
  readonly [Code in FindingCode]: Readonly<NonNullable<(typeof findingCodes)[Code]["params"]>>;
};
