import type { Application } from "../../application/application.js";
import type { Passage } from "../../rates/cell.js";
import { finding } from "../../results/finding.js";
import { daysBetween, type IsoDate, periodEnd } from "../../values/days.js";
import { type EligibilityRule, found, lacks, met, noDataPart, outcome, type Part } from "../eligibility-rule.js";
import { type ActivityPeriod, activityPeriod } from "../facts/activity-period.js";
import type { JoinedFlow } from "../joined.js";

/**
 * The dates of an activity span as many days as its duration, both ends included, and lie inside the project. One date
 * and the duration give the other.
 *
 * Not modelled: travel days, which may lie outside; a later extension of an accredited project.
 */
export const activityDates = {
  id: "activity-dates",
  check({ application, flows, tables }) {
    const passage = tables.action.passages.projectPeriod;
    const projectEnd = projectEndOf(application);
    const parts: Part[] = [];
    const grounds = new Set<Passage>();
    for (const flow of flows) {
      const period = activityPeriod(flow.input);
      if (period === undefined) continue;
      if (flow.activity !== undefined) grounds.add(flow.activity.minimumDays);
      parts.push(lastsAsLong(flow), insideProject(flow, period, application, projectEnd, passage));
    }
    if (passage !== undefined) grounds.add(passage);
    return outcome(parts, [...grounds]);
  },
} as const satisfies EligibilityRule;

function lastsAsLong({ input: { startDate, endDate, durationDays }, path, activity }: JoinedFlow): Part {
  if (startDate === undefined || endDate === undefined || durationDays === undefined) return met;
  const days = daysBetween(startDate, endDate);
  if (days === durationDays) return met;
  const citations = activity?.minimumDays.citations ?? [];
  return found(finding("dates.not-duration", [...path, "endDate"], { days, durationDays }, citations));
}

function projectEndOf({ project: { startDate, durationMonths } = {} }: Application): IsoDate | undefined {
  return startDate === undefined || durationMonths === undefined ? undefined : periodEnd(startDate, durationMonths);
}

function insideProject(
  { input, path }: JoinedFlow,
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
    const at = [...path, input.startDate === undefined ? "endDate" : "startDate"];
    return found(finding("dates.outside-project", at, params, passage.citations));
  }
  return projectEnd === undefined ? lacks(...open) : met;
}
