import { assertCount } from "../../application/counts.js";
import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, noData, outcome, type Part } from "../eligibility-rule.js";

/**
 * A short-term project lasts 6 to 18 whole months (I1).
 *
 * Not modelled: a later extension by amendment.
 */
export const projectDuration = {
  id: "project-duration",
  check({ application, tables }) {
    const { minimumMonths, maximumMonths } = tables.action;
    if (minimumMonths === undefined || maximumMonths === undefined) return noData;
    const durationMonths = application.project?.durationMonths;
    const at = ["project", "durationMonths"];
    const part = (): Part => {
      if (durationMonths === undefined) return lacks(at);
      assertCount(durationMonths, at);
      const params = { durationMonths, min: minimumMonths.value, max: maximumMonths.value };
      if (durationMonths < params.min) return found(finding("project.too-short", at, params, minimumMonths.citations));
      if (durationMonths > params.max) return found(finding("project.too-long", at, params, maximumMonths.citations));
      return met;
    };
    return outcome([part()], [minimumMonths, maximumMonths]);
  },
} as const satisfies EligibilityRule;
