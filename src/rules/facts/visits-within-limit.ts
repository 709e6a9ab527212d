import type { FindingCode } from "../../results/finding.js";
import { found, lacks, type Part } from "../eligibility/check.js";
import type { EligibilityProject } from "../eligibility/project.js";

/** A part per preparatory visit, by one of the limits that the budget holds them against, too. */
export function visitsWithinLimit({ visitLimits }: EligibilityProject, code: FindingCode): readonly Part[] {
  return visitLimits.map((limit, index) => {
    if (limit === undefined) return lacks(["preparatoryVisits", index, "flow"]);
    return found(...limit.findings.filter((each) => each.code === code));
  });
}
