import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, noData, outcome, type Part } from "./check.js";

/**
 * A second round exists only where the National Agency opens one.
 *
 * Not modelled: which agencies did; the application says what its agency announced.
 */
export const secondRoundOpen: EligibilityRule = {
  id: "second-round-open",
  table: "actions",
  check({ application, rules, round }) {
    const passage = rules.action.passages.secondRound;
    if (passage === undefined) return noData;
    if (round.number === undefined) return outcome([lacks(["round"])], [passage]);
    if (!round.isLater) return outcome([], [passage]);
    const at = ["secondRoundOpen"];
    const params = { round: round.number };
    const part = (): Part => {
      if (application.secondRoundOpen === undefined) return lacks(at);
      return application.secondRoundOpen ? met : found(finding("round.not-open", at, params, passage.citations));
    };
    return outcome([part()], [passage]);
  },
};
