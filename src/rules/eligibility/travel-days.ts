import { eachOnce } from "../../results/finding.js";
import { type EligibilityRule, found, outcome } from "../eligibility-rule.js";
import { paidTravelDays } from "../facts/paid-days.js";

/**
 * Travel days beyond the limit are not paid: a warning, as in the grant, not a reason to refuse (I15).
 *
 * Not modelled: how long the journey takes.
 */
export const travelDays = {
  id: "travel-days",
  check({ known, tables }) {
    const { standard, green } = tables.funding.individualSupport.travelDays;
    const travelling = known.filter(
      ({ activity, parties }) =>
        activity.rateCategory !== undefined && parties.some(({ journey }) => (journey.travelDays ?? 0) > 0),
    );
    const parts = travelling.map((flow) => {
      const findings = flow.parties.flatMap((party) => paidTravelDays(party, tables)?.findings ?? []);
      return found(...eachOnce(findings));
    });
    return outcome(parts, [standard, green]);
  },
} as const satisfies EligibilityRule;
