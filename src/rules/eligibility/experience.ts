import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";

/**
 * The applicant has some years of relevant experience in the field of the application.
 *
 * Not modelled: what is relevant; experience before a merger, which counts.
 */
export const experience = {
  id: "experience",
  check({ application, tables }) {
    const limit = tables.action.yearsOfExperience;
    if (limit === undefined) return outcome([], []);
    const { yearsOfExperience: years } = application.applicant;
    const at = ["applicant", "yearsOfExperience"];
    const part = (): Part => {
      if (years === undefined) return lacks(at);
      const min = limit.value;
      return years >= min ? met : found(finding("experience.too-short", at, { years, min }, limit.citations));
    };
    return outcome([part()], [limit]);
  },
} as const satisfies EligibilityRule;
