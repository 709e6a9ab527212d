import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, noData, outcome, type Part } from "./check.js";

/**
 * An organisation with an Erasmus accreditation in school education cannot apply for a short-term project.
 *
 * Not modelled: an accreditation that is applied for, suspended or ended.
 */
export const notAccredited: EligibilityRule = {
  id: "not-accredited",
  table: "actions",
  check({ application, rules }) {
    const passage = rules.action.passages.accreditation;
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
};
