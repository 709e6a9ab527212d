import type { FieldKind, FieldUnit } from "../fields/field.js";
import type { FieldId } from "../fields/fields.js";
import type { RateCell } from "../lookups/rate-table.js";

/** What an application of an action asks for in a call, in the words of one language: enough to draw a form. */
export interface InputDescription {
  readonly call: number;
  readonly action: string;
  readonly sections: readonly Section[];
}

/** The parts of the input, in the order in which a person fills it in. */
export type SectionId =
  | "application"
  | "applicant"
  | "consortium"
  | "supportingOrganisations"
  | "project"
  | "flows"
  | "preparatoryVisits"
  | "exceptionalCosts"
  | "options";

/** One part of the input: an object, or a list of objects, under the key that is its id; `application` is the input itself. */
export interface Section {
  readonly id: SectionId;
  readonly label: string;
  readonly hint?: string;
  /** Whether it is a list of entries with these fields. */
  readonly isList: boolean;
  /** Whether some rule of the action looks at it. */
  readonly matters: boolean;
  readonly required: boolean;
  /** What the call says of it as a whole. */
  readonly limits?: Limits;
  /** Every key that it may have, also those that do not matter here. */
  readonly fields: readonly Field[];
}

/** What a settlement asks for, beside the project as it was approved: enough to draw a form. */
export interface SettlementDescription {
  readonly call: number;
  readonly action: string;
  readonly sections: readonly SettlementSection[];
}

/** One part of a settlement, under the keys that are its id: `realised.flows` is the list `flows` of what took place. */
export interface SettlementSection extends Omit<Section, "id"> {
  readonly id: "award" | "realised.flows" | "options";
}

/** One key of the input. */
export interface Field {
  readonly id: FieldId;
  /** The last part of the id. */
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: FieldKind;
  /** Of a list without fields of its own: what each entry is. */
  readonly of?: "country" | "text";
  readonly unit?: { readonly id: FieldUnit; readonly label: string };
  /** Of a choice, and of a country; absent where the application itself has them (the flows). */
  readonly options?: readonly Option[];
  /**
   * The contract accepts other values than the options, and the rules say what is wrong with them: a country or an
   * activity type that this call does not have.
   */
  readonly isOpen?: true;
  /** Whether a rule looks at it; a field of a flow: for some activity type. */
  readonly matters: boolean;
  /** Whether the verdict or an amount is open without it; a field of a flow: for every activity type for which it matters. */
  readonly required: boolean;
  /** Most people answer it where it matters, though it is not required: to be asked before the others. */
  readonly isUsual?: true;
  /** Fields of a flow: the activity types for which it matters, and those for which it is required. */
  readonly activities?: readonly string[];
  readonly requiredFor?: readonly string[];
  /** Keys beside it, one of which answers as well. */
  readonly alternatives?: readonly string[];
  /** Only where another key beside it has one of these values. */
  readonly onlyIf?: { readonly key: string; readonly oneOf: readonly string[] };
  /** By the call's cells; a field of a flow has those of its activity only in `relevantFields`. */
  readonly limits?: Limits;
  /** Fields of a flow whose limits are the activity's, by its id. */
  readonly limitsByActivity?: Readonly<Record<string, Limits>>;
  /** Of a list: an empty one says that there are none; without the list it is not known. */
  readonly mayBeEmpty?: true;
  /** A text of several lines. */
  readonly isLong?: true;
  /** A value as it stands in the input. */
  readonly example: unknown;
  /** What an object, or each entry of a list, has. */
  readonly fields?: readonly Field[];
}

/** A value of a drop-down, and its words. */
export interface Option {
  readonly value: string | number;
  readonly label: string;
}

/** What the call says of a value. Cells of a call without an edition of its own have two candidates. */
export interface Limits {
  readonly minimum?: RateCell;
  readonly maximum?: RateCell;
  /** All cells that the words rest on. */
  readonly cells: readonly RateCell[];
  /** To stand beside the box: "2 to 10 days, travel excluded". */
  readonly text: string;
}
