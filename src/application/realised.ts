import type { Category } from "../results/category.js";
import type { IsoDate } from "../values/days.js";
import type { MoneyInput } from "../values/money.js";
import type { AccompanyingPersons, Application, ExceptionalCost, Flow, PreparatoryVisit } from "./application.js";

/** What was awarded: the project as it was approved last, and what the agency's letters say. Plain JSON. */
export interface ProjectAward {
  /** The address of the JSON Schema, for editors. */
  readonly $schema?: string | undefined;
  /** For the reader; no rule looks at it. */
  readonly notes?: string | undefined;
  /** The project as the grant agreement, or its last amendment, has it. Its call and action decide which rules hold. */
  readonly application: Application;
  /** The grant of the agreement or of its last amendment, EUR: the final grant is never more. */
  readonly total: MoneyInput;
  /**
   * The same by budget category, where the agreement says it, EUR. Where it does not, and the application comes to exactly
   * the total, the amounts of the application are taken.
   */
  readonly byCategory?: AmountsByCategory | undefined;
  /** What has been paid to the organisation so far. Absent: not stated. */
  readonly payments?: readonly Payment[] | undefined;
}

/** EUR by budget category. */
export type AmountsByCategory = { readonly [category in Category]?: MoneyInput | undefined };

/** A payment of the agency, a pre-financing or a further one. */
export interface Payment {
  /** EUR. */
  readonly amount: MoneyInput;
  readonly date?: IsoDate | undefined;
}

/** What took place. Plain JSON. */
export interface RealisedProject {
  /** The address of the JSON Schema, for editors. */
  readonly $schema?: string | undefined;
  /** For the reader; no rule looks at it. */
  readonly notes?: string | undefined;
  readonly flows: readonly RealisedFlow[];
  /** The preparatory visits that took place. */
  readonly preparatoryVisits?: readonly PreparatoryVisit[] | undefined;
  /** Real costs as the agency accepted them. */
  readonly exceptionalCosts?: readonly ExceptionalCost[] | undefined;
}

/**
 * What became of a flow. `completed`: it took place, and is priced. `cancelled`: nobody travelled. `force-majeure`: it was
 * given up or broken off for a reason beyond the participants' control; its amounts are the agency's decision.
 */
export type MobilityStatus = "completed" | "cancelled" | "force-majeure";

/**
 * A flow as it took place, in the shape of an application's: its people counted as they really were. Matched with the
 * awarded one by its `id`.
 */
export interface RealisedFlow extends Flow {
  /** Default: completed. */
  readonly status?: MobilityStatus | undefined;
  /**
   * Days of the physical activity, both ends included; travel and interruptions are not. Absent: from the two dates, less
   * the interruption.
   */
  readonly durationDays?: number | undefined;
  /** Days between the two dates on which the participants were not at the activity: they are not paid. */
  readonly interruptedDays?: number | undefined;
  /** The days of individual support asked for, travel days included, where fewer are asked for than there were. */
  readonly fundedDays?: number | undefined;
  readonly accompanyingPersons?: readonly RealisedAccompanyingPersons[] | undefined;
  /** Force majeure only: what is claimed of each category, EUR. A category that is left out is not known. */
  readonly forceMajeure?: AmountsByCategory | undefined;
}

/** Accompanying persons as they really went. */
export interface RealisedAccompanyingPersons extends AccompanyingPersons {
  /** The days of individual support asked for, where fewer are; default: the flow's. */
  readonly fundedDays?: number | undefined;
}
