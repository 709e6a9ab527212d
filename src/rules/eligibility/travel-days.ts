import { eachOnce } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, outcome } from "../eligibility-rule.js";
import { staysOf } from "../facts/paid-days.js";
import { travelGrants } from "../facts/travel-grants.js";

/**
 * Travel days beyond the limit are not paid: a warning, as in the grant, not a reason to refuse (I15).
 *
 * Not modelled: how long the journey takes.
 */
export const travelDays = {
  id: "travel-days",
  check(joined) {
    const { funded, tables, options } = joined;
    const { standard, green, greenAdditional } = tables.funding.individualSupport.travelDays;
    const grounds = [standard, green ?? greenAdditional].filter((cell) => cell !== undefined);
    const travelling = funded.filter(
      ({ activity, parties }) =>
        activity.rateCategory !== undefined && parties.some(({ journey }) => (journey.travelDays ?? 0) > 0),
    );
    if (travelling.length === 0) return outcome([], grounds);
    const grants = travelGrants(joined.expensiveTravel());
    const parts = travelling.flatMap((flow) =>
      grants(flow).map(({ party, persons }) => {
        const stays = staysOf(party, persons, tables, options);
        if ("missing" in stays) return lacks(...stays.missing);
        return found(...eachOnce(stays.flatMap((stay) => stay.travelDays?.findings ?? [])));
      }),
    );
    return outcome(parts, grounds);
  },
} as const satisfies EligibilityRule;
