import type { Application, ExceptionalCost, PreparatoryVisit } from "../application/application.js";
import type { RealisedFlow, RealisedProject } from "../application/realised.js";
import { type Finding, finding } from "../results/finding.js";
import { daysBetween } from "../values/days.js";
import type { Positions } from "./to-realised.js";

/** A part of a realised project, as an application. */
export interface Part {
  readonly application: Application;
  readonly positions: Positions;
  /** The visits and costs that are given for a mobility of which nothing is kept. */
  readonly without: readonly Without[];
  readonly findings: readonly Finding[];
}

/** The visits or the costs of a mobility of which nothing is decided. */
export interface Without {
  readonly flow: string;
  readonly category: "preparatoryVisits" | "exceptionalCosts";
}

/**
 * Some of the realised flows as an application of the project, with the visits and costs that belong to them.
 *
 * @param flows all that were realised
 * @param left those of the part, with their positions
 * @param leftOut the positions of visits that are left out
 */
export function partOf(
  application: Application,
  { preparatoryVisits = [], exceptionalCosts = [] }: RealisedProject,
  flows: readonly RealisedFlow[],
  left: readonly (readonly [number, RealisedFlow])[],
  leftOut: ReadonlySet<number>,
): Part {
  const own = left.map(([, flow]) => flow);
  const ids = new Set(own.map(({ id }) => id));
  const isOwn = (each: PreparatoryVisit | ExceptionalCost) => !("flow" in each) || ids.has(each.flow);
  const visits = [...preparatoryVisits.entries()].filter(([index, visit]) => isOwn(visit) && !leftOut.has(index));
  const costs = [...exceptionalCosts.entries()].filter(([, cost]) => isOwn(cost));
  const reported = new Map(flows.map((flow) => [flow.id, flow]));
  const known = new Set([...reported.keys(), ...application.flows.map(({ id }) => id)]);
  const without: Without[] = [];
  const findings: Finding[] = [];
  const sayWithout = (
    code: "visit.without-mobility" | "cost.without-mobility",
    list: readonly (PreparatoryVisit | ExceptionalCost)[],
    category: Without["category"],
  ) => {
    for (const [index, each] of list.entries()) {
      if (isOwn(each) || !("flow" in each)) continue;
      const { flow } = each;
      const { status, forceMajeure } = reported.get(flow) ?? {};
      const at = ["realised", category, index, "flow"];
      // A name that nobody has is a mistake in the file.
      if (!known.has(flow)) findings.push(finding("flow.unknown", at, { flow }, []));
      // What is claimed of it by force majeure stands with the other claims.
      else if (status !== "force-majeure" || forceMajeure?.[category] === undefined) {
        findings.push(finding(code, at, { flow }, []));
        without.push({ flow, category });
      }
    }
  };
  sayWithout("visit.without-mobility", preparatoryVisits, "preparatoryVisits");
  sayWithout("cost.without-mobility", exceptionalCosts, "exceptionalCosts");
  const { preparatoryVisits: _, exceptionalCosts: __, ...others } = application;
  return {
    application: {
      ...others,
      flows: own,
      preparatoryVisits: visits.map(([, visit]) => visit),
      exceptionalCosts: costs.map(([, cost]) => cost),
    },
    positions: {
      flows: left.map(([index]) => index),
      preparatoryVisits: visits.map(([index]) => index),
      exceptionalCosts: costs.map(([index]) => index),
    },
    without,
    findings,
  };
}

/** Two dates and the interruption give the days that are not stated; explanations name them by `durationDays` all the same. */
export function withDuration(flow: RealisedFlow): RealisedFlow {
  const { durationDays, startDate, endDate, interruptedDays = 0 } = flow;
  if (durationDays !== undefined || startDate === undefined || endDate === undefined) return flow;
  const days = daysBetween(startDate, endDate) - interruptedDays;
  return days < 1 ? flow : { ...flow, durationDays: days };
}
