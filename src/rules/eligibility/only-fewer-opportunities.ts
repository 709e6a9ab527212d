import type { ActivityTable } from "../../rates/call-table.js";
import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome } from "../eligibility-rule.js";
import { hasActivityType } from "../facts/flows.js";

/**
 * Where the call opens an activity to learners with fewer opportunities only, all its participants are such learners.
 *
 * Not modelled: who has fewer opportunities.
 */
export const onlyFewerOpportunities = {
  id: "only-fewer-opportunities",
  check({ known, tables }) {
    const passage = tables.field.passages.learnerParticipants;
    const isConcerned = ({ onlyFewerOpportunities }: ActivityTable) => onlyFewerOpportunities === true;
    const concerned = known.filter(({ activity }) => isConcerned(activity));
    const parts = concerned.map(({ input: { participants, participantsWithFewerOpportunities }, pathOf }) => {
      const at = pathOf("participantsWithFewerOpportunities");
      if (participantsWithFewerOpportunities === undefined) return lacks(at);
      if (participantsWithFewerOpportunities >= participants) return met;
      const params = { participants, withFewerOpportunities: participantsWithFewerOpportunities };
      return found(finding("learners.without-fewer-opportunities", at, params, passage.citations));
    });
    return outcome(parts, hasActivityType(tables, isConcerned) ? [passage] : []);
  },
} as const satisfies EligibilityRule;
