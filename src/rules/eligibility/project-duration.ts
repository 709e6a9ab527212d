import { assertCount } from "../../application/counts.js";
import { finding } from "../../results/finding.js";
import { citationsOf, type EligibilityRule, found, lacks, met, noData, outcome, type Part } from "./check.js";

/**
 * A short-term project lasts 6 to 18 whole months (I1).
 *
 * Not modelled: a later extension by amendment.
 */
export const projectDuration: EligibilityRule = {
  id: "project-duration",
  table: "actions",
  check({ application, rules }) {
    const { minimumMonths, maximumMonths } = rules.action;
    if (minimumMonths === undefined || maximumMonths === undefined) return noData;
    const durationMonths = application.project?.durationMonths;
    const at = ["project", "durationMonths"];
    const part = (): Part => {
      if (durationMonths === undefined) return lacks(at);
      assertCount(durationMonths, at);
      const params = { durationMonths, min: minimumMonths.value, max: maximumMonths.value };
      if (durationMonths < params.min)
        return found(finding("project.too-short", at, params, citationsOf(minimumMonths)));
      if (durationMonths > params.max)
        return found(finding("project.too-long", at, params, citationsOf(maximumMonths)));
      return met;
    };
    return outcome([part()], [minimumMonths, maximumMonths]);
  },
};
