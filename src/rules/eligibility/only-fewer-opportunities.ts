import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome } from "../eligibility-rule.js";

/**
 * Where the call opens an activity to learners with fewer opportunities only, all its participants are such learners.
 *
 * Not modelled: who has fewer opportunities.
 */
export const onlyFewerOpportunities = {
  id: "only-fewer-opportunities",
  check({ known, tables }) {
    const passage = tables.field.passages.learnerParticipants;
    const concerned = known.filter(({ activity }) => activity.onlyFewerOpportunities === true);
    const parts = concerned.map(({ input: { participants, participantsWithFewerOpportunities }, pathOf }) => {
      const at = pathOf("participantsWithFewerOpportunities");
      if (participantsWithFewerOpportunities === undefined) return lacks(at);
      if (participantsWithFewerOpportunities >= participants) return met;
      const params = { participants, withFewerOpportunities: participantsWithFewerOpportunities };
      return found(finding("learners.without-fewer-opportunities", at, params, passage.citations));
    });
    return outcome(parts, concerned.length === 0 ? [] : [passage]);
  },
} as const satisfies EligibilityRule;
