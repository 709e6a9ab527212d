import { assertCount } from "../../application/counts.js";
import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";

/**
 * An organisation applies once in a round.
 *
 * Not modelled: which of several applications the agency keeps.
 */
export const applicationsPerRound = {
  id: "applications-per-round",
  check({ application, tables }) {
    const limit = tables.action.applicationsPerRound;
    const applications = application.applicant.applicationsThisRound;
    const at = ["applicant", "applicationsThisRound"];
    const part = (): Part => {
      if (applications === undefined) return lacks(at);
      assertCount(applications, at);
      const max = limit.value;
      if (applications <= max) return met;
      return found(finding("applications.too-many", at, { applications, max }, limit.citations));
    };
    return outcome([part()], [limit]);
  },
} as const satisfies EligibilityRule;
