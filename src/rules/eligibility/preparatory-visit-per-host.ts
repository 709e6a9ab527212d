import { visitedOrganisation } from "../facts/preparatory-visit-limits.js";
import { visitsWithinLimit } from "../facts/visits-within-limit.js";
import { type EligibilityRule, lacks, outcome } from "./check.js";

/**
 * At most one preparatory visit goes to a hosting organisation: the one that the visit names, else that of its flow.
 *
 * Not modelled: one organisation under two names; names are the same but for case and spaces (I14).
 */
export const preparatoryVisitPerHost: EligibilityRule = {
  id: "preparatory-visit-per-host",
  table: "activities",
  check(project) {
    const { perHostingOrganisation: limit } = project.rules.field.preparatoryVisits;
    const visits = project.application.preparatoryVisits;
    if (visits === undefined) return outcome([], [limit]);
    const parts = visitsWithinLimit(project, "preparatory-visit.more-than-one");
    const flows = new Map(project.flows.map(({ flow }) => [flow.id, flow]));
    const nameless = visits.flatMap((visit, index) =>
      visitedOrganisation(visit, flows.get(visit.flow)) === undefined
        ? [lacks(["preparatoryVisits", index, "hostingOrganisation"])]
        : [],
    );
    // So few visits keep the limit whoever the hosts are.
    return outcome(visits.length <= limit.value ? parts : [...parts, ...nameless], [limit]);
  },
};
