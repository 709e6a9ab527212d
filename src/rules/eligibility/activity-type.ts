import { finding } from "../../results/finding.js";
import { citationsOf, type EligibilityRule, found, met, outcome } from "../eligibility-rule.js";

/**
 * Every flow is of an activity type that the call lists.
 *
 * Not modelled: whether what happens on the spot matches the type.
 */
export const activityType = {
  id: "activity-type",
  check({ flows, tables }) {
    const grounds = Object.values(tables.field.activities).map(({ minimumDays }) => minimumDays);
    const parts = flows.map(({ input, pathOf, activity }) => {
      if (activity !== undefined) return met;
      const params = { activity: input.activity };
      return found(finding("activity.unknown", pathOf("activity"), params, citationsOf(grounds)));
    });
    return outcome(parts, grounds);
  },
} as const satisfies EligibilityRule;
