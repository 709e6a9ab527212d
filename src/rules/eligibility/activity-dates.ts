import type { Passage } from "../../rates/cell.js";
import { finding } from "../../results/finding.js";
import { daysBetween, type IsoDate } from "../../values/days.js";
import { type EligibilityRule, found, lacks, met, noDataPart, outcome, type Part } from "../eligibility-rule.js";
import { type ActivityPeriod, activityPeriod } from "../facts/activity-period.js";
import type { Joined, JoinedFlow } from "../joined.js";

/**
 * The dates of an activity span as many days as its duration, both ends included, and lie inside the project. One date
 * and the duration give the other.
 *
 * Not modelled: travel days, which may lie outside; a later extension of an accredited project.
 */
export const activityDates = {
  id: "activity-dates",
  check(joined) {
    const passage = joined.tables.action.passages.projectPeriod;
    const parts: Part[] = [];
    const grounds = new Set<Passage>();
    for (const flow of joined.flows) {
      const day = flow.input.startDate ?? flow.input.endDate;
      if (day === undefined) continue;
      // The one known day of an activity must lie inside the project, too.
      const period = activityPeriod(flow.input) ?? { startDate: day, endDate: day };
      if (flow.activity !== undefined) grounds.add(flow.activity.minimumDays);
      parts.push(lastsAsLong(flow), insideProject(flow, period, joined, passage));
    }
    if (passage !== undefined) grounds.add(passage);
    return outcome(parts, [...grounds]);
  },
} as const satisfies EligibilityRule;

function lastsAsLong({ input, pathOf, activity }: JoinedFlow): Part {
  const { startDate, endDate, durationDays, interruptedDays = 0 } = input;
  if (startDate === undefined || endDate === undefined) {
    return durationDays === undefined ? lacks(pathOf("durationDays")) : met;
  }
  if (durationDays === undefined) return met;
  // Only a stay that took place was interrupted.
  const days = daysBetween(startDate, endDate) - interruptedDays;
  if (days === durationDays) return met;
  const citations = activity?.minimumDays.citations ?? [];
  return found(finding("dates.not-duration", pathOf("endDate"), { days, durationDays }, citations));
}

function insideProject(
  { input, pathOf }: JoinedFlow,
  { startDate, endDate }: ActivityPeriod,
  { application, projectEnd: endOf }: Joined,
  passage: Passage | undefined,
): Part {
  const { startDate: projectStart, durationMonths } = application.project ?? {};
  const open = durationMonths === undefined ? [["project", "durationMonths"]] : [];
  if (projectStart === undefined) return lacks(["project", "startDate"], ...open);
  if (passage === undefined) return noDataPart;
  const projectEnd = endOf();
  const isOutside = (day: IsoDate) => day < projectStart || (projectEnd !== undefined && day > projectEnd);
  if (isOutside(startDate) || isOutside(endDate)) {
    const params = { startDate, endDate, projectStart, ...(projectEnd === undefined ? {} : { projectEnd }) };
    // The first date that is outside, if it is given.
    const outside = isOutside(startDate) ? "startDate" : "endDate";
    const other = outside === "startDate" ? "endDate" : "startDate";
    const at = pathOf(input[outside] === undefined ? other : outside);
    return found(finding("dates.outside-project", at, params, passage.citations));
  }
  return projectEnd === undefined ? lacks(...open) : met;
}
