import type { Flow, PreparatoryVisit } from "../../application/application.js";
import type { ActivityTable, FieldTable } from "../../rates/call-table.js";
import { type Finding, finding } from "../../results/finding.js";
import { foldedName } from "../../values/same-name.js";

/** What the limits of preparatory visits leave of one visit. */
export interface VisitLimits<Visited> {
  readonly flow: Visited;
  /** Persons that may go: 0 for a visit that is not funded at all. */
  readonly persons: number;
  readonly findings: readonly Finding[];
}

/** Where a visit goes and for what, as far as the limits ask. */
export interface VisitedFlow {
  readonly activityId: string;
  readonly activity: ActivityTable;
  readonly flow: Pick<Flow, "hostingOrganisation">;
}

/**
 * The organisation that a visit goes to: that of the flow which it prepares, where the visit names none.
 *
 * @returns `undefined` where neither names one
 */
export function visitedOrganisation(
  { hostingOrganisation }: PreparatoryVisit,
  flow: VisitedFlow["flow"] | undefined,
): string | undefined {
  return hostingOrganisation ?? flow?.hostingOrganisation;
}

/**
 * Holds preparatory visits against the limits that both the budget and the eligibility know: at most three persons a
 * visit, at most one visit per hosting organisation, only for staff and learner mobility and never for courses. A visit
 * to an organisation already visited (the same name but for case and spaces) is not funded (I14).
 *
 * @returns the limits of each visit, in their order; `undefined` for a visit of a flow that is not known
 */
export function preparatoryVisitLimits<Visited extends VisitedFlow>(
  visits: readonly PreparatoryVisit[],
  flowOf: (id: string) => Visited | undefined,
  { preparatoryVisits: table, passages }: FieldTable,
): readonly (VisitLimits<Visited> | undefined)[] {
  const visited = new Map<string, number>();
  return visits.map((visit, index) => {
    const flow = flowOf(visit.flow);
    if (flow === undefined) return undefined;
    const path = ["preparatoryVisits", index];
    const findings: Finding[] = [];
    const max = table.persons.value;
    if (visit.participants > max) {
      const params = { participants: visit.participants, max };
      findings.push(
        finding("preparatory-visit.too-many-persons", [...path, "participants"], params, table.persons.citations),
      );
    }
    const mayBeVisited = flow.activity.preparatoryVisits === true;
    if (!mayBeVisited) {
      const params = { activity: flow.activityId };
      findings.push(
        finding("preparatory-visit.not-for-activity", [...path, "flow"], params, passages.visitReason.citations),
      );
    }
    // A visit that is not funded at all does not use up the one to its host.
    const isFunded =
      mayBeVisited && isFirstVisit(visitedOrganisation(visit, flow.flow), index, visited, table, findings);
    return { flow, persons: isFunded ? Math.min(visit.participants, max) : 0, findings };
  });
}

function isFirstVisit(
  hostingOrganisation: string | undefined,
  index: number,
  visited: Map<string, number>,
  { perHostingOrganisation: { value: max, citations } }: FieldTable["preparatoryVisits"],
  findings: Finding[],
): boolean {
  if (hostingOrganisation === undefined) return true;
  const name = foldedName(hostingOrganisation);
  const visits = (visited.get(name) ?? 0) + 1;
  visited.set(name, visits);
  if (visits <= max) return true;
  const path = ["preparatoryVisits", index, "hostingOrganisation"];
  findings.push(finding("preparatory-visit.more-than-one", path, { hostingOrganisation, max }, citations));
  return false;
}
