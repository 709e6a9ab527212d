import type { Flow } from "../../application/application.js";
import type { Passage } from "../../rates/cell.js";
import { finding } from "../../results/finding.js";
import { daysLater, type IsoDate, monthsLater } from "../../values/days.js";
import { found, lacks, met, noDataPart, type Part } from "../eligibility-rule.js";
import type { Joined, KnownFlow } from "../joined.js";
import { activityPeriod } from "./activity-period.js";

/**
 * Whether the persons of a flow graduated at most so many months before the activity starts, the time of compulsory civil
 * or military service since then not counted, and not after it. Where the flow has no date, it is decided if the answer is
 * the same for every start inside the project.
 *
 * @param isStudying whether they are still in training, where that would do, too; `undefined`: not stated
 */
export function graduatedInTime(
  { input, pathOf, activity }: KnownFlow,
  joined: Joined,
  isStudying: false | undefined,
  after: Passage,
): Part {
  const { graduationDate, serviceMonths = 0 } = input;
  const limit = activity.monthsSinceGraduation;
  if (limit === undefined) return noDataPart;
  const at = pathOf("graduationDate");
  const training = isStudying === undefined ? [pathOf("inTraining")] : [];
  if (graduationDate === undefined) return lacks(...training, at);
  const starts = possibleStarts(input, joined);
  if (starts === undefined) return lacks(pathOf("startDate"));
  const { earliest, latest } = starts;

  const months = limit.value + serviceMonths;
  const lastStart = monthsLater(graduationDate, months);
  if (earliest > lastStart) {
    if (isStudying === undefined) return lacks(...training);
    const service = serviceMonths === 0 ? {} : { serviceMonths };
    const params = { graduationDate, months, ...service, startDate: earliest };
    return found(finding("graduation.too-long-ago", at, params, limit.citations));
  }
  if (isStudying === false && latest !== undefined && graduationDate > latest) {
    return found(finding("graduation.after-start", at, { graduationDate, startDate: latest }, after.citations));
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
