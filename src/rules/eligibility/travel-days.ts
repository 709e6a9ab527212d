import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met, outcome } from "./check.js";

/**
 * Travel days beyond the limit are not paid: a warning, as in the grant, and no reason to refuse.
 *
 * Not modelled: how long the journey takes.
 */
export const travelDays: EligibilityRule = {
  id: "travel-days",
  table: "activities",
  check({ known, rules }) {
    const limits = rules.field.individualSupport.travelDays;
    const travelling = known.filter(({ flow, activity }) => activity.rates !== undefined && (flow.travelDays ?? 0) > 0);
    const parts = travelling.map(({ flow: { travelDays = 0, greenTravel }, path }) => {
      const { value: max, citations } = limits[greenTravel === true ? "green" : "standard"];
      if (travelDays <= max) return met;
      return found(finding("travel-days.over-limit", [...path, "travelDays"], { travelDays, max }, citations));
    });
    return outcome(parts, [limits.standard, limits.green]);
  },
};
