import type { AllocationApplicant } from "../application/allocation-applicant.js";
import { allocationRules, knownAllocations } from "../lookups/allocation-rules.js";
import type { AllocationRules } from "../rates/allocation-table.js";
import { issue } from "../results/issue.js";
import type { Parsed } from "./parse.js";

/**
 * The shipped rules of budget allocation that an applicant needs.
 *
 * @param applicant what `parseAllocationApplicant` gave
 * @returns the rules for `estimateAllocation`, or an issue at `rules` that says whose are shipped
 * @example
 * const applicant = { call: 2026, action: "KA121-SCH", nationalAgency: "PL", kind: "individual" } as const;
 * shippedAllocationRules(applicant)
 * // => { success: false, issues: [{ code: "allocation-rules.not-shipped", path: ["rules"],
 * //      params: { call: 2026, action: "KA121-SCH", agency: "PL", known: ["SE (KA121-SCH, 2026)"] } }] }
 */
export function shippedAllocationRules({
  call,
  action,
  nationalAgency: agency,
}: AllocationApplicant): Parsed<AllocationRules> {
  const data = allocationRules(call, action, agency);
  if (data !== undefined) return { success: true, data };
  const known = knownAllocations().map((each) => `${each.nationalAgency} (${each.action}, ${each.call})`);
  const params = { call, action, agency, known };
  return { success: false, issues: [issue("allocation-rules.not-shipped", ["rules"], params)] };
}
