import type { Flow, IsoDate } from "../../application/application.js";
import { daysLater } from "../../values/days.js";

/** The first and the last day of an activity, travel days not counted. */
export interface ActivityPeriod {
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
}

/**
 * The period of a flow that has a date: where it has one only, its duration gives the other.
 *
 * @example activityPeriod({ ...flow, startDate: "2024-08-30", durationDays: 5 })?.endDate // => "2024-09-03"
 */
export function activityPeriod({ startDate, endDate, durationDays }: Flow): ActivityPeriod | undefined {
  if (startDate !== undefined) return { startDate, endDate: endDate ?? daysLater(startDate, durationDays - 1) };
  return endDate === undefined ? undefined : { startDate: daysLater(endDate, 1 - durationDays), endDate };
}
