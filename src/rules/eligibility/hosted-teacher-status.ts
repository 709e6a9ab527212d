import type { Application, Flow, IsoDate } from "../../application/application.js";
import type { Passage } from "../../rates/call-table.js";
import { finding } from "../../results/finding.js";
import { daysLater, monthsLater, periodEnd } from "../../values/days.js";
import { activityPeriod } from "../facts/activity-period.js";
import { citationsOf, type EligibilityRule, found, lacks, met, noDataPart, outcome, type Part } from "./check.js";
import { activityCells, type KnownFlow } from "./project.js";

/**
 * A hosted teacher is in teacher training, or graduated at most 12 months before the activity starts, the time of
 * compulsory civil or military service since then not counted (N6). Where the flow has no date, the rule is decided if
 * the answer is the same for every start inside the project.
 *
 * Not modelled: persons of one flow with different dates; whether the service was compulsory.
 */
export const hostedTeacherStatus: EligibilityRule = {
  id: "hosted-teacher-status",
  table: "activities",
  check({ application, known, rules }) {
    const hosted = known.filter(({ flow }) => flow.activity === "hosting-teachers-in-training");
    const { otherParticipants } = rules.field.passages;
    return outcome(
      hosted.map((flow) => partOf(flow, application, otherParticipants)),
      [otherParticipants, ...activityCells(hosted, rules, ({ monthsSinceGraduation }) => monthsSinceGraduation)],
    );
  },
};

function partOf({ flow, path, activity }: KnownFlow, { project }: Application, { citations }: Passage): Part {
  const { inTeacherTraining, graduationDate, serviceMonths = 0 } = flow;
  const limit = activity.monthsSinceGraduation;
  if (inTeacherTraining === true) return met;
  if (limit === undefined) return noDataPart;
  const at = [...path, "graduationDate"];
  const training = inTeacherTraining === undefined ? [[...path, "inTeacherTraining"]] : [];
  if (graduationDate === undefined) return lacks(...training, at);
  const starts = possibleStarts(flow, project);
  if (starts === undefined) return lacks([...path, "startDate"]);
  const { earliest, latest } = starts;

  const months = limit.value + serviceMonths;
  const lastStart = monthsLater(graduationDate, months);
  if (earliest > lastStart) {
    // Who graduated may be in training again.
    if (inTeacherTraining === undefined) return lacks(...training);
    const params = { graduationDate, months, startDate: earliest };
    return found(finding("graduation.too-long-ago", at, params, citationsOf(limit)));
  }
  if (inTeacherTraining === false && latest !== undefined && graduationDate > latest) {
    const params = { graduationDate, startDate: latest };
    return found(finding("hosted-teacher.not-graduated", at, params, citations));
  }
  const hasGraduated = graduationDate <= earliest;
  if (hasGraduated && latest !== undefined && latest <= lastStart) return met;
  const start = earliest === latest ? [] : [[...path, "startDate"]];
  return lacks(...(hasGraduated ? [] : training), ...start);
}

/** Between which days a stay may start; `latest` is absent where the project's end is not known. */
interface PossibleStarts {
  readonly earliest: IsoDate;
  readonly latest?: IsoDate;
}

/** The start of the stay; without a date of its own, any that leaves it inside the project. */
function possibleStarts(flow: Flow, project: Application["project"]): PossibleStarts | undefined {
  const period = activityPeriod(flow);
  if (period !== undefined) return { earliest: period.startDate, latest: period.startDate };
  const { startDate: earliest, durationMonths } = project ?? {};
  if (earliest === undefined) return undefined;
  if (durationMonths === undefined) return { earliest };
  const latest = daysLater(periodEnd(earliest, durationMonths), 1 - flow.durationDays);
  // A stay longer than the project has no start that fits: another rule's matter.
  return latest >= earliest ? { earliest, latest } : { earliest, latest: earliest };
}
