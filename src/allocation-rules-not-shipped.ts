import type { AllocationApplicant } from "./application/allocation-applicant.js";
import { knownAllocations } from "./lookups/allocation-rules.js";
import { type Issue, issue } from "./results/issue.js";

/**
 * What to tell an applicant whose agency's rules of budget allocation are not shipped: that they must be brought, and
 * whose are.
 *
 * @returns an issue at `rules`
 * @example
 * const applicant = { call: 2026, action: "KA121-SCH", nationalAgency: "PL", kind: "individual" } as const;
 * allocationRulesNotShipped(applicant)
 * // => { code: "allocation-rules.not-shipped", path: ["rules"],
 * //      params: { call: 2026, action: "KA121-SCH", agency: "PL", known: ["SE (KA121-SCH, 2026)"] } }
 */
export function allocationRulesNotShipped({ call, action, nationalAgency: agency }: AllocationApplicant): Issue {
  const known = knownAllocations().map((each) => `${each.nationalAgency} (${each.action}, ${each.call})`);
  return issue("allocation-rules.not-shipped", ["rules"], { call, action, agency, known });
}
