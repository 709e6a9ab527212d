import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, noData, outcome, type Part } from "./check.js";

/**
 * An accredited project needs a valid Erasmus accreditation in school education.
 *
 * Not modelled: until when the accreditation is valid.
 */
export const accredited: EligibilityRule = {
  id: "accredited",
  table: "actions",
  check({ application, rules }) {
    const passage = rules.action.passages.accreditation;
    if (passage === undefined) return noData;
    const { accreditation } = application.applicant;
    const at = ["applicant", "accreditation"];
    const part = (): Part => {
      if (accreditation === undefined) return lacks(at);
      return accreditation === "none" ? found(finding("applicant.not-accredited", at, {}, passage.citations)) : met;
    };
    return outcome([part()], [passage]);
  },
};
