import { monthsLater } from "../../days.js";
import { finding } from "../../finding.js";
import { citationsOf, type EligibilityRule, found, lacks, met, noDataPart, outcome, type Part } from "./check.js";
import { activityCells, type EligibilityProject, type KnownFlow } from "./project.js";

/**
 * A hosted teacher is in teacher training, or graduated at most 12 months before the activity starts, the time of
 * compulsory civil or military service since then not counted (N6). Where the flow has no start, the project's counts.
 *
 * Not modelled: persons of one flow with different dates; whether the service was compulsory.
 */
export const hostedTeacherStatus: EligibilityRule = {
  id: "hosted-teacher-status",
  table: "activities",
  check({ application, known, rules }) {
    const hosted = known.filter(({ flow }) => flow.activity === "hosting-teachers-in-training");
    return outcome(
      hosted.map((flow) => partOf(flow, application)),
      [
        rules.field.passages.otherParticipants,
        ...activityCells(hosted, rules, ({ monthsSinceGraduation }) => monthsSinceGraduation),
      ],
    );
  },
};

function partOf({ flow, path, activity }: KnownFlow, { project }: EligibilityProject["application"]): Part {
  const { inTeacherTraining, graduationDate, serviceMonths = 0 } = flow;
  const limit = activity.monthsSinceGraduation;
  if (inTeacherTraining === true) return met;
  if (limit === undefined) return noDataPart;
  const at = [...path, "graduationDate"];
  if (graduationDate === undefined) {
    return inTeacherTraining === undefined ? lacks([...path, "inTeacherTraining"], at) : lacks(at);
  }
  const startDate = flow.startDate ?? project?.startDate;
  if (startDate === undefined) return lacks([...path, "startDate"]);
  const months = limit.value + serviceMonths;
  if (startDate <= monthsLater(graduationDate, months)) return met;
  const params = { graduationDate, months, startDate };
  return found(finding("graduation.too-long-ago", at, params, citationsOf(limit)));
}
