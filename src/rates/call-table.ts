import type { Citation, Status } from "../values/citation.js";

/** Where a call says something: what it rests on, where it stands. By itself it is a rule that has no figure. */
export interface Passage {
  readonly status: Status;
  readonly citations: readonly Citation[];
  /** How a `derived` value was reached, or what speaks against it. */
  readonly note?: string;
}

/** A printed value: what it is, what it rests on, where it stands. */
export interface Cell<T> extends Passage {
  readonly value: T;
}

export type CountryGroup = 1 | 2 | 3;

/** Staff rates are paid for staff, accompanying persons and invited experts; learners' rates for pupils. */
export type RateCategory = "staff" | "learners";

/**
 * All figures, limits and dates of one call, complete by itself: nothing is inherited from another call. Every figure is
 * a {@link Cell}; the keys on the way to it, joined by "/", are the cell's id in `rateTable` and in `fixtures/rates`.
 * A cell for which nothing is known is absent. Beside the cells stand traits, and the passages of rules without a figure.
 */
export interface CallTable {
  readonly call: number;
  /** The day on which the table was last held against its sources, "2026-11-22". */
  readonly lastChecked: string;
  /** The receiving countries by group; their keys are the programme countries of the call. */
  readonly countryGroups: Readonly<Record<string, Cell<CountryGroup>>>;
  readonly fields: { readonly school: FieldTable };
}

/** Figures of one field (school education; VET and adult education have the same shape). */
export interface FieldTable {
  readonly travel: TravelTable;
  readonly individualSupport: IndividualSupportTable;
  readonly organisationalSupport: Readonly<Record<string, OrganisationalSupport>>;
  readonly inclusionSupport: { readonly perParticipant: Cell<number>; readonly realCostsPercent: Cell<number> };
  readonly preparatoryVisits: {
    readonly perPerson: Cell<number>;
    readonly persons: Cell<number>;
    readonly perHostingOrganisation: Cell<number>;
  };
  readonly courseFees: {
    readonly perDay: Cell<number>;
    readonly perPerson: Cell<number>;
    readonly days: Cell<number>;
  };
  readonly linguisticSupport: {
    readonly perParticipant: Cell<number>;
    readonly enhanced: Cell<number>;
    readonly staffOverDays: Cell<number>;
  };
  readonly exceptionalCosts: {
    readonly financialGuaranteePercent: Cell<number>;
    readonly expensiveTravelPercent: Cell<number>;
    readonly expensiveTravelBelowPercent: Cell<number>;
    readonly entryRequirementsPercent: Cell<number>;
  };
  /** By activity id, in the order of the guide. */
  readonly activities: Readonly<Record<string, ActivityTable>>;
  readonly actions: Readonly<Record<string, ActionTable>>;
  /** The passages of rules without a figure that hold for every action. */
  readonly passages: FieldPassages;
  /** The cities of the EU institutions, by country; each under the names that an application may give it. */
  readonly euSeats: Readonly<Record<string, readonly string[]>>;
  /** Courses may take only a share of the grant (call 2026). */
  readonly courseShare?: {
    readonly sharePercent: Cell<number>;
    readonly wholeGrantUpTo: Cell<number>;
    readonly amount: Cell<number>;
  };
}

/** What the guide says of activities, participants, places and visits. */
export type FieldPassages = Readonly<
  Record<
    | "qualityStandards"
    | "accompanyingPersons"
    | "fewerOpportunities"
    | "staffFormats"
    | "staffParticipants"
    | "staffVenue"
    | "learnerFormats"
    | "groupProgramme"
    | "groupAdults"
    | "learnerParticipants"
    | "learnerVenue"
    | "euSeats"
    | "otherFormats"
    | "otherParticipants"
    | "otherVenue"
    | "visitReason"
    | "visitParticipants"
    | "visitPlace"
    | "eligibleOrganisations"
    | "specialStatusSchools",
    Passage
  >
>;

/** What the guide says of the applications of one action; what an action does not ask is absent. */
export type ActionPassages = Readonly<
  Partial<
    Record<
      | "applicants"
      | "accreditation"
      | "singleOrganisation"
      | "countries"
      | "agency"
      | "secondRound"
      | "projectPeriod"
      | "consortium"
      | "consortiumMembers"
      | "allocation",
      Passage
    >
  >
>;

/** Travel, EUR per person for the return trip, by band of the one-way distance, nearest first. */
export type TravelTable = Readonly<Record<string, TravelBand>>;

export interface TravelBand {
  /** The band runs from here up to the next one's `fromKm` (I4). */
  readonly fromKm: Cell<number>;
  readonly standard: Cell<number>;
  readonly green?: Cell<number>;
}

export interface BaseRateRange {
  readonly minimum: Cell<number>;
  readonly maximum: Cell<number>;
}

export interface IndividualSupportTable extends Readonly<Record<RateCategory, Record<CountryGroup, BaseRateRange>>> {
  readonly daysAtBaseRate: Cell<number>;
  readonly percentAfterwards: Cell<number>;
  readonly travelDays: { readonly standard: Cell<number>; readonly green: Cell<number> };
  readonly accompanyingDays: Cell<number>;
}

/** EUR per participant. */
export type OrganisationalSupport = {
  readonly amount: Cell<number>;
  /** The most for a group. */
  readonly groupCap?: Cell<number>;
  /** Where no source of this call prints a cap: the last one printed. Off unless the caller asks for it (I9). */
  readonly groupCapOfEarlierCalls?: Cell<number>;
} & (
  | {
      /** For each participant after `reducedAfter` in the same type of activity. */
      readonly reducedAmount: Cell<number>;
      readonly reducedAfter: Cell<number>;
    }
  | { readonly reducedAmount?: undefined; readonly reducedAfter?: undefined }
);

export interface ActivityTable {
  /** The guide's heading under which the type stands. */
  readonly kind: "staff" | "learner" | "other";
  /** Participants go abroad, or come to the beneficiary. */
  readonly direction: "outgoing" | "incoming";
  /** Whose rates of individual support apply to participants; absent: no travel and no individual support is paid. */
  readonly rates?: RateCategory;
  readonly courseFees?: true;
  readonly preparatoryVisits?: true;
  /** `over-days`: where the activity is longer than `linguisticSupport.staffOverDays`. */
  readonly linguisticSupport?: "always" | "over-days";
  readonly enhancedLinguisticSupport?: true;
  /** The participants travel as a group. */
  readonly group?: true;
  readonly minimumDays: Cell<number>;
  readonly maximumDays: Cell<number>;
  readonly minimumDaysFewerOpportunities?: Cell<number>;
  readonly minimumParticipants?: Cell<number>;
  readonly minimumCountries?: Cell<number>;
  readonly monthsSinceGraduation?: Cell<number>;
  readonly personsPerOrganisation?: Cell<number>;
  readonly coursesPerPerson?: Cell<number>;
  readonly personsPerMentor?: Cell<number>;
}

/** What an action (KA122-SCH, KA121-SCH) asks of its applications. */
export interface ActionTable {
  readonly passages: ActionPassages;
  readonly rounds: Readonly<Record<number, RoundTable>>;
  readonly applicationsPerRound: Cell<number>;
  readonly minimumMobilities: Cell<number>;
  /** Short-term projects. */
  readonly minimumMonths?: Cell<number>;
  readonly maximumMonths?: Cell<number>;
  readonly participants?: Cell<number>;
  readonly grants?: Cell<number>;
  readonly grantsWindow?: Cell<number>;
  /** The first call whose grants count towards `grants`. */
  readonly grantsSince?: Cell<number>;
  readonly award?: {
    readonly relevance: Cell<number>;
    readonly projectDesign: Cell<number>;
    readonly followUp: Cell<number>;
    readonly total: Cell<number>;
    readonly sharePercent: Cell<number>;
  };
  /** Accredited projects. */
  readonly months?: Cell<number>;
  readonly extendAfterMonths?: Cell<number>;
  readonly monthsExtended?: Cell<number>;
  readonly minimumMembers?: Cell<number>;
  readonly agreements?: Cell<number>;
  readonly memberships?: Cell<number>;
  readonly membershipsWithOwnProject?: Cell<number>;
}

export interface RoundTable {
  /** Brussels wall time, "2023-02-23T12:00:00". */
  readonly deadline: Cell<string>;
  readonly startFirst: Cell<string>;
  readonly startLast: Cell<string>;
}
