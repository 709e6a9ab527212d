import type { Cell, CountryGroup, Passage } from "./cell.js";

/** Staff rates are paid for staff, accompanying persons and invited experts; learners' rates for learners. */
export type RateCategory = "staff" | "learners";

/** A field of education, by the last part of its actions: "KA122-SCH". */
export type Field = "SCH";

/** An action that the tables have. */
export type KnownAction = ActionOf<Field>;

type ActionOf<F extends Field> = `${"KA121" | "KA122"}-${F}`;

/**
 * All figures, limits and dates of one call, complete by itself: nothing is inherited from another call. Every figure is
 * a {@link Cell}. The keys on the way to it, the field first, are its id in `rateTable` and in `fixtures/rates`; a member
 * of a list stands there by its `id`. A cell for which nothing is known is absent. Beside the cells stand traits, and the
 * passages of rules without a figure.
 */
export interface CallTable {
  readonly call: number;
  /** The day on which the table was last checked against its sources, "2026-11-22". */
  readonly lastChecked: string;
  readonly fields: { readonly [F in Field]: FieldTable<string, ActionOf<F>> };
}

/** The figures that an action funds with. */
export interface FundingTable {
  readonly travel: TravelTable;
  readonly individualSupport: IndividualSupportTable;
  readonly inclusionSupport: { readonly perParticipant: Cell<"EUR">; readonly realCostsPercent: Cell<"%"> };
  readonly preparatoryVisits: {
    readonly perPerson: Cell<"EUR">;
    readonly persons: Cell<"persons">;
    readonly perHostingOrganisation: Cell<"number">;
  };
  readonly courseFees: {
    readonly perDay: Cell<"EUR/day">;
    readonly perPerson: Cell<"EUR">;
    readonly days: Cell<"days">;
  };
  readonly linguisticSupport: {
    readonly perParticipant: Cell<"EUR">;
    readonly enhanced: Cell<"EUR">;
    readonly staffOverDays: Cell<"days">;
  };
  /** Shares of real costs, by type of cost. */
  readonly exceptionalCosts: {
    readonly "financial-guarantee": { readonly percent: Cell<"%"> };
    /** Paid where the unit cost covers less than `belowPercent` of the real costs. */
    readonly "expensive-travel": { readonly percent: Cell<"%">; readonly belowPercent: Cell<"%"> };
    readonly "entry-requirements": { readonly percent: Cell<"%"> };
  };
}

/**
 * One field in one call. `Activities` are the activity types that it has: one without its organisational support does
 * not compile. `Actions` are its actions.
 */
export interface FieldTable<Activities extends string = string, Actions extends string = string> extends FundingTable {
  /** The receiving countries by group; their keys are the programme countries of the call. */
  readonly countryGroups: Readonly<Record<string, Cell<"group">>>;
  readonly organisationalSupport: Readonly<Record<Activities, OrganisationalSupport>>;
  /** By activity id, in the order of the guide. */
  readonly activities: Readonly<Record<Activities, ActivityTable>>;
  readonly actions: Readonly<Record<Actions, ActionTable>>;
  /** The passages of rules without a figure that hold for every action. */
  readonly passages: FieldPassages;
  /** The cities of the EU institutions, by country; each under the names that an application may give it. */
  readonly euSeats: Readonly<Record<string, readonly string[]>>;
  /** Courses may take only a share of the grant (call 2026). */
  readonly courseShare?: {
    readonly sharePercent: Cell<"%">;
    readonly wholeGrantUpTo: Cell<"EUR">;
    readonly amount: Cell<"EUR">;
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
    | "specialStatus",
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
      | "laterRound"
      | "projectPeriod"
      | "consortium"
      | "consortiumMembers"
      | "allocation",
      Passage
    >
  >
>;

/** Travel, per person for the return trip, by band of the one-way distance, nearest first. */
export type TravelTable = readonly [TravelBand, ...TravelBand[]];

export interface TravelBand {
  /** As printed: "500-1999". */
  readonly id: string;
  /** The band runs from here up to the next one's `fromKm` (I4). */
  readonly fromKm: Cell<"km">;
  readonly standard: Cell<"EUR">;
  readonly green?: Cell<"EUR">;
}

/** The range within which an agency fixes its base rate. */
export interface BaseRateRange {
  readonly minimum: Cell<"EUR/day">;
  readonly maximum: Cell<"EUR/day">;
}

export interface IndividualSupportTable extends Readonly<Record<RateCategory, Record<CountryGroup, BaseRateRange>>> {
  readonly daysAtBaseRate: Cell<"days">;
  readonly percentAfterwards: Cell<"%">;
  readonly travelDays: { readonly standard: Cell<"days">; readonly green: Cell<"days"> };
  readonly accompanyingDays: Cell<"days">;
}

/** Per participant. */
export type OrganisationalSupport = {
  readonly amount: Cell<"EUR">;
  /** The most for a group. */
  readonly groupCap?: Cell<"EUR">;
  /** Where no source of this call prints a cap: the last one printed. Off unless the caller asks for it (I9). */
  readonly groupCapOfEarlierCalls?: Cell<"EUR">;
} & (
  | {
      /** For each participant after `reducedAfter` in the same type of activity. */
      readonly reducedAmount: Cell<"EUR">;
      readonly reducedAfter: Cell<"persons">;
    }
  | { readonly reducedAmount?: undefined; readonly reducedAfter?: undefined }
);

/** What an activity type is, and its limits. Rules ask for these traits, never for the name of an activity. */
export interface ActivityTable {
  /** The guide's heading under which the type stands. */
  readonly kind: "staff" | "learner" | "other";
  /** Participants go abroad, or come to the beneficiary. */
  readonly direction: "outgoing" | "incoming";
  /** Whose rates of individual support apply to participants; absent: no travel and no individual support is paid. */
  readonly rateCategory?: RateCategory;
  /** Whose rates apply to those who go beside the participants. */
  readonly accompanyingRateCategory?: RateCategory;
  /** Courses and training: fees are paid, and the limits on courses hold. */
  readonly course?: true;
  /** The participants travel as a group. */
  readonly group?: true;
  readonly preparatoryVisits?: true;
  /** Any learner may go on a preparatory visit; elsewhere those with fewer opportunities only. */
  readonly anyLearnerMayVisit?: true;
  /** `over-days`: where the activity is longer than `linguisticSupport.staffOverDays`. */
  readonly linguisticSupport?: "always" | "over-days";
  readonly enhancedLinguisticSupport?: true;
  /** Each learner has a learning programme of their own. */
  readonly individualProgramme?: true;
  /** Training before departure is compulsory. */
  readonly preDepartureTraining?: true;
  /** The guests bring expertise that the host needs. */
  readonly expertise?: true;
  /** The guests are, or were until recently, in teacher training. */
  readonly teacherTraining?: true;
  readonly minimumDays: Cell<"days">;
  readonly maximumDays: Cell<"days">;
  readonly minimumDaysFewerOpportunities?: Cell<"days">;
  readonly minimumParticipants?: Cell<"persons">;
  readonly minimumCountries?: Cell<"number">;
  readonly monthsSinceGraduation?: Cell<"months">;
  readonly personsPerOrganisation?: Cell<"persons">;
  readonly coursesPerPerson?: Cell<"number">;
  readonly personsPerMentor?: Cell<"persons">;
}

/** What an action (KA122-SCH, KA121-SCH) asks of its applications. */
export interface ActionTable {
  readonly passages: ActionPassages;
  /** Whether the amount is what the applicant asks for, or an estimate beside the agency's allocation. */
  readonly amountIs: "grant-requested" | "estimated-budget";
  /** In their order. */
  readonly rounds: readonly [RoundTable, ...RoundTable[]];
  readonly applicationsPerRound: Cell<"number">;
  readonly minimumMobilities: Cell<"number">;
  /** Short-term projects. */
  readonly minimumMonths?: Cell<"months">;
  readonly maximumMonths?: Cell<"months">;
  readonly participants?: Cell<"persons">;
  readonly grants?: Cell<"number">;
  readonly grantsWindow?: Cell<"number">;
  /** The first call whose grants count towards `grants`. */
  readonly grantsSince?: Cell<"call">;
  readonly award?: AwardTable;
  /** Accredited projects. */
  readonly months?: Cell<"months">;
  readonly extendAfterMonths?: Cell<"months">;
  readonly monthsExtended?: Cell<"months">;
  readonly minimumMembers?: Cell<"number">;
  readonly agreements?: Cell<"number">;
  readonly memberships?: Cell<"number">;
  readonly membershipsWithOwnProject?: Cell<"number">;
}

export interface RoundTable {
  /** The number of the round. */
  readonly id: number;
  /** The National Agency decides whether to open it. */
  readonly optional?: true;
  /** With the offset that Brussels has on that day: "2023-02-23T12:00:00+01:00". */
  readonly deadline: Cell<"instant">;
  readonly startFirst: Cell<"date">;
  readonly startLast: Cell<"date">;
}

export interface AwardTable {
  /** The most that each criterion gives, in the order of the guide. */
  readonly criteria: Readonly<Record<string, Cell<"points">>>;
  readonly total: Cell<"points">;
  /** The least of each criterion, as a share of its most. */
  readonly sharePercent: Cell<"%">;
}
