import type { Application, Flow } from "../../application/application.js";
import type { ActivityTable } from "../../rates/call-table.js";
import type { ActionRules } from "../../rates/index.js";
import type { Path } from "../../results/explanation.js";
import type { BaseRates } from "../facts/base-rates.js";
import type { ExpensiveTravelItem } from "../facts/expensive-travel.js";
import type { TravelUnitCost } from "../facts/travel-unit-cost.js";

/** What the guide leaves open, as the caller decides it. */
export interface FundingSwitches {
  /**
   * What the 14 days of the base rate and the 60 of an accompanying person count: funded days, travel days included, or
   * days of the activity only, travel days being paid at the base rate beside them (I6, I10).
   */
  readonly dayCount: "funded-days" | "activity-days";
  /** Whether a group's organisational support is capped; `undefined`: as the call prints it (I9). */
  readonly groupSupportCap: boolean | undefined;
}

/** A flow of a known activity type, with what several rules need of it. */
export interface FundedFlow {
  readonly flow: Flow;
  readonly index: number;
  readonly path: Path;
  readonly activity: ActivityTable;
  /** The activity's id. */
  readonly activityId: string;
  /** The travel unit cost per person. */
  readonly travel: TravelUnitCost;
}

/** What every funding rule is a function of. */
export interface FundingProject {
  readonly application: Application;
  readonly rules: ActionRules;
  readonly flows: readonly FundedFlow[];
  readonly flowById: ReadonlyMap<string, FundedFlow>;
  readonly expensiveTravel: readonly ExpensiveTravelItem[];
  readonly baseRates: BaseRates;
  readonly switches: FundingSwitches;
}

/** Where participants are received: abroad, or at the beneficiary (its own country). */
export function receivingCountry(application: Application, flow: Flow, activity: ActivityTable): string | undefined {
  return activity.direction === "incoming" ? application.applicant.country : flow.destination;
}

/** The path of the country that {@link receivingCountry} gives. */
export function receivingCountryPath({ activity, path }: Pick<FundedFlow, "activity" | "path">): Path {
  return activity.direction === "incoming" ? ["applicant", "country"] : [...path, "destination"];
}
