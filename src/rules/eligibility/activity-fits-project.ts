import type { Passage } from "../../rates/cell.js";
import { finding } from "../../results/finding.js";
import { daysBetween } from "../../values/days.js";
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
    const undated = joined.flows.filter(({ input }) => input.startDate === undefined && input.endDate === undefined);
    const parts = undated.flatMap((flow) => partsOf(flow, joined, passage));
    return outcome(parts, [passage]);
  },
} as const satisfies EligibilityRule;

/** No month is longer, and none is shorter. */
const [SHORTEST_MONTH, LONGEST_MONTH] = [28, 31];

function partsOf(
  { input: { durationDays }, pathOf }: JoinedFlow,
  joined: Joined,
  { citations }: Passage,
): readonly Part[] {
  const { startDate, durationMonths } = joined.application.project ?? {};
  // Days that are not known, or a project of which nothing is said, are for other rules.
  if (durationDays === undefined || durationMonths === undefined) return [];
  const end = joined.projectEnd();
  const isKnown = startDate !== undefined && end !== undefined;
  const projectDays = isKnown ? daysBetween(startDate, end) : durationMonths * LONGEST_MONTH;
  if (durationDays > projectDays) {
    const params = { durationDays, projectDays };
    return [found(finding("dates.longer-than-project", pathOf("durationDays"), params, citations))];
  }
  const mayNotFit = !isKnown && durationDays > durationMonths * SHORTEST_MONTH;
  return [mayNotFit ? lacks(["project", "startDate"]) : met];
}
