import { finding } from "../../results/finding.js";
import { citationsOf, type EligibilityRule, found, met, outcome } from "./check.js";

/**
 * Every flow is of an activity type that the call lists.
 *
 * Not modelled: whether what happens on the spot is what the type says.
 */
export const activityType: EligibilityRule = {
  id: "activity-type",
  table: "activities",
  check({ flows, rules }) {
    const grounds = Object.values(rules.field.activities).map(({ minimumDays }) => minimumDays);
    const parts = flows.map(({ flow, path, activity }) => {
      if (activity !== undefined) return met;
      const params = { activity: flow.activity };
      return found(finding("activity.unknown", [...path, "activity"], params, citationsOf(...grounds)));
    });
    return outcome(parts, grounds);
  },
};
