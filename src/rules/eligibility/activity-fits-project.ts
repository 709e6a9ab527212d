import type { Passage } from "../../rates/cell.js";
import { finding } from "../../results/finding.js";
import { daysBetween, periodEnd } from "../../values/days.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import type { Joined, JoinedFlow } from "../joined.js";

/**
 * An activity belongs to its project: one without dates is no longer than the project, travel excluded (I27).
 *
 * Not modelled: whether several activities of the same persons fit one after the other.
 */
export const activityFitsProject = {
  id: "activity-fits-project",
  check(joined) {
    const passage = joined.tables.action.passages.projectPeriod;
    if (passage === undefined) return outcome([], []);
    const days = projectDaysOf(joined);
    // A project of which nothing is said is for other rules.
    if (days === undefined) return outcome([], [passage]);
    const undated = joined.flows.filter(({ input }) => input.startDate === undefined && input.endDate === undefined);
    const parts = undated.flatMap((flow) => partsOf(flow, days, passage));
    return outcome(parts, [passage]);
  },
} as const satisfies EligibilityRule;

/** No month is longer, and none is shorter. */
const [SHORTEST_MONTH, LONGEST_MONTH] = [28, 31];

interface ProjectDays {
  readonly least: number;
  readonly most: number;
}

/** How many days the project has: how many, exactly, its start decides. */
function projectDaysOf({ application: { project } }: Joined): ProjectDays | undefined {
  const { startDate, durationMonths } = project ?? {};
  if (durationMonths === undefined) return undefined;
  if (startDate === undefined) {
    return { least: durationMonths * SHORTEST_MONTH, most: durationMonths * LONGEST_MONTH };
  }
  const days = daysBetween(startDate, periodEnd(startDate, durationMonths));
  return { least: days, most: days };
}

function partsOf(
  { input: { durationDays }, pathOf }: JoinedFlow,
  { least, most: projectDays }: ProjectDays,
  { citations }: Passage,
): readonly Part[] {
  // Days that are not known are for other rules.
  if (durationDays === undefined) return [];
  if (durationDays > projectDays) {
    const params = { durationDays, projectDays };
    return [found(finding("dates.longer-than-project", pathOf("durationDays"), params, citations))];
  }
  return [durationDays > least ? lacks(["project", "startDate"]) : met];
}
