import { assertCount } from "../../application/counts.js";
import { finding } from "../../results/finding.js";
import {
  citationsOf,
  type EligibilityRule,
  found,
  lacks,
  met,
  noData,
  outcome,
  type Part,
} from "../eligibility-rule.js";

/**
 * An accredited project lasts 15 months at first; after 12 of them it may be extended to 24 in all.
 *
 * Not modelled: when, and whether, the extension is asked for.
 */
export const accreditedDuration = {
  id: "accredited-duration",
  check({ application, tables }) {
    const { months, extendAfterMonths, monthsExtended } = tables.action;
    if (months === undefined || extendAfterMonths === undefined || monthsExtended === undefined) return noData;
    const durationMonths = application.project?.durationMonths;
    const at = ["project", "durationMonths"];
    const part = (): Part => {
      if (durationMonths === undefined) return lacks(at);
      assertCount(durationMonths, at);
      if (durationMonths === months.value) return met;
      if (durationMonths === monthsExtended.value) {
        const params = { durationMonths, afterMonths: extendAfterMonths.value };
        return found(finding("accredited-duration.extended", at, params, extendAfterMonths.citations));
      }
      const params = { durationMonths, months: months.value, monthsExtended: monthsExtended.value };
      return found(finding("accredited-duration.wrong", at, params, citationsOf([months, monthsExtended])));
    };
    return outcome([part()], [months, extendAfterMonths, monthsExtended]);
  },
} as const satisfies EligibilityRule;
