import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met } from "../eligibility-rule.js";
import { byAccreditation } from "../facts/accreditation.js";

/**
 * An accredited project needs a valid Erasmus accreditation in its field.
 *
 * Not modelled: whether it is valid, which is a rule of its own.
 */
export const accredited = {
  id: "accredited",
  check(joined) {
    return byAccreditation(joined, (accreditation, { citations }, at) => {
      if (accreditation !== "none") return met;
      return found(finding("applicant.not-accredited", at, {}, citations));
    });
  },
} as const satisfies EligibilityRule;
