import { type EligibilityRule, lacks, outcome } from "../eligibility-rule.js";
import { visitedOrganisation, visitsWithinLimit } from "../facts/visits.js";

/**
 * At most one preparatory visit goes to a hosting organisation: the one that the visit names, else that of its flow.
 *
 * Not modelled: one organisation under two names; only case and spaces are ignored (I14).
 */
export const preparatoryVisitPerHost = {
  id: "preparatory-visit-per-host",
  check(joined) {
    const { perHostingOrganisation: limit } = joined.tables.funding.preparatoryVisits;
    if (limit === undefined) return outcome([], []);
    const { visits, flows } = joined;
    const parts = visitsWithinLimit(joined, "preparatory-visit.more-than-one");
    // So few visits are within the limit whoever the hosts are.
    if (visits.length <= limit.value) return outcome(parts, [limit]);
    const flowById = new Map(flows.map((flow) => [flow.input.id, flow]));
    const hosts = visits.map(({ input }) => visitedOrganisation(input, flowById.get(input.flow)));
    const isNameless = (position: number) => hosts[position] === undefined;
    const flowsVisited = new Set(visits.map(({ input }) => input.flow));
    // Visits of one flow go to one host, whatever it is called; to that one may go those of others, and those with a name.
    if (flowsVisited.size === 1 && hosts.every((host) => host === undefined)) return outcome(parts, [limit]);
    const nameless = visits.flatMap(({ path }, position) =>
      isNameless(position) ? [lacks([...path, "hostingOrganisation"])] : [],
    );
    return outcome([...parts, ...nameless], [limit]);
  },
} as const satisfies EligibilityRule;
