import type { Application } from "../../application.js";
import { daysBetween, periodEnd } from "../../days.js";
import type { Path } from "../../explanation.js";
import { finding } from "../../finding.js";
import type { Passage } from "../../rates/call-table.js";
import { citationsOf, type EligibilityRule, found, lacks, met, noDataPart, outcome, type Part } from "./check.js";
import type { CheckedFlow } from "./project.js";

/**
 * The dates of an activity hold as many days as its duration, both ends included, and lie inside the project.
 *
 * Not modelled: travel days, which may lie outside; a later extension of an accredited project.
 */
export const activityDates: EligibilityRule = {
  id: "activity-dates",
  table: "activities",
  check({ application, flows, rules }) {
    const passage = rules.action.passages.projectPeriod;
    const dated = flows.filter(({ flow }) => flow.startDate !== undefined || flow.endDate !== undefined);
    const durations = [...new Set(dated.flatMap(({ activity }) => activity?.minimumDays ?? []))];
    return outcome(
      dated.flatMap((flow) => [lastsAsLong(flow), insideProject(flow, application, passage)]),
      passage === undefined ? durations : [...durations, passage],
    );
  },
};

function lastsAsLong({ flow, path, activity }: CheckedFlow): Part {
  const { startDate, endDate, durationDays } = flow;
  if (startDate === undefined || endDate === undefined) return met;
  const days = daysBetween(startDate, endDate);
  if (days === durationDays) return met;
  const citations = activity === undefined ? [] : citationsOf(activity.minimumDays);
  return found(finding("dates.not-duration", [...path, "endDate"], { days, durationDays }, citations));
}

function insideProject({ flow, path }: CheckedFlow, application: Application, passage: Passage | undefined): Part {
  const { startDate, endDate } = flow;
  const { startDate: projectStart, durationMonths } = application.project ?? {};
  const missing: Path[] = [];
  if (projectStart === undefined) missing.push(["project", "startDate"]);
  if (durationMonths === undefined) missing.push(["project", "durationMonths"]);
  if (projectStart === undefined || durationMonths === undefined) return lacks(...missing);
  if (passage === undefined) return noDataPart;
  const projectEnd = periodEnd(projectStart, durationMonths);
  const dates = [startDate, endDate].filter((date) => date !== undefined);
  if (dates.every((date) => projectStart <= date && date <= projectEnd)) return met;
  const params = {
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
    projectStart,
    projectEnd,
  };
  const at = [...path, startDate === undefined ? "endDate" : "startDate"];
  return found(finding("dates.outside-project", at, params, passage.citations));
}
