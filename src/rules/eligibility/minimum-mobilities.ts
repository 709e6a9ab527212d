import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";

/**
 * An application has at least one staff or learner mobility: experts, hosted teachers and visits alone are not enough.
 *
 * Not modelled: activities that are dropped later.
 */
export const minimumMobilities = {
  id: "minimum-mobilities",
  check({ flows, known, tables }) {
    const limit = tables.action.minimumMobilities;
    if (limit === undefined) return outcome([], []);
    const part = (): Part => {
      if (known.filter(({ activity }) => activity.kind !== "other").length >= limit.value) return met;
      const unknown = flows.filter(({ activity }) => activity === undefined);
      if (unknown.length > 0) return lacks(...unknown.map(({ pathOf }) => pathOf("activity")));
      return found(finding("mobility.none", ["flows"], {}, limit.citations));
    };
    return outcome([part()], [limit]);
  },
} as const satisfies EligibilityRule;
