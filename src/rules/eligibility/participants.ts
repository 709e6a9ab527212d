import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met, noData, outcome } from "../eligibility-rule.js";

/**
 * A short-term project has at most 30 participants in all. Accompanying persons and preparatory visits are not counted;
 * invited experts and hosted teachers are (I2).
 *
 * Not modelled: one person in several flows, who is counted in each.
 */
export const participants = {
  id: "participants",
  check({ flows, tables }) {
    const limit = tables.action.participants;
    if (limit === undefined) return noData;
    const { value: max, citations } = limit;
    const all = flows.reduce((sum, { input }) => sum + input.participants, 0);
    const params = { participants: all, max };
    const part = all <= max ? met : found(finding("participants.too-many", ["flows"], params, citations));
    return outcome([part], [limit]);
  },
} as const satisfies EligibilityRule;
