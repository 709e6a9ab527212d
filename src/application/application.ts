import type { Category } from "../results/category.js";
import type { IsoDate } from "../values/days.js";
import type { Coordinates } from "../values/distance.js";
import type { MoneyInput } from "../values/money.js";

export type { IsoDate } from "../values/days.js";
export type { Coordinates } from "../values/distance.js";

/**
 * ISO 3166-1 alpha-2, upper case. `parseApplication` takes any case, and maps EL and UK, as EU documents write them, to
 * GR and GB.
 */
export type CountryCode = string;

/** The activity types of school education, in the order of the guide. What each means for a call is in its rate table. */
export type SchoolActivity =
  | StaffActivity
  | IncomingActivity
  | "group-mobility-of-pupils"
  | "short-term-learning-mobility-of-pupils"
  | "long-term-learning-mobility-of-pupils";

/** Staff go abroad. */
export type StaffActivity = "job-shadowing" | "teaching-assignment" | "courses-and-training";

/** Guests come from abroad. */
export type IncomingActivity = "invited-expert" | "hosting-teachers-in-training";

/** A field of education, the last part of the id of an action. */
type FieldId = "SCH" | "VET" | "ADU";

/** The activity types of vocational education and training, beside those that it shares with school education. */
export type VetActivity =
  | StaffActivity
  | IncomingActivity
  | "participation-in-vet-skills-competitions"
  | "group-mobility-of-vet-learners"
  | "short-term-learning-mobility-of-vet-learners"
  | "long-term-learning-mobility-of-vet-learners";

/** The activity types of adult education. */
export type AdultActivity =
  | StaffActivity
  | IncomingActivity
  | "group-mobility-of-adult-learners"
  | "short-term-learning-mobility-of-adult-learners"
  | "long-term-learning-mobility-of-adult-learners";

/** An activity type; open, because each call's tables list its types. */
export type Activity = SchoolActivity | VetActivity | AdultActivity | (string & {});

/**
 * What is applied for, by field: a short-term project (KA122), an accredited project (KA121), an accreditation (KA120);
 * open, like {@link Activity}.
 */
export type Action = `${"KA120" | "KA121" | "KA122"}-${FieldId}` | (string & {});

/**
 * An application for a KA1 mobility project, as its author fills it in. Plain JSON; validate it with `parseApplication`,
 * which also brings it into this shape.
 */
export interface Application {
  /** The address of the JSON Schema, for editors. */
  readonly $schema?: string | undefined;
  /** The author's own reference. No rule looks at it, or at `title` and `notes`. */
  readonly reference?: string | undefined;
  readonly title?: string | undefined;
  readonly notes?: string | undefined;
  /** The year of the call for proposals. */
  readonly call: number;
  readonly action: Action;
  /** The selection round; an action with one round needs none. */
  readonly round?: number | undefined;
  /** The instant of submission, with its offset: "2023-02-20T10:00:00+01:00". Absent: not submitted yet. */
  readonly submittedAt?: string | undefined;
  /** What the National Agency announced; only for an optional round. */
  readonly roundOpen?: boolean | undefined;
  /** Country of the National Agency applied to; default: the supervising country's where it has one, else the applicant's. */
  readonly nationalAgency?: CountryCode | undefined;
  readonly applicant: Applicant;
  readonly consortium?: Consortium | undefined;
  readonly supportingOrganisations?: readonly SupportingOrganisation[] | undefined;
  readonly project?: Project | undefined;
  readonly flows: readonly Flow[];
  readonly preparatoryVisits?: readonly PreparatoryVisit[] | undefined;
  readonly exceptionalCosts?: readonly ExceptionalCost[] | undefined;
}

export interface Organisation {
  readonly name?: string | undefined;
  readonly country: CountryCode;
  readonly type?:
    | "school"
    | "vet-provider"
    | "adult-education-provider"
    | "public-authority"
    | "coordination-body"
    | "company"
    | "other"
    | undefined;
  /** Organisations of special status only: the country whose authorities supervise it. */
  readonly supervisedBy?: CountryCode | undefined;
  /** KA1 grants in the field, received or applied for, in this call and others; this application is not one of them. */
  readonly grants?: readonly ReceivedGrant[] | undefined;
}

export interface Applicant extends Organisation {
  /** Erasmus accreditation in the field. */
  readonly accreditation?: "none" | "individual" | "coordinator" | undefined;
  readonly accreditationValidUntil?: IsoDate | undefined;
  /** Applications of this organisation for this action in this round, this one included. */
  readonly applicationsThisRound?: number | undefined;
  /** Years of experience in the field. */
  readonly yearsOfExperience?: number | undefined;
}

export interface ReceivedGrant {
  readonly call: number;
  readonly action: Action;
  readonly round?: number | undefined;
  /** The organisation's role in it; default: beneficiary. */
  readonly role?: "beneficiary" | "member" | undefined;
  /** Country of the National Agency that gives it. */
  readonly nationalAgency?: CountryCode | undefined;
}

export interface Consortium {
  /** The member organisations, without the applicant. */
  readonly members: readonly Organisation[];
}

/** An organisation that helps, and is neither a member nor a host. */
export interface SupportingOrganisation {
  readonly name?: string | undefined;
}

export interface Project {
  readonly startDate?: IsoDate | undefined;
  readonly durationMonths?: number | undefined;
  /** Accredited projects: an extension was granted. */
  readonly extended?: boolean | undefined;
}

/** A place by name. It is looked up in the gazetteer before the application reaches the engine. */
export interface NamedPlace {
  readonly place: string;
  readonly country: CountryCode;
}

/** Coordinates; those from the gazetteer also name their place. */
export interface ResolvedPlace extends Coordinates {
  readonly place?: string | undefined;
  readonly country?: CountryCode | undefined;
  readonly geonameId?: number | undefined;
}

/** How many participants or persons do not request a category: it is paid otherwise, or on real costs. */
export type NotRequested = { readonly [category in Category]?: number | undefined };

/** How far somebody travels, and how. */
export interface Journey {
  /** One way, by the official distance calculator. Used before `distanceBand`, both before `origin` and `venue`. */
  readonly distanceKm?: number | undefined;
  /** A band of the call's travel table, "500-1999". */
  readonly distanceBand?: string | undefined;
  readonly origin?: NamedPlace | ResolvedPlace | undefined;
  readonly venue?: NamedPlace | ResolvedPlace | undefined;
  /** Travel by low-emission means. */
  readonly greenTravel?: boolean | undefined;
  /** Days of travel before and after the activity; default 0. */
  readonly travelDays?: number | undefined;
}

/** Accompanying persons with the same days and travel. What is absent is taken from the flow. */
export interface AccompanyingPersons extends Journey {
  readonly persons: number;
  /** Days of their stay, travel excluded; default: the flow's. */
  readonly durationDays?: number | undefined;
  readonly notRequested?: NotRequested | undefined;
}

/** A participant or a group of participants with the same destination, duration and arrangements. */
export interface Flow extends Journey {
  readonly id: string;
  /** Flows with the same label are parts of one group mobility. */
  readonly group?: string | undefined;
  readonly activity: Activity;
  /** Receiving country. For invited experts and hosted teachers it is the applicant's, and may be left out. */
  readonly destination?: CountryCode | undefined;
  readonly participants: number;
  readonly participantsWithFewerOpportunities?: number | undefined;
  /** Days of the physical activity, both ends included, travel excluded. */
  readonly durationDays?: number | undefined;
  /** An empty list: none. Absent: not stated. */
  readonly accompanyingPersons?: readonly AccompanyingPersons[] | undefined;
  /** Participants for whom a category is not requested. */
  readonly notRequested?: NotRequested | undefined;
  /** Real costs of inclusion support for participants, EUR. */
  readonly inclusionCosts?: MoneyInput | undefined;
  /** Days of the course for which a fee is asked, per participant; default: durationDays, at most the call's limit. */
  readonly courseFeeDays?: number | undefined;
  /** The course, so that limits per course hold across flows. */
  readonly course?: string | undefined;
  /** Countries of all who take part in the course. */
  readonly courseCountries?: readonly CountryCode[] | undefined;
  /** Participants who need linguistic support and cannot get it online. */
  readonly linguisticSupportParticipants?: number | undefined;
  /** Long-term mobility: those who travel to a training before departure. */
  readonly preDepartureTraining?: PreDepartureTraining | undefined;
  readonly startDate?: IsoDate | undefined;
  readonly endDate?: IsoDate | undefined;
  /** The participants' own organisation (a consortium member); default: the applicant. */
  readonly sendingOrganisation?: string | undefined;
  /** Where experts and hosted teachers are received (the applicant or a consortium member); default: the applicant. */
  readonly receivingOrganisation?: string | undefined;
  readonly hostingOrganisation?: string | undefined;
  /** Where a group mobility takes place. */
  readonly venueKind?: "hosting-organisation" | "elsewhere-in-hosting-country" | "eu-institution" | undefined;
  /** The city of a group mobility at the seat of an EU institution: "Brussels", "Strasbourg"… */
  readonly venueCity?: string | undefined;
  /** Countries of all learners who take part in a group mobility, the hosts' included. */
  readonly learnerCountries?: readonly CountryCode[] | undefined;
  /** Where the hosting organisation is established; default: the destination. */
  readonly hostingCountry?: CountryCode | undefined;
  /** Hosts of special status: the country whose authorities supervise the host. */
  readonly hostingSupervisedBy?: CountryCode | undefined;
  /** Where experts and hosted teachers come from. */
  readonly originCountry?: CountryCode | undefined;
  /** Hosted teachers and learners: still in training. */
  readonly inTraining?: boolean | undefined;
  /** The date of graduation of those who are no longer in training. */
  readonly graduationDate?: IsoDate | undefined;
  /** Months of compulsory civil or military service since graduation. */
  readonly serviceMonths?: number | undefined;
  /** Participants who are recent graduates. */
  readonly graduates?: number | undefined;
  /** Hosted teachers: the sending institution pays their travel and stay. */
  readonly paidBySendingInstitution?: boolean | undefined;
  /** Learners of VET. */
  readonly learnerKind?: "initial" | "continuing" | undefined;
  /** Labels of participants, so that limits per person hold across flows; "Anna" and "anna" are two persons. */
  readonly people?: readonly string[] | undefined;
  /** The short stay of participants with fewer opportunities is justified. */
  readonly shortStayJustified?: boolean | undefined;
  /** Job shadowing: mentors at the hosting organisation. */
  readonly mentors?: number | undefined;
  /** For the reader; no rule looks at it. */
  readonly notes?: string | undefined;
}

/** Who travels to a training before departure, and how far. */
export interface PreDepartureTraining extends Omit<Journey, "travelDays"> {
  readonly participants: number;
  readonly accompanyingPersons?: number | undefined;
}

export interface PreparatoryVisit {
  /** The `id` of the flow that the visit prepares. */
  readonly flow: string;
  /** Default: the flow's. */
  readonly hostingOrganisation?: string | undefined;
  readonly participants: number;
  /** Participants who are learners rather than staff; default 0. */
  readonly learners?: number | undefined;
  /** Learners with fewer opportunities; default 0. */
  readonly learnersWithFewerOpportunities?: number | undefined;
  /** Why the visit is needed. */
  readonly reason?: string | undefined;
  /** Real costs of inclusion support for participants with fewer opportunities, EUR. */
  readonly inclusionCosts?: MoneyInput | undefined;
}

export type ExceptionalCost =
  | {
      readonly type: "expensive-travel" | "entry-requirements";
      /** The `id` of the flow whose persons these are. */
      readonly flow: string;
      /** Participants or accompanying persons of the flow. */
      readonly persons: number;
      /** For all these persons together, EUR. */
      readonly realCost: MoneyInput;
    }
  | {
      readonly type: "financial-guarantee";
      readonly realCost: MoneyInput;
      /** The agency asks for the guarantee. */
      readonly requiredByAgency?: boolean | undefined;
    };
