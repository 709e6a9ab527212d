import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, noData, outcome } from "../eligibility-rule.js";

/**
 * An organisation with a grant for a short-term project from the first round cannot apply in the second round of the
 * same call.
 *
 * Not modelled: a grant that was declined or ended early.
 */
export const granteeOfEarlierRound = {
  id: "grantee-of-earlier-round",
  check({ application, tables, round }) {
    const limit = tables.action.grants;
    if (limit === undefined) return noData;
    const { call, action, applicant } = application;
    const current = round.number;
    if (current === undefined) return outcome([lacks(["round"])], [limit]);
    if (round.table?.optional !== true) return outcome([], [limit]);
    if (applicant.grants === undefined) return outcome([lacks(["applicant", "grants"])], [limit]);
    const parts = applicant.grants.map((grant, index) => {
      const path = ["applicant", "grants", index];
      if (grant.call !== call || grant.action !== action || grant.role === "member") return met;
      if (grant.round === undefined) return lacks([...path, "round"]);
      if (grant.round >= current) return met;
      return found(finding("grant.earlier-round-of-same-call", path, { call }, limit.citations));
    });
    return outcome([met, ...parts], [limit]);
  },
} as const satisfies EligibilityRule;
