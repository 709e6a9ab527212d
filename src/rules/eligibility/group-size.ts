import { finding } from "../../results/finding.js";
import { citationsOf, type EligibilityRule, found, met, noDataPart, outcome } from "./check.js";
import { activityCells } from "./project.js";

/**
 * A group mobility has at least two pupils.
 *
 * Not modelled: one group that is split over several flows; a flow is a group.
 */
export const groupSize: EligibilityRule = {
  id: "group-size",
  table: "activities",
  check({ known, rules }) {
    const groups = known.filter(({ activity }) => activity.group === true);
    const parts = groups.map(({ flow: { participants }, path, activity: { minimumParticipants } }) => {
      if (minimumParticipants === undefined) return noDataPart;
      const min = minimumParticipants.value;
      if (participants >= min) return met;
      const params = { participants, min };
      return found(finding("group.too-small", [...path, "participants"], params, citationsOf(minimumParticipants)));
    });
    return outcome(
      parts,
      activityCells(groups, rules, ({ minimumParticipants }) => minimumParticipants),
    );
  },
};
