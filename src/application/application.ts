import type { MoneyInput } from "../values/money.js";

/** ISO 3166-1 alpha-2, upper case. EU documents write EL and UK; `erasmus-ka1/schema` maps them to GR and GB. */
export type CountryCode = string;

/** A calendar date, "2023-09-01". */
export type IsoDate = string;

/** The activity types of school education, in the order of the guide. What each means for a call is in its rate table. */
export type SchoolActivity =
  | "job-shadowing"
  | "teaching-assignment"
  | "courses-and-training"
  | "group-mobility-of-pupils"
  | "short-term-learning-mobility-of-pupils"
  | "long-term-learning-mobility-of-pupils"
  | "invited-expert"
  | "hosting-teachers-in-training";

/** An activity type; open, because the types a call knows are data of that call. */
export type Activity = SchoolActivity | (string & {});

/** Short-term project (KA122) or accredited project (KA121) in school education; open, like {@link Activity}. */
export type Action = "KA122-SCH" | "KA121-SCH" | (string & {});

/** An application for a KA1 mobility project, as its author fills it in. Plain JSON; validate it with `parseApplication`. */
export interface Application {
  /** The year of the call for proposals. */
  readonly call: number;
  readonly action: Action;
  readonly round?: number | undefined;
  /** The instant of submission, with its offset: "2023-02-20T10:00:00+01:00". */
  readonly submittedAt?: string | undefined;
  /** What the National Agency announced; only for round 2. */
  readonly secondRoundOpen?: boolean | undefined;
  /** Country of the National Agency applied to; default: the applicant's. */
  readonly nationalAgency?: CountryCode | undefined;
  readonly applicant: Applicant;
  readonly consortium?: Consortium | undefined;
  readonly project?: Project | undefined;
  readonly flows: readonly Flow[];
  readonly preparatoryVisits?: readonly PreparatoryVisit[] | undefined;
  readonly exceptionalCosts?: readonly ExceptionalCost[] | undefined;
}

export interface Organisation {
  readonly name?: string | undefined;
  readonly country: CountryCode;
  readonly type?: "school" | "public-authority" | "coordination-body" | "other" | undefined;
  /** Special-status schools only: the country whose authorities supervise the school. */
  readonly supervisedBy?: CountryCode | undefined;
  /** KA1 grants in school education, received or applied for, in this call and others. */
  readonly grants?: readonly ReceivedGrant[] | undefined;
}

export interface Applicant extends Organisation {
  /** Erasmus accreditation in school education. */
  readonly accreditation?: "none" | "individual" | "coordinator" | undefined;
  /** Applications of this organisation for this action in this round, this one included. */
  readonly applicationsThisRound?: number | undefined;
}

export interface ReceivedGrant {
  readonly call: number;
  readonly action: Action;
  readonly round?: number | undefined;
  readonly role?: "beneficiary" | "member" | undefined;
}

export interface Consortium {
  readonly members: readonly Organisation[];
}

export interface Project {
  readonly startDate?: IsoDate | undefined;
  readonly durationMonths?: number | undefined;
}

export interface Coordinates {
  /** Degrees, −90 to 90. */
  readonly latitude: number;
  /** Degrees, −180 to 180. */
  readonly longitude: number;
}

/** A place by name. It is looked up in the gazetteer before the application reaches the engine. */
export interface NamedPlace {
  readonly place: string;
  readonly country: CountryCode;
}

/** Coordinates, with the place they were taken from where they come from the gazetteer. */
export interface ResolvedPlace extends Coordinates {
  readonly place?: string | undefined;
  readonly country?: CountryCode | undefined;
  readonly geonameId?: number | undefined;
}

/** A participant or a group of participants with the same destination, duration and arrangements. */
export interface Flow {
  readonly id: string;
  readonly activity: Activity;
  /** Receiving country. For invited experts and hosted teachers it is the applicant's, and may be left out. */
  readonly destination?: CountryCode | undefined;
  readonly participants: number;
  readonly participantsWithFewerOpportunities?: number | undefined;
  /** Days of the physical activity, both ends included, travel excluded. */
  readonly durationDays: number;
  /** Days of travel before and after the activity; default 0. */
  readonly travelDays?: number | undefined;
  readonly accompanyingPersons?: number | undefined;
  /** Default: durationDays. */
  readonly accompanyingDurationDays?: number | undefined;
  /** One way, by the official distance calculator. It wins over `distanceBand`, and both over `origin` and `venue`. */
  readonly distanceKm?: number | undefined;
  /** A band of the call's travel table, "500-1999". */
  readonly distanceBand?: string | undefined;
  readonly origin?: NamedPlace | ResolvedPlace | undefined;
  readonly venue?: NamedPlace | ResolvedPlace | undefined;
  readonly greenTravel?: boolean | undefined;
  /** Days of the course for which a fee is asked, per participant; default: durationDays, at most the call's limit. */
  readonly courseFeeDays?: number | undefined;
  /** Participants who need linguistic support and cannot get it online. */
  readonly linguisticSupportParticipants?: number | undefined;
  /** Real costs of inclusion support for participants, EUR. */
  readonly inclusionCosts?: MoneyInput | undefined;
  readonly startDate?: IsoDate | undefined;
  readonly endDate?: IsoDate | undefined;
  readonly hostingOrganisation?: string | undefined;
  readonly venueKind?: "hosting-school" | "elsewhere-in-hosting-country" | "eu-institution" | undefined;
  /** The city of a group mobility at the seat of an EU institution: "Brussels", "Strasbourg"… */
  readonly venueCity?: string | undefined;
  /** Country of the hosting school, where a group mobility takes place elsewhere. */
  readonly hostingCountry?: CountryCode | undefined;
  /** Countries of all pupils who take part in a group mobility, the hosts' included. */
  readonly pupilCountries?: readonly CountryCode[] | undefined;
  /** Where experts and hosted teachers come from. */
  readonly originCountry?: CountryCode | undefined;
  /** Hosted teachers: still in a teacher-training programme. */
  readonly inTeacherTraining?: boolean | undefined;
  /** Hosted teachers: the date of graduation. */
  readonly graduationDate?: IsoDate | undefined;
  /** Hosted teachers: months of compulsory civil or military service since graduation. */
  readonly serviceMonths?: number | undefined;
  /** Labels of participants, so that limits per person hold across flows; "Anna" and "anna" are two persons. */
  readonly people?: readonly string[] | undefined;
  /** The short stay of participants with fewer opportunities is justified. */
  readonly shortStayJustified?: boolean | undefined;
  /** The course, so that limits per course hold across flows. */
  readonly course?: string | undefined;
  /** The participants' own organisation (a consortium member); default: the applicant. */
  readonly sendingOrganisation?: string | undefined;
  /** Job shadowing: mentors at the hosting organisation. */
  readonly mentors?: number | undefined;
}

export interface PreparatoryVisit {
  /** The `id` of the flow that the visit prepares. */
  readonly flow: string;
  /** Default: the flow's. */
  readonly hostingOrganisation?: string | undefined;
  readonly participants: number;
  /** Of the participants, those who are learners rather than staff; default 0. */
  readonly learners?: number | undefined;
  /** Of the learners, those with fewer opportunities; default 0. */
  readonly learnersWithFewerOpportunities?: number | undefined;
  /** Why the visit is needed. */
  readonly reason?: string | undefined;
}

export type ExceptionalCost =
  | {
      readonly type: "expensive-travel" | "entry-requirements";
      /** The `id` of the flow whose persons these are. */
      readonly flow: string;
      /** Participants or accompanying persons of the flow. */
      readonly persons: number;
      /** Of all these persons together, EUR. */
      readonly realCost: MoneyInput;
    }
  | { readonly type: "financial-guarantee"; readonly realCost: MoneyInput };
