import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met } from "../eligibility-rule.js";
import { byAccreditation } from "../facts/accreditation.js";

/**
 * An organisation with an Erasmus accreditation in the field cannot apply for a short-term project.
 *
 * Not modelled: an accreditation that is applied for, suspended or ended.
 */
export const notAccredited = {
  id: "not-accredited",
  check(joined) {
    return byAccreditation(joined, (accreditation, { citations }, at) => {
      if (accreditation === "none") return met;
      return found(finding("applicant.accredited", at, { accreditation }, citations));
    });
  },
} as const satisfies EligibilityRule;
