import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, noData, outcome, type Part } from "../eligibility-rule.js";

/**
 * An organisation with an Erasmus accreditation in the field cannot apply for a short-term project.
 *
 * Not modelled: an accreditation that is applied for, suspended or ended.
 */
export const notAccredited = {
  id: "not-accredited",
  check({ application, tables }) {
    const passage = tables.action.passages.accreditation;
    if (passage === undefined) return noData;
    const { accreditation } = application.applicant;
    const at = ["applicant", "accreditation"];
    const part = (): Part => {
      if (accreditation === undefined) return lacks(at);
      if (accreditation === "none") return met;
      return found(finding("applicant.accredited", at, { accreditation }, passage.citations));
    };
    return outcome([part()], [passage]);
  },
} as const satisfies EligibilityRule;
