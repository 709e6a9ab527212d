import type { ProjectAward, RealisedProject } from "../application/realised.js";
import type { Kept } from "./kept.js";
import type { SettleOptions } from "./settle-options.js";

/**
 * What no settlement knows, or this one does not. `evidence`: whether what is reported can be proved, and what the agency's
 * checks find. `rules`: whether a rule is met for which a fact is not stated; it is taken as met. `transfers`, `reduction`: the rules of the agreement. `force-majeure`: what is kept of such a mobility.
 * `not-kept`: whether a breach is held against all of a mobility, or against a visit. `project-limits`: whether these are applied again.
 * `without-mobility`: visits and costs of what is not kept. `real-costs`: what the agency accepts of them. `recovery`: when money is paid back, and with what interest.
 */
export const settlementUnknowns = [
  "evidence",
  "rules",
  "transfers",
  "reduction",
  "force-majeure",
  "not-kept",
  "project-limits",
  "without-mobility",
  "real-costs",
  "recovery",
] as const;

export type SettlementUnknown = (typeof settlementUnknowns)[number];

/** Those that this settlement rests on. */
export function unknownOf(
  { payments }: ProjectAward,
  { flows, exceptionalCosts = [], preparatoryVisits = [] }: RealisedProject,
  { reduction, transferPolicy }: SettleOptions,
  { checks, broken, doubtful, findings }: Kept,
): readonly SettlementUnknown[] {
  const isUnknown: Readonly<Record<SettlementUnknown, boolean>> = {
    evidence: true,
    rules: checks.some(({ status }) => status === "unknown"),
    transfers: transferPolicy === undefined,
    reduction: reduction === undefined,
    "force-majeure": flows.some(({ status }) => status === "force-majeure"),
    "not-kept": broken.length > 0 || doubtful.visits.flows.size > 0,
    "project-limits": findings.some(({ code }) => code === "project-limit.exceeded"),
    "without-mobility": findings.some(
      ({ code }) => code === "visit.without-mobility" || code === "cost.without-mobility",
    ),
    "real-costs":
      exceptionalCosts.length > 0 ||
      [...flows, ...preparatoryVisits].some(({ inclusionCosts }) => inclusionCosts !== undefined),
    recovery: payments !== undefined,
  };
  return settlementUnknowns.filter((each) => isUnknown[each]);
}
