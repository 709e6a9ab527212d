import { type EligibilityRule, lacks, outcome } from "./check.js";
import { visitsWithinLimit } from "./visits-within-limit.js";

/**
 * At most one preparatory visit goes to a hosting organisation.
 *
 * Not modelled: one organisation under two names; names are the same but for case and outer spaces (I14).
 */
export const preparatoryVisitPerHost: EligibilityRule = {
  id: "preparatory-visit-per-host",
  table: "activities",
  check(project) {
    const { perHostingOrganisation: limit } = project.rules.field.preparatoryVisits;
    const parts = visitsWithinLimit(project, "preparatory-visit.more-than-one");
    const visits = project.application.preparatoryVisits ?? [];
    const nameless = visits.flatMap(({ hostingOrganisation }, index) =>
      hostingOrganisation === undefined ? [lacks(["preparatoryVisits", index, "hostingOrganisation"])] : [],
    );
    // So few visits keep the limit whoever the hosts are.
    return outcome(visits.length <= limit.value ? parts : [...parts, ...nameless], [limit]);
  },
};
