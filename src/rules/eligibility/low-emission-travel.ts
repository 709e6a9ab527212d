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
    const travelling = joined.funded.filter((flow) => flow.parties.some((party) => isBelow(party, joined)));
    return outcome(
      travelling.map((flow) => partOf(flow, joined)),
      [limit],
    );
  },
} as const satisfies EligibilityRule;

/** A journey whose band ends below the limit. */
function isBelow(party: Party, { tables }: Joined): boolean {
  const unit = party.travel();
  const limit = tables.field.lowEmissionTravel?.belowKm;
  if (unit.status !== "known" || limit === undefined) return false;
  return tables.funding.travel.some((band) => band.id === unit.distanceBand && band.fromKm.value < limit.value);
}

function partOf(flow: KnownFlow, joined: Joined): Part {
  const limit = joined.tables.field.lowEmissionTravel?.belowKm;
  const other = flow.parties.find((party) => isBelow(party, joined) && party.journey.greenTravel !== true);
  if (other === undefined || limit === undefined) return met;
  const at = other.pathOf("greenTravel");
  return found(finding("travel.low-emission-expected", at, { belowKm: limit.value }, limit.citations));
}
