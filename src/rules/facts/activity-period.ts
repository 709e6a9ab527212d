import type { Flow } from "../../application/application.js";
import { daysLater, type IsoDate } from "../../values/days.js";

/** The first and the last day of an activity, travel days not counted. */
export interface ActivityPeriod {
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
}

/**
 * The period of a flow that has both dates, or one and its duration.
 *
 * @example activityPeriod({ ...flow, startDate: "2024-08-30", durationDays: 5 })?.endDate // => "2024-09-03"
 */
export function activityPeriod({ startDate, endDate, durationDays }: Flow): ActivityPeriod | undefined {
  if (startDate !== undefined && endDate !== undefined) return { startDate, endDate };
  if (durationDays === undefined) return undefined;
  if (startDate !== undefined) return { startDate, endDate: daysLater(startDate, durationDays - 1) };
  return endDate === undefined ? undefined : { startDate: daysLater(endDate, 1 - durationDays), endDate };
}
