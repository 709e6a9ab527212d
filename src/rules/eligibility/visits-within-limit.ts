import type { FindingCode } from "../../finding.js";
import { preparatoryVisitLimits } from "../preparatory-visit-limits.js";
import { found, lacks, met, type Part } from "./check.js";
import type { EligibilityProject } from "./project.js";

/** A part per preparatory visit, by one of the limits that the budget holds them against, too. */
export function visitsWithinLimit(
  { application, known, rules }: EligibilityProject,
  code: FindingCode,
): readonly Part[] {
  const visits = application.preparatoryVisits ?? [];
  const flows = new Map(known.map(({ flow, activity }) => [flow.id, { activityId: flow.activity, activity, flow }]));
  const limits = preparatoryVisitLimits(visits, (id) => flows.get(id), rules.field);
  return limits.map((limit, index) => {
    if (limit === undefined) return lacks(["preparatoryVisits", index, "flow"]);
    const findings = limit.findings.filter((each) => each.code === code);
    return findings.length === 0 ? met : found(...findings);
  });
}
