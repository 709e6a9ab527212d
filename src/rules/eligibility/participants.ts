import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met, noData, outcome } from "./check.js";

/**
 * A short-term project has at most 30 participants in all. Accompanying persons and preparatory visits are not counted;
 * invited experts and hosted teachers are (I2).
 *
 * Not modelled: one person in several flows, who counts as often.
 */
export const participants: EligibilityRule = {
  id: "participants",
  table: "actions",
  check({ flows, rules }) {
    const limit = rules.action.participants;
    if (limit === undefined) return noData;
    const max = limit.value;
    const all = flows.reduce((sum, { flow }) => sum + flow.participants, 0);
    const part =
      all <= max
        ? met
        : found(finding("participants.too-many", ["flows"], { participants: all, max }, limit.citations));
    return outcome([part], [limit]);
  },
};
