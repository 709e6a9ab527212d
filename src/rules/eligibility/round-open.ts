import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, noData, outcome, type Part } from "../eligibility-rule.js";

/**
 * A further round exists only where the National Agency opens one.
 *
 * Not modelled: which agencies did; the application says what its agency announced.
 */
export const roundOpen = {
  id: "round-open",
  check({ application, tables, round }) {
    const passage = tables.action.passages.laterRound;
    if (passage === undefined) return noData;
    const { number } = round;
    if (number === undefined) return outcome([lacks(["round"])], [passage]);
    if (round.table?.optional !== true) return outcome([], [passage]);
    const at = ["roundOpen"];
    const part = (): Part => {
      if (application.roundOpen === undefined) return lacks(at);
      return application.roundOpen ? met : found(finding("round.not-open", at, { round: number }, passage.citations));
    };
    return outcome([part()], [passage]);
  },
} as const satisfies EligibilityRule;
