import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome } from "../eligibility-rule.js";

/**
 * Course fees beyond the limit of days are not paid: a warning, as in the grant, not a reason to refuse (I15).
 *
 * Not modelled: fees of one person over several flows, which the grant counts.
 */
export const courseFeeDays = {
  id: "course-fee-days",
  check({ known, tables }) {
    const limit = tables.funding.courseFees.days;
    if (limit === undefined) return outcome([], []);
    const parts = known
      .filter(({ activity }) => activity.course === true)
      .map(({ input: { courseFeeDays, durationDays }, pathOf }) => {
        const days = courseFeeDays ?? durationDays;
        if (days === undefined) return lacks(pathOf("durationDays"));
        if (days <= limit.value) return met;
        const at = pathOf(courseFeeDays === undefined ? "durationDays" : "courseFeeDays");
        return found(finding("course-fees.over-limit", at, { days, max: limit.value }, limit.citations));
      });
    return outcome(parts, [limit]);
  },
} as const satisfies EligibilityRule;
