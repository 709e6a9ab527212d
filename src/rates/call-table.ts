import type { Cell, CountryGroup, Passage } from "./cell.js";

/** Staff rates are paid for staff, accompanying persons and invited experts; learners' rates for learners. */
export type RateCategory = "staff" | "learners";

/** A field of education, by the last part of its actions: "KA122-SCH". */
export type Field = "SCH" | "VET" | "ADU";

/** An action that the tables have. */
export type KnownAction = ActionOf<Field>;

type ActionOf<F extends Field> = `${"KA120" | "KA121" | "KA122"}-${F}`;

/**
 * All figures, limits and dates of one call, complete by itself: nothing is inherited from another call. Every figure is
 * a {@link Cell}. The keys on the way to it, the field first, are its id in `rateTable` and in `fixtures/rates`; a member
 * of a list stands there by its `id`. A cell for which nothing is known is absent. Beside the cells stand traits, and the
 * passages of rules without a figure.
 */
export interface CallTable {
  readonly call: number;
  /** Parts of programme countries with a code of their own, by that code. */
  readonly countryParts: Readonly<Record<string, CountryPart>>;
  /** The day on which the table was last checked against its sources, "2026-11-22". */
  readonly lastChecked: string;
  /**
   * Made when asked for: a caller mostly needs one of them, and all together take longer than Node's own start. A pair:
   * the two candidates of a call of which no edition of the guide is at hand (I17).
   */
  readonly fields: { readonly [F in Field]: () => FieldTable<string, ActionOf<F>> | Candidates };
}

/** The table with the values of the call before, and that with those of the call after. */
export type Candidates = readonly [FieldTable, FieldTable];

/** A part of a state that has an ISO code of its own, and counts as the state. */
export interface CountryPart extends Passage {
  readonly state: string;
}

/** The figures that an action funds with. What a call does not print is absent. */
export interface FundingTable {
  readonly travel: TravelTable;
  readonly individualSupport: IndividualSupportTable;
  readonly inclusionSupport: {
    readonly perParticipant: Cell<"EUR">;
    readonly realCostsPercent: Cell<"%">;
    /** Real costs also of staff with fewer opportunities who accompany or go on a preparatory visit. */
    readonly forStaff?: true;
  };
  readonly preparatoryVisits: {
    readonly perPerson: Cell<"EUR">;
    readonly persons: Cell<"persons">;
    readonly perHostingOrganisation?: Cell<"number">;
  };
  readonly courseFees: {
    readonly perDay: Cell<"EUR/day">;
    /** The most for one person in one project. */
    readonly perPerson?: Cell<"EUR">;
    /** The most days of one course. */
    readonly days?: Cell<"days">;
  };
  readonly linguisticSupport: {
    readonly perParticipant: Cell<"EUR">;
    readonly reinforced?: Cell<"EUR">;
    /** Staff have it where their activity is longer. */
    readonly staffOverDays?: Cell<"days">;
  };
  /** Shares of real costs, by type of cost. */
  readonly exceptionalCosts: {
    readonly "financial-guarantee": { readonly percent: Cell<"%"> };
    readonly "expensive-travel": {
      readonly percent: Cell<"%">;
      /** Paid where the unit cost covers less than this share of the real costs. */
      readonly belowPercent?: Cell<"%">;
    };
    readonly "entry-requirements"?: { readonly percent: Cell<"%"> };
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
  /** The types of organisation that may be of special status. */
  readonly specialStatusTypes: readonly string[];
  /** The cities of the EU institutions, by country; each under the names that an application may give it. */
  readonly euSeats?: Readonly<Record<string, readonly string[]>>;
  /** Third countries not associated to the Programme, where some activities may be. */
  readonly thirdCountries?: ThirdCountriesTable;
  /** Courses may take only a share of the grant. */
  readonly courseShare?: {
    readonly sharePercent: Cell<"%">;
    readonly wholeGrantUpTo: Cell<"EUR">;
    readonly amount: Cell<"EUR">;
    /** Inclusion support for participants counts on neither side. */
    readonly withoutInclusionCosts?: Passage;
  };
  /** As a rule, shorter journeys are made by low-emission means. */
  readonly lowEmissionTravel?: { readonly belowKm: Cell<"km"> };
}

/** Third countries not associated to the Programme, as destinations. */
export interface ThirdCountriesTable {
  /** The receiving countries by group, as the programme countries. */
  readonly countryGroups: Readonly<Record<string, Cell<"group">>>;
  /** The region of every third country, a destination or not. */
  readonly regions: Readonly<Record<string, Cell<"number">>>;
  /** The regions where activities may be. */
  readonly eligibleRegions: readonly number[];
  /** Countries of these regions where they may not. */
  readonly notEligible: readonly string[];
  /** The passage that says so. */
  readonly venue: Passage;
  /** The most of the grant. */
  readonly sharePercent: Cell<"%">;
  /** Whom the Union does not fund there, whatever the field. */
  readonly restrictions: Passage;
  /** The real costs that count on neither side of that share. */
  readonly leftOut?: Passage & { readonly costs: readonly RealCosts[] };
}

/** What is paid as a share of real costs. */
export type RealCosts = "inclusion-support-for-participants" | keyof FundingTable["exceptionalCosts"];

/** What every call says of activities, participants, places and visits. */
type FieldPassage =
  | "qualityStandards"
  | "mobilityActivities"
  | "accompanyingPersons"
  | "fewerOpportunities"
  | "staffFormats"
  | "staffParticipants"
  | "staffVenue"
  | "learnerFormats"
  | "learnerParticipants"
  | "learnerVenue"
  | "otherFormats"
  | "otherParticipants"
  | "otherVenue"
  | "visitReason"
  | "visitParticipants"
  | "visitPlace"
  | "eligibleOrganisations"
  | "realCostsNotTwice"
  | "capacity"
  | "exclusionAndAuthorship";

/** What only some calls or fields say. */
type FieldPassageOfSome =
  /** What makes a learning mobility activity: educational, transnational, structured, strategic. */
  | "learningActivities"
  /** Who accompanies a group. */
  | "groupAdults"
  /** Where a group mobility takes place. */
  | "groupVenue"
  /** A group may be at the seat of an EU institution. */
  | "euSeats"
  /** All activities are at an organisation abroad, its staff in the lead. */
  | "hostInLead"
  /** The host is established in the country of the activity. */
  | "hostEstablished"
  | "workingFromAbroad"
  | "courseContent"
  | "courseTransnational"
  | "courseRelevance"
  /** What is agreed on before an activity, and issued and kept after it. */
  | "documentation"
  | "groupProgramme"
  /** Organisations of the field may join in eTwinning. */
  | "eTwinning"
  /** What a skills competition is. */
  | "skillsCompetition"
  /** A group at the seat of an EU institution may be in its own country. */
  | "euSeatsOwnCountry"
  | "noDoubleFunding";

export type FieldPassages = Readonly<Record<FieldPassage, Passage>> &
  Readonly<Partial<Record<FieldPassageOfSome, Passage>>>;

/** What the guide says of the applications of one action; what an action does not ask is absent. */
export type ActionPassages = Readonly<
  Partial<
    Record<
      | "applicants"
      | "accreditation"
      /** For an action that has no chapter of a field. */
      | "qualityStandards"
      | "capacity"
      | "exclusionAndAuthorship"
      | "eligibleOrganisations"
      /** An individual accreditation, or one for coordinators, and not both. */
      | "accreditationType"
      | "consortiumPurpose"
      /** Awarded in the order of the points. */
      | "ranking"
      | "singleOrganisation"
      | "countries"
      | "agency"
      | "laterRound"
      | "projectPeriod"
      | "consortium"
      | "consortiumMembers"
      /** Coordinator and members work together, and not for profit. */
      | "consortiumRelationship"
      /** The most for a member that is a third party. */
      | "thirdPartySupport"
      /** What an agency may do where an accredited organisation fails: observe, suspend, terminate. */
      | "remedialMeasures"
      | "allocation"
      | "supportingOrganisations"
      | SpecialStatusPassage,
      Passage
    >
  >
>;

/** Organisations of special status work under the authorities of another country than their own. */
type SpecialStatusPassage =
  /** They may need to apply to the agency of that country. */
  | "specialStatus"
  /** They may be members of a consortium whose coordinator is accredited by that agency. */
  | "specialStatusMembers"
  /** They take no part in projects of two agencies at the same time. */
  | "specialStatusTwoAgencies"
  /** No activity with others of the same status. */
  | "specialStatusSameStatus"
  /** No activity with organisations in the country of the agency. */
  | "specialStatusAgencyCountry"
  /** No activity between members of a consortium that has such members. */
  | "specialStatusBetweenMembers"
  /** No mobility of a consortium that has such members to the country of the agency. */
  | "specialStatusConsortiumDestination";

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
  /** What the days at the base rate count, where the call says so; elsewhere the caller may choose (I6). */
  readonly daysCounted?: "funded-days";
  readonly percentAfterwards: Cell<"%">;
  /** The most travel days, by the travel grant received: in all, or beside the standard ones. */
  readonly travelDays: { readonly standard: Cell<"days"> } & (
    | { readonly green: Cell<"days">; readonly greenAdditional?: undefined }
    | { readonly green?: undefined; readonly greenAdditional: Cell<"days"> }
  );
  readonly accompanyingDays: Cell<"days">;
}

/** Per participant. */
export type OrganisationalSupport = {
  readonly amount: Cell<"EUR">;
  /** Where the activity is in a third country not associated to the Programme. */
  readonly thirdCountries?: Cell<"EUR">;
  /** The most for a group. */
  readonly groupCap?: Cell<"EUR">;
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
  /**
   * What persons who go beside the participants need: participants with fewer opportunities, or a person who sees that
   * they accompany those, minors, or young adults who need supervision (I19). `format`: the text of the activity asks for
   * them.
   */
  readonly companionGround: "fewer-opportunities" | "judged" | "format";
  /** Travel and individual support are paid only if the sending institution gives no grant for them. */
  readonly unlessPaidBySender?: true;
  /** Courses and training: fees are paid, and the limits on courses hold. */
  readonly course?: true;
  /** The participants travel as a group. */
  readonly group?: true;
  /** It may be in a third country not associated to the Programme. */
  readonly thirdCountries?: true;
  /** Learners of this kind of programme only. */
  readonly learnerKind?: "initial" | "continuing";
  /** Recent graduates may take part, too, within `monthsSinceGraduation`. */
  readonly recentGraduates?: true;
  /** Learners with fewer opportunities only. */
  readonly onlyFewerOpportunities?: true;
  /** It has a strong work-based component. */
  readonly workBased?: true;
  /** Learners compete in an international event of their sector. */
  readonly competition?: true;
  readonly preparatoryVisits?: true;
  /** Any learner may go on a preparatory visit; elsewhere those with fewer opportunities only. */
  readonly anyLearnerMayVisit?: true;
  /** `over-days`: where the activity is longer than `linguisticSupport.staffOverDays`. */
  readonly linguisticSupport?: "always" | "over-days";
  readonly reinforcedLinguisticSupport?: true;
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
  /** From how many countries the participants of a group come where it is at the seat of an EU institution. */
  readonly minimumCountriesAtSeat?: Cell<"number">;
  readonly monthsSinceGraduation?: Cell<"months">;
  /** Courses: from how many countries those who take part come. */
  readonly courseCountries?: Cell<"number">;
  /** Courses: persons of one sending organisation on the same course. */
  readonly personsPerOrganisation?: Cell<"persons">;
  /** Courses: persons of one consortium on the same course. */
  readonly personsPerConsortium?: Cell<"persons">;
  readonly coursesPerPerson?: Cell<"number">;
  readonly personsPerMentor?: Cell<"persons">;
}

/** What an action (KA122-SCH, KA121-SCH, KA120-SCH) asks of its applications. */
export interface ActionTable {
  readonly passages: ActionPassages;
  /**
   * Whether the amount is what the applicant asks for, or an estimate beside the agency's allocation. Absent for an action
   * without a budget.
   */
  readonly amountIs?: "grant-requested" | "estimated-budget";
  /** In their order. */
  readonly rounds: readonly [RoundTable, ...RoundTable[]];
  readonly applicationsPerRound: Cell<"number">;
  readonly minimumMobilities?: Cell<"number">;
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
  /** The day on which the accreditation must be valid; absent: the call names none. */
  readonly accreditationValidOn?: "project-start";
  readonly consortium?: ConsortiumTable;
  /** Activities may be in third countries not associated to the Programme. */
  readonly thirdCountries?: true;
  /** Accreditations. */
  readonly yearsOfExperience?: Cell<"years">;
  readonly validFrom?: Cell<"date">;
  readonly validUntil?: Cell<"date">;
}

export interface ConsortiumTable {
  /** Beside the coordinator. */
  readonly minimumMembers: Cell<"number">;
  /** What the limits of an organisation count: grants that it receives, or applications that it takes part in. */
  readonly counted: "agreements" | "applications";
  /** The most in one call, field and key action. */
  readonly inAll: Cell<"number">;
  readonly memberships: Cell<"number">;
  readonly membershipsWithOwnProject: Cell<"number">;
}

export interface RoundTable {
  /** The number of the round. */
  readonly id: number;
  /** The National Agency decides whether to open it. */
  readonly optional?: true;
  /** With the offset that Brussels has on that day: "2023-02-23T12:00:00+01:00". */
  readonly deadline: Cell<"instant">;
  /** Absent for an action without a project. */
  readonly startFirst?: Cell<"date">;
  readonly startLast?: Cell<"date">;
}

export interface AwardTable {
  /** The most that each criterion gives, in the order of the guide. */
  readonly criteria: Readonly<Record<string, Cell<"points">>>;
  readonly total: Cell<"points">;
  /** The least of each criterion, as a share of its most. */
  readonly sharePercent: Cell<"%">;
}
