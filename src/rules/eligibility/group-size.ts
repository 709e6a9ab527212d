import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met, outcome } from "../eligibility-rule.js";
import { activityCells } from "../facts/flows.js";

/**
 * A group mobility has at least two learners, those of all its flows together (I22).
 *
 * Not modelled: a learner who is in two flows of a group.
 */
export const groupSize = {
  id: "group-size",
  check(joined) {
    const parts = joined.groups.map((group) => {
      const [{ activity, pathOf }] = group;
      if (activity.minimumParticipants === undefined) return met;
      const { value: min, citations } = activity.minimumParticipants;
      const participants = group.reduce((sum, { input }) => sum + input.participants, 0);
      if (participants >= min) return met;
      return found(finding("group.too-small", pathOf("participants"), { participants, min }, citations));
    });
    return outcome(
      parts,
      activityCells(joined.groups.flat(), joined, ({ minimumParticipants }) => minimumParticipants),
    );
  },
} as const satisfies EligibilityRule;
