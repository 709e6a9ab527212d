import type { Application, IsoDate } from "../../application/application.js";
import type { Passage } from "../../rates/call-table.js";
import { finding } from "../../results/finding.js";
import { daysBetween, periodEnd } from "../../values/days.js";
import { type ActivityPeriod, activityPeriod } from "../facts/activity-period.js";
import { citationsOf, type EligibilityRule, found, lacks, met, noDataPart, outcome, type Part } from "./check.js";
import type { CheckedFlow } from "./project.js";

/**
 * The dates of an activity hold as many days as its duration, both ends included, and lie inside the project. Of one date
 * and the duration follows the other.
 *
 * Not modelled: travel days, which may lie outside; a later extension of an accredited project.
 */
export const activityDates: EligibilityRule = {
  id: "activity-dates",
  table: "activities",
  check({ application, flows, rules }) {
    const passage = rules.action.passages.projectPeriod;
    const projectEnd = projectEndOf(application);
    const parts: Part[] = [];
    const grounds = new Set<Passage>();
    for (const checked of flows) {
      const period = activityPeriod(checked.flow);
      if (period === undefined) continue;
      if (checked.activity !== undefined) grounds.add(checked.activity.minimumDays);
      parts.push(lastsAsLong(checked), insideProject(checked, period, application, projectEnd, passage));
    }
    if (passage !== undefined) grounds.add(passage);
    return outcome(parts, [...grounds]);
  },
};

function lastsAsLong({ flow: { startDate, endDate, durationDays }, path, activity }: CheckedFlow): Part {
  if (startDate === undefined || endDate === undefined) return met;
  const days = daysBetween(startDate, endDate);
  if (days === durationDays) return met;
  const citations = activity === undefined ? [] : citationsOf(activity.minimumDays);
  return found(finding("dates.not-duration", [...path, "endDate"], { days, durationDays }, citations));
}

function projectEndOf({ project: { startDate, durationMonths } = {} }: Application): IsoDate | undefined {
  return startDate === undefined || durationMonths === undefined ? undefined : periodEnd(startDate, durationMonths);
}

function insideProject(
  { flow, path }: CheckedFlow,
  { startDate, endDate }: ActivityPeriod,
  { project: { startDate: projectStart, durationMonths } = {} }: Application,
  projectEnd: IsoDate | undefined,
  passage: Passage | undefined,
): Part {
  const open = durationMonths === undefined ? [["project", "durationMonths"]] : [];
  if (projectStart === undefined) return lacks(["project", "startDate"], ...open);
  if (passage === undefined) return noDataPart;
  if (startDate < projectStart || (projectEnd !== undefined && endDate > projectEnd)) {
    const params = { startDate, endDate, projectStart, ...(projectEnd === undefined ? {} : { projectEnd }) };
    const at = [...path, flow.startDate === undefined ? "endDate" : "startDate"];
    return found(finding("dates.outside-project", at, params, passage.citations));
  }
  return projectEnd === undefined ? lacks(...open) : met;
}
