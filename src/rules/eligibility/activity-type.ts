import { citationsOf, type EligibilityRule, found, met, outcome } from "../eligibility-rule.js";
import { activitiesBeside, activityUnknown } from "../facts/activity-unknown.js";

/**
 * Every flow is of an activity type that the call lists.
 *
 * Not modelled: whether what happens on the spot matches the type.
 */
export const activityType = {
  id: "activity-type",
  check({ flows, tables, activities }) {
    const grounds = Object.values(tables.field.activities).map(({ minimumDays }) => minimumDays);
    const parts = flows.map(({ input, pathOf, activity }) => {
      if (activity !== undefined) return met;
      const known = activitiesBeside(input.activity, tables, activities());
      return found(activityUnknown(input.activity, pathOf("activity"), known, citationsOf(grounds)));
    });
    return outcome(parts, grounds);
  },
} as const satisfies EligibilityRule;
