import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, noData, outcome, type Part } from "../eligibility-rule.js";

/**
 * An accredited project needs a valid Erasmus accreditation in its field.
 *
 * Not modelled: whether it is valid, which is a rule of its own.
 */
export const accredited = {
  id: "accredited",
  check({ application, tables }) {
    const passage = tables.action.passages.accreditation;
    if (passage === undefined) return noData;
    const { accreditation } = application.applicant;
    const at = ["applicant", "accreditation"];
    const part = (): Part => {
      if (accreditation === undefined) return lacks(at);
      return accreditation === "none" ? found(finding("applicant.not-accredited", at, {}, passage.citations)) : met;
    };
    return outcome([part()], [passage]);
  },
} as const satisfies EligibilityRule;
