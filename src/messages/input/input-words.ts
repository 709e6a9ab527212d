import type { FieldUnit, fieldOptions } from "../../fields/field.js";
import type { WordedFieldId } from "../../fields/fields.js";
import type { KnownAction } from "../../rates/call-table.js";
import type { Unit } from "../../rates/cell.js";

/** What a field of the input is called, and one sentence that helps who fills it in. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

/** The words of one language for the input: what `erasmus-ka1/form` says beside the figures. */
export interface InputWords {
  /** Of every key of the input that has words of its own. */
  readonly fields: Readonly<Record<WordedFieldId, FieldWords>>;
  /** The part of the input that has no key: what is said of the application as a whole. */
  readonly application: FieldWords;
  readonly options: {
    readonly [List in keyof typeof fieldOptions]: Readonly<Record<(typeof fieldOptions)[List][number], string>>;
  };
  readonly yes: string;
  readonly no: string;
  readonly units: Readonly<Record<FieldUnit, string>>;
  /** Actions by their ids. */
  readonly actions: Readonly<Record<KnownAction, string>> & Readonly<Record<string, string>>;
  readonly limits: LimitWords;
  /** What a flow is, as far as it is known; `activity` and `place` are names. */
  readonly flowTitle: (flow: FlowTitle) => string;
}

/** What is said of a flow in its title. */
export interface FlowTitle {
  /** Absent: it is not chosen yet. */
  readonly activity?: string | undefined;
  readonly participants?: number | undefined;
  readonly accompanying?: number | undefined;
  readonly place?: string | undefined;
  readonly days?: number | undefined;
  readonly isGreen?: boolean | undefined;
}

/**
 * What a call says of a value: a phrase to stand beside the box, or after the name of what is missing. Limits come as
 * text: of a call without an edition of its own with both candidates.
 */
export interface LimitWords {
  /** The value of a cell: a date in words, a deadline as date and time in Brussels. */
  readonly value: (unit: Unit, value: number | string) => string;
  /** What the guide of another call prints. */
  readonly candidate: (call: number, text: string) => string;
  /** What a call without the limit says, and one without the activity type. */
  readonly noLimit: string;
  readonly noActivity: string;
  readonly oneOf: (values: readonly string[]) => string;
  readonly atLeast: (minimum: string) => string;
  readonly atMost: (maximum: string) => string;
  readonly months: (minimum: string, maximum: string) => string;
  readonly accreditedMonths: (months: string, extended: string) => string;
  readonly days: (minimum: string, maximum: string) => string;
  /** Shorter stays for participants with fewer opportunities. */
  readonly daysJustified: (minimum: string) => string;
  readonly travelDays: (standard: string, green: string) => string;
  /** Days for green travel beside the standard ones. */
  readonly travelDaysAdditional: (standard: string, additional: string) => string;
  /** Paid days of somebody who accompanies. */
  readonly accompanyingDays: (maximum: string) => string;
  readonly deadline: (instant: string) => string;
  readonly window: (first: string, last: string) => string;
  readonly inRound: (round: string, window: string) => string;
  /** No window for an accreditation. */
  readonly round: (round: string, deadline: string, window: string | undefined) => string;
  /** How many countries there are to choose from, and how many beside the programme countries. */
  readonly countriesOfCall: (programmeCountries: number, thirdCountries: number) => string;
  readonly grants: (maximum: string, calls: string, since: string) => string;
  readonly agreements: (maximum: string) => string;
  readonly emptyList: string;
  readonly members: (minimum: string) => string;
  readonly group: (minimum: string) => string;
  /** In all flows together. */
  readonly participantsInAll: (maximum: string) => string;
  /** A band by its id: "500–1999 km"; the last one is open. */
  readonly band: (id: string) => string;
  readonly distance: (bands: readonly string[]) => string;
  readonly countries: (minimum: string) => string;
  readonly countriesAtSeat: (minimum: string) => string;
  readonly mentors: (persons: string) => string;
  readonly graduated: (months: string) => string;
  readonly courseFee: (perDay: string, days: string | undefined, perPerson: string | undefined) => string;
  readonly coursePersons: (ofOrganisation: string, ofConsortium: string) => string;
  readonly coursesPerPerson: (maximum: string) => string;
  /** Staff have linguistic support where they stay longer. */
  readonly longerThan: (days: string) => string;
  /** Preparatory visits. */
  readonly visitsPerHost: (maximum: string) => string;
  readonly insideProject: string;
  readonly rates: (minimum: string, maximum: string) => string;
  readonly share: (percent: string) => string;
  /** Costs that a call does not pay. */
  readonly notPaid: string;
}
