import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met, outcome } from "./check.js";

/**
 * Course fees beyond the limit of days are not paid: a warning, as in the grant, and no reason to refuse.
 *
 * Not modelled: fees of one person over several flows, which is the grant's to hold.
 */
export const courseFeeDays: EligibilityRule = {
  id: "course-fee-days",
  table: "activities",
  check({ known, rules }) {
    const limit = rules.field.courseFees.days;
    const parts = known
      .filter(({ activity }) => activity.courseFees === true)
      .map(({ flow: { courseFeeDays, durationDays }, path }) => {
        const days = courseFeeDays ?? durationDays;
        if (days <= limit.value) return met;
        const at = [...path, courseFeeDays === undefined ? "durationDays" : "courseFeeDays"];
        return found(finding("course-fees.over-limit", at, { days, max: limit.value }, limit.citations));
      });
    return outcome(parts, [limit]);
  },
};
