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
 * An accredited project lasts 15 months when it is applied for. Only an extension that was granted, after 12 of them,
 * makes it 24 in all (I20).
 *
 * Not modelled: the reasons for the extension; an agency that decides on another day.
 */
export const accreditedDuration = {
  id: "accredited-duration",
  check({ application, tables }) {
    const { months, extendAfterMonths, monthsExtended } = tables.action;
    if (months === undefined || extendAfterMonths === undefined || monthsExtended === undefined) return noData;
    const { durationMonths, extended } = application.project ?? {};
    const at = ["project", "durationMonths"];
    const part = (): Part => {
      if (durationMonths === undefined) return lacks(at);
      assertCount(durationMonths, at);
      if (durationMonths === months.value) return met;
      const params = { durationMonths, afterMonths: extendAfterMonths.value };
      if (durationMonths === monthsExtended.value) {
        if (extended === true)
          return found(finding("accredited-duration.extended", at, params, extendAfterMonths.citations));
        const { citations } = months;
        return found(finding("accredited-duration.not-extended", at, { ...params, months: months.value }, citations));
      }
      const limits = { durationMonths, months: months.value, monthsExtended: monthsExtended.value };
      return found(finding("accredited-duration.wrong", at, limits, citationsOf([months, monthsExtended])));
    };
    return outcome([part()], [months, extendAfterMonths, monthsExtended]);
  },
} as const satisfies EligibilityRule;
