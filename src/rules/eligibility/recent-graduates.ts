import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, outcome, type Part } from "../eligibility-rule.js";
import { activityCells } from "../facts/flows.js";
import { graduatedInTime } from "../facts/graduation.js";
import type { Joined, KnownFlow } from "../joined.js";

/**
 * Recent graduates take part in the activities of learners that are open to them, up to 12 months after their graduation,
 * the time of compulsory civil or military service since then not counted. Elsewhere learners are still enrolled. A flow
 * that names no graduates has none.
 *
 * Not modelled: graduates of one flow with different dates; whether the service was compulsory.
 */
export const recentGraduates = {
  id: "recent-graduates",
  check(joined) {
    const graduates = joined.known.filter(
      ({ input, activity }) => activity.kind === "learner" && (input.graduates ?? 0) > 0,
    );
    return outcome(
      graduates.map((flow) => partOf(flow, joined)),
      [
        joined.tables.field.passages.learnerParticipants,
        ...activityCells(graduates, joined, ({ monthsSinceGraduation }) => monthsSinceGraduation),
      ],
    );
  },
} as const satisfies EligibilityRule;

function partOf(flow: KnownFlow, joined: Joined): Part {
  const { input, activity, pathOf } = flow;
  const passage = joined.tables.field.passages.learnerParticipants;
  if (activity.recentGraduates === true) return graduatedInTime(flow, joined, false, passage);
  const params = { graduates: input.graduates ?? 0, activity: activity.id };
  return found(finding("graduates.not-eligible", pathOf("graduates"), params, passage.citations));
}
