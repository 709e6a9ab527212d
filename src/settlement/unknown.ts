import type { ProjectAward, RealisedProject } from "../application/realised.js";
import type { SettleOptions } from "./settle-options.js";

/**
 * What no settlement knows, or this one does not. `evidence`: whether what is reported can be proved, and what the agency's
 * checks find. `transfers`, `reduction`: the rules of the agreement. `force-majeure`: what is kept of such a mobility.
 * `real-costs`: what the agency accepts of them. `recovery`: when money is paid back, and with what interest.
 */
export const settlementUnknowns = [
  "evidence",
  "transfers",
  "reduction",
  "force-majeure",
  "real-costs",
  "recovery",
] as const;

export type SettlementUnknown = (typeof settlementUnknowns)[number];

/** Those that this settlement rests on. */
export function unknownOf(
  { payments }: ProjectAward,
  { flows, exceptionalCosts = [], preparatoryVisits = [] }: RealisedProject,
  { reduction, transferPolicy }: SettleOptions,
): readonly SettlementUnknown[] {
  const isUnknown: Readonly<Record<SettlementUnknown, boolean>> = {
    evidence: true,
    transfers: transferPolicy === undefined,
    reduction: reduction === undefined,
    "force-majeure": flows.some(({ status }) => status === "force-majeure"),
    "real-costs":
      exceptionalCosts.length > 0 ||
      [...flows, ...preparatoryVisits].some(({ inclusionCosts }) => inclusionCosts !== undefined),
    recovery: payments !== undefined,
  };
  return settlementUnknowns.filter((each) => isUnknown[each]);
}
