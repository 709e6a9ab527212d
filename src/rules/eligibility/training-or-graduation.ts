import type { Flow } from "../../application/application.js";
import { finding } from "../../results/finding.js";
import { daysLater, type IsoDate, monthsLater } from "../../values/days.js";
import { type EligibilityRule, found, lacks, met, noDataPart, outcome, type Part } from "../eligibility-rule.js";
import { activityPeriod } from "../facts/activity-period.js";
import { activityCells } from "../facts/flows.js";
import type { Joined, KnownFlow } from "../joined.js";

/**
 * A hosted teacher is in training, or graduated at most 12 months before the activity starts, the time of compulsory
 * civil or military service since then not counted. Where the flow has no date, the rule is decided if the answer
 * is the same for every start inside the project.
 *
 * | | starts at most 12 months after graduation | later | before graduation |
 * |---|---|---|---|
 * | in training | met | met | met |
 * | not in training | met | fails | fails |
 * | training not stated | met | open: a graduate may be in training again | open |
 *
 * Not modelled: persons of one flow with different dates; whether the service was compulsory.
 */
export const trainingOrGraduation = {
  id: "training-or-graduation",
  check(joined) {
    const hosted = joined.known.filter(({ activity }) => activity.teacherTraining === true);
    return outcome(
      hosted.map((flow) => partOf(flow, joined)),
      [
        joined.tables.field.passages.otherParticipants,
        ...activityCells(hosted, joined, ({ monthsSinceGraduation }) => monthsSinceGraduation),
      ],
    );
  },
} as const satisfies EligibilityRule;

function partOf({ input, pathOf, activity }: KnownFlow, joined: Joined): Part {
  const { inTraining, graduationDate, serviceMonths = 0 } = input;
  const limit = activity.monthsSinceGraduation;
  if (inTraining === true) return met;
  if (limit === undefined) return noDataPart;
  const at = pathOf("graduationDate");
  const training = inTraining === undefined ? [pathOf("inTraining")] : [];
  if (graduationDate === undefined) return lacks(...training, at);
  const starts = possibleStarts(input, joined);
  if (starts === undefined) return lacks(pathOf("startDate"));
  const { earliest, latest } = starts;

  const months = limit.value + serviceMonths;
  const lastStart = monthsLater(graduationDate, months);
  if (earliest > lastStart) {
    if (inTraining === undefined) return lacks(...training);
    const service = serviceMonths === 0 ? {} : { serviceMonths };
    const params = { graduationDate, months, ...service, startDate: earliest };
    return found(finding("graduation.too-long-ago", at, params, limit.citations));
  }
  if (inTraining === false && latest !== undefined && graduationDate > latest) {
    const { citations } = joined.tables.field.passages.otherParticipants;
    return found(finding("graduation.after-start", at, { graduationDate, startDate: latest }, citations));
  }
  const hasGraduated = graduationDate <= earliest;
  if (hasGraduated && latest !== undefined && latest <= lastStart) return met;
  const start = earliest === latest ? [] : [pathOf("startDate")];
  return lacks(...(hasGraduated ? [] : training), ...start);
}

/** Between which days a stay may start; `latest` is absent where the project's end, or the stay's days, are not known. */
interface PossibleStarts {
  readonly earliest: IsoDate;
  readonly latest?: IsoDate;
}

/** The start of the stay; without a date of its own, any that leaves it inside the project. */
function possibleStarts(flow: Flow, { application, projectEnd }: Joined): PossibleStarts | undefined {
  const startDate = flow.startDate ?? activityPeriod(flow)?.startDate;
  if (startDate !== undefined) return { earliest: startDate, latest: startDate };
  const earliest = application.project?.startDate;
  if (earliest === undefined) return undefined;
  const end = projectEnd();
  if (end === undefined || flow.durationDays === undefined) return { earliest };
  const latest = daysLater(end, 1 - flow.durationDays);
  // A stay longer than the project has no start that fits: that is for another rule.
  return latest >= earliest ? { earliest, latest } : { earliest, latest: earliest };
}
