import type { PreparatoryVisit } from "../../application/application.js";
import type { Cell } from "../../rates/cell.js";
import type { ActionTables } from "../../rates/index.js";
import type { FindingCode } from "../../results/codes.js";
import { type Finding, finding } from "../../results/finding.js";
import { once } from "../../values/once.js";
import { foldedName } from "../../values/same-name.js";
import { found, lacks, type Part } from "../eligibility-rule.js";
import type { Joined, JoinedFlow, JoinedVisit, KnownFlow } from "../joined.js";

/**
 * The organisation that a visit goes to: the one it names, else that of the flow it prepares.
 *
 * @returns `undefined` where neither names one
 */
export function visitedOrganisation(
  { hostingOrganisation }: PreparatoryVisit,
  flow: JoinedFlow | undefined,
): string | undefined {
  return hostingOrganisation ?? flow?.input.hostingOrganisation;
}

/**
 * Applies the limits of preparatory visits, which both the grant and eligibility use: at most three persons a visit, at
 * most one visit per hosting organisation where the call says so, only for staff and learner mobility and never for
 * courses. A visit to an organisation already visited (the same name but for case and spaces) is not funded; one that
 * names none goes to that of its flow (I14).
 */
export function joinedVisits(
  visits: readonly PreparatoryVisit[],
  knownById: ReadonlyMap<string, KnownFlow>,
  unfunded: ReadonlySet<KnownFlow>,
  { funding, field }: ActionTables,
): readonly JoinedVisit[] {
  const { persons, perHostingOrganisation } = funding.preparatoryVisits;
  const visitsOf = new Map<string, number>();
  const hosts = once(() => hostsOf(knownById.values()));

  /** Counts the visit. */
  function isOverLimit(limit: Cell<"number">, host: string | undefined, flow: KnownFlow): boolean {
    // The host of a flow that names none is one organisation, whatever it is called.
    const key = host === undefined ? `flow ${flow.input.id}` : `host ${foldedName(host)}`;
    const visitsOfHost = (visitsOf.get(key) ?? 0) + 1;
    visitsOf.set(key, visitsOfHost);
    return visitsOfHost > limit.value;
  }

  return visits.map((input, index): JoinedVisit => {
    const path = ["preparatoryVisits", index];
    const flow = knownById.get(input.flow);
    // Where nothing is funded for the flow, nothing is for a visit that prepares it.
    if (flow === undefined || unfunded.has(flow)) return { input, path, flow, persons: 0, findings: [] };
    const findings: Finding[] = [];
    const say: typeof finding = (...said) => {
      const each = finding(...said);
      findings.push(each);
      return each;
    };

    if (input.participants > persons.value) {
      const params = { participants: input.participants, max: persons.value };
      say("preparatory-visit.too-many-persons", [...path, "participants"], params, persons.citations);
    }
    if (flow.activity.preparatoryVisits !== true) {
      const { citations } = field.passages.visitReason;
      say("preparatory-visit.not-for-activity", [...path, "flow"], { activity: flow.activity.id }, citations);
      // A visit that is not funded at all does not use up the one to its host.
      return { input, path, flow, persons: 0, findings };
    }
    const host = visitedOrganisation(input, flow);
    if (input.hostingOrganisation !== undefined && !isHostOfSomeFlow(input.hostingOrganisation, flow, hosts)) {
      const params = { hostingOrganisation: input.hostingOrganisation };
      const { citations } = field.passages.visitPlace;
      say("preparatory-visit.other-host", [...path, "hostingOrganisation"], params, citations);
    }
    if (perHostingOrganisation !== undefined && isOverLimit(perHostingOrganisation, host, flow)) {
      const params = {
        ...(host === undefined ? {} : { hostingOrganisation: host }),
        max: perHostingOrganisation.value,
      };
      const { citations } = perHostingOrganisation;
      say("preparatory-visit.more-than-one", [...path, "hostingOrganisation"], params, citations);
      return { input, path, flow, persons: 0, findings };
    }
    return { input, path, flow, persons: Math.min(input.participants, persons.value), findings };
  });
}

function hostsOf(flows: Iterable<KnownFlow>): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const { input } of flows)
    if (input.hostingOrganisation !== undefined) hosts.add(foldedName(input.hostingOrganisation));
  return hosts;
}

/** A flow that names no host may be at any. */
function isHostOfSomeFlow(host: string, { input }: KnownFlow, hosts: () => ReadonlySet<string>): boolean {
  return input.hostingOrganisation === undefined || hosts().has(foldedName(host));
}

/** A part per preparatory visit, by one of the limits that the grant also applies. */
export function visitsWithinLimit({ visits }: Joined, code: FindingCode): readonly Part[] {
  return visits.map(({ path, flow, findings }) =>
    flow === undefined ? lacks([...path, "flow"]) : found(...findings.filter((each) => each.code === code)),
  );
}
