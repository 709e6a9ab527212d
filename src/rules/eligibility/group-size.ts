import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met, noDataPart, outcome } from "../eligibility-rule.js";
import { activityCells } from "../facts/flows.js";

/**
 * A group mobility has at least two learners.
 *
 * Not modelled: one group that is split over several flows; a flow is a group.
 */
export const groupSize = {
  id: "group-size",
  check(joined) {
    const groups = joined.known.filter(({ activity }) => activity.group === true);
    const parts = groups.map(({ input: { participants }, pathOf, activity: { minimumParticipants } }) => {
      if (minimumParticipants === undefined) return noDataPart;
      const { value: min, citations } = minimumParticipants;
      if (participants >= min) return met;
      return found(finding("group.too-small", pathOf("participants"), { participants, min }, citations));
    });
    return outcome(
      parts,
      activityCells(groups, joined, ({ minimumParticipants }) => minimumParticipants),
    );
  },
} as const satisfies EligibilityRule;
