import type { Cell } from "../../rates/cell.js";
import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, met, outcome, type Part } from "../eligibility-rule.js";
import type { Joined, KnownFlow, Party } from "../joined.js";

/**
 * As a general rule, participants travel by low-emission means where the distance is below 500 km. It is said, and no
 * reason to refuse.
 *
 * Not modelled: what makes an exception.
 */
export const lowEmissionTravel = {
  id: "low-emission-travel",
  check(joined) {
    const limit = joined.tables.field.lowEmissionTravel?.belowKm;
    if (limit === undefined) return outcome([], []);
    const travelling = joined.funded.filter((flow) => flow.parties.some((party) => isBelow(party, joined, limit)));
    return outcome(
      travelling.map((flow) => partOf(flow, joined, limit)),
      [limit],
    );
  },
} as const satisfies EligibilityRule;

/** A journey whose band ends below the limit. */
function isBelow(party: Party, { tables }: Joined, limit: Cell<"km">): boolean {
  const unit = party.travel();
  if (unit.status !== "known") return false;
  return tables.funding.travel.some((band) => band.id === unit.distanceBand && band.fromKm.value < limit.value);
}

function partOf(flow: KnownFlow, joined: Joined, limit: Cell<"km">): Part {
  const other = flow.parties.find((party) => isBelow(party, joined, limit) && party.journey.greenTravel !== true);
  if (other === undefined) return met;
  const at = other.pathOf("greenTravel");
  return found(finding("travel.low-emission-expected", at, { belowKm: limit.value }, limit.citations));
}
