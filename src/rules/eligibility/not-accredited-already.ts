import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, noData, outcome, type Part } from "../eligibility-rule.js";

/**
 * An organisation that holds an Erasmus accreditation cannot apply for another one in the same field, also where the one
 * that it holds is under observation or suspended.
 *
 * Not modelled: whether an accreditation has ended.
 */
export const notAccreditedAlready = {
  id: "not-accredited-already",
  check({ application, tables }) {
    const passage = tables.action.passages.accreditation;
    if (passage === undefined) return noData;
    const { accreditation } = application.applicant;
    const at = ["applicant", "accreditation"];
    const part = (): Part => {
      if (accreditation === undefined) return lacks(at);
      if (accreditation === "none") return met;
      return found(finding("applicant.accredited-already", at, { accreditation }, passage.citations));
    };
    return outcome([part()], [passage]);
  },
} as const satisfies EligibilityRule;
