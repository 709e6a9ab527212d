import type { ActionTables } from "../rates/index.js";
import type { ActivityType } from "../rates/load.js";

/** What kind of value a key of the input has, so that a form knows which control to draw. */
export type FieldKind =
  | "count"
  | "days"
  | "number"
  | "year"
  | "money"
  | "date"
  | "instant"
  | "country"
  | "place"
  | "choice"
  | "yes-no"
  | "text"
  | "list"
  | "object";

/** What a number counts. */
export type FieldUnit = "persons" | "days" | "months" | "years" | "km" | "EUR" | "EUR/day" | "%" | "applications";

/** The choices that are words of the contract: their values stand in `options`, their words in `messages.options`. */
export const fieldOptions = {
  organisationType: [
    "school",
    "vet-provider",
    "adult-education-provider",
    "public-authority",
    "coordination-body",
    "company",
    "other",
  ],
  accreditation: ["none", "individual", "coordinator"],
  role: ["beneficiary", "member"],
  venueKind: ["hosting-organisation", "elsewhere-in-hosting-country", "eu-institution"],
  learnerKind: ["initial", "continuing"],
  exceptionalCost: ["expensive-travel", "entry-requirements", "financial-guarantee"],
  dayCount: ["funded-days", "activity-days"],
  greenDays: ["green-grant", "green-travel"],
  mobilityStatus: ["completed", "cancelled", "force-majeure"],
} as const;

/** The choices that are lists of the call, of the contract with words of their own, or of the application itself. */
export type ListedOptions = "calls" | "actions" | "rounds" | "activities" | "distanceBands" | "categories" | "flows";

/** Whether something is asked, by the tables of the action and, for a flow, by its activity type. */
export type Asked = (subject: Subject) => boolean;

/** What a field is asked about. A call with two candidate tables asks with each of them. */
export interface Subject {
  readonly tables: ActionTables;
  /** Of the flow; absent for what is not of a flow. */
  readonly activity?: ActivityType | undefined;
}

/** One key of the input, without its words. */
export interface FieldDeclaration {
  readonly kind: FieldKind;
  readonly unit?: FieldUnit;
  /** Of a list without fields of its own: what each entry is. */
  readonly of?: "country" | "text";
  readonly options?: keyof typeof fieldOptions | ListedOptions;
  /** Where a rule looks at it; default: everywhere. */
  readonly matters?: Asked;
  /** Where no rule looks at it, and it is a fact of the activity all the same: it may stand there. */
  readonly mayStand?: Asked;
  /**
   * Where the verdict or an amount is open without it; default: nowhere. Whether a field that is not required is needed
   * all the same may depend on other values: `openQuestions` tells.
   */
  readonly required?: Asked;
  /** Most people answer it where it matters, though nothing may be open without it. */
  readonly isUsual?: true;
  /** Keys beside it, one of which answers as well. */
  readonly alternatives?: readonly string[];
  /** Of a list of several kinds of entries: the entries that have it, by the value of another key. */
  readonly onlyIf?: { readonly key: string; readonly oneOf: readonly string[] };
  /** The field whose words it has, where two fields are the same thing in two places. */
  readonly wordsOf?: string;
  /** Of a list: an empty one says that there are none. */
  readonly mayBeEmpty?: true;
  /** A text of several lines. */
  readonly isLong?: true;
  /** A value as it stands in the input. */
  readonly example: unknown;
}
