import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met } from "../eligibility-rule.js";
import { byAccreditation } from "../facts/accreditation.js";

/**
 * An organisation that holds an Erasmus accreditation cannot apply for another one in the same field, also where the one
 * that it holds is under observation or suspended.
 *
 * Not modelled: whether an accreditation has ended.
 */
export const notAccreditedAlready = {
  id: "not-accredited-already",
  check(joined) {
    return byAccreditation(joined, (accreditation, { citations }, at) => {
      if (accreditation === "none") return met;
      return found(finding("applicant.accredited-already", at, { accreditation }, citations));
    });
  },
} as const satisfies EligibilityRule;
