import { type EligibilityRule, met, outcome } from "../eligibility-rule.js";
import { activityCells } from "../facts/flows.js";
import { graduatedInTime } from "../facts/graduation.js";

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
    const { otherParticipants } = joined.tables.field.passages;
    const hosted = joined.known.filter(({ activity }) => activity.teacherTraining === true);
    return outcome(
      hosted.map((flow) => {
        const { inTraining } = flow.input;
        return inTraining === true ? met : graduatedInTime(flow, joined, inTraining, otherParticipants);
      }),
      [otherParticipants, ...activityCells(hosted, joined, ({ monthsSinceGraduation }) => monthsSinceGraduation)],
    );
  },
} as const satisfies EligibilityRule;
