import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met, noData, outcome } from "./check.js";

/**
 * Short-term projects are for single organisations, not for consortia.
 *
 * Not modelled: supporting organisations, which the guide allows and which are no members.
 */
export const singleOrganisation: EligibilityRule = {
  id: "single-organisation",
  table: "actions",
  check({ application, rules }) {
    const passage = rules.action.passages.singleOrganisation;
    if (passage === undefined) return noData;
    const members = application.consortium?.members.length ?? 0;
    const part =
      members === 0 ? met : found(finding("consortium.not-allowed", ["consortium"], { members }, passage.citations));
    return outcome([part], [passage]);
  },
};
