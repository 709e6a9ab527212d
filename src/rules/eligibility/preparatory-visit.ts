import type { Finding, FindingCode } from "../../finding.js";
import type { Passage } from "../../rates/call-table.js";
import { preparatoryVisitLimits } from "../preparatory-visit-limits.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "./check.js";
import type { EligibilityProject } from "./project.js";

/** At most three persons go on a preparatory visit. */
export const preparatoryVisitPersons: EligibilityRule = {
  id: "preparatory-visit-persons",
  table: "activities",
  check(project) {
    const { persons } = project.rules.field.preparatoryVisits;
    return outcome(partsOf(project, "preparatory-visit.too-many-persons", persons), [persons]);
  },
};

/** A preparatory visit prepares a staff or learner mobility, and never courses and training. */
export const preparatoryVisitActivity: EligibilityRule = {
  id: "preparatory-visit-activity",
  table: "activities",
  check(project) {
    const passage = project.rules.field.passages.visitReason;
    return outcome(partsOf(project, "preparatory-visit.not-for-activity", passage), [passage]);
  },
};

/**
 * At most one preparatory visit goes to a hosting organisation.
 *
 * Not modelled: one organisation under two names; names are the same but for case and outer spaces (I14).
 */
export const preparatoryVisitPerHost: EligibilityRule = {
  id: "preparatory-visit-per-host",
  table: "activities",
  check(project) {
    const { perHostingOrganisation } = project.rules.field.preparatoryVisits;
    const visits = project.application.preparatoryVisits ?? [];
    const parts = partsOf(project, "preparatory-visit.more-than-one", perHostingOrganisation);
    // A single visit is the only one to its hosts, whoever they are.
    const nameless =
      visits.length < 2
        ? []
        : visits.flatMap(({ hostingOrganisation }, index) =>
            hostingOrganisation === undefined ? [lacks(["preparatoryVisits", index, "hostingOrganisation"])] : [],
          );
    return outcome([...parts, ...nameless], [perHostingOrganisation]);
  },
};

/** One limit at a time, of those that the budget holds visits against, too. */
function partsOf({ application, known, rules }: EligibilityProject, code: FindingCode, { citations }: Passage) {
  const visits = application.preparatoryVisits ?? [];
  const flows = new Map(known.map(({ flow, activity }) => [flow.id, { activityId: flow.activity, activity }]));
  const limits = preparatoryVisitLimits(visits, (id) => flows.get(id), rules.field.preparatoryVisits);
  return limits.map((limit, index): Part => {
    if (limit === undefined) return lacks(["preparatoryVisits", index, "flow"]);
    const findings = limit.findings.filter((each): each is Finding => each.code === code);
    return findings.length === 0 ? met : found(...findings.map((each) => ({ ...each, citations }) as Finding));
  });
}
