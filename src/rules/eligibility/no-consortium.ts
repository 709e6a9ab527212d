import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met, noData, outcome } from "../eligibility-rule.js";

/**
 * Short-term projects are for single organisations, not for consortia.
 *
 * Not modelled: supporting organisations, which the guide allows and which are not members.
 */
export const noConsortium = {
  id: "no-consortium",
  check({ application, tables }) {
    const passage = tables.action.passages.singleOrganisation;
    if (passage === undefined) return noData;
    const members = application.consortium?.members.length ?? 0;
    const part =
      members === 0 ? met : found(finding("consortium.not-allowed", ["consortium"], { members }, passage.citations));
    return outcome([part], [passage]);
  },
} as const satisfies EligibilityRule;
