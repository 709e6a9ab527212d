import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome } from "../eligibility-rule.js";
import { hasActivityType } from "../facts/flows.js";

/**
 * Learners are enrolled in a programme of the kind that the activity is for: a group mobility of vocational education is
 * for initial, not for continuing education.
 *
 * Not modelled: which programmes are eligible, which each country decides.
 */
export const learnerKind = {
  id: "learner-kind",
  check({ known, tables }) {
    const passage = tables.field.passages.learnerParticipants;
    const concerned = known.filter(({ activity }) => activity.learnerKind !== undefined);
    const parts = concerned.map(({ input, activity: { learnerKind: expected }, pathOf }) => {
      const { learnerKind: kind } = input;
      const at = pathOf("learnerKind");
      if (kind === undefined || expected === undefined) return lacks(at);
      if (kind === expected) return met;
      return found(finding("learner-kind.not-eligible", at, { learnerKind: kind, expected }, passage.citations));
    });
    const isSaid = hasActivityType(tables, ({ learnerKind }) => learnerKind !== undefined);
    return outcome(parts, isSaid ? [passage] : []);
  },
} as const satisfies EligibilityRule;
