import type { Journey } from "../../application/application.js";
import type { ActionTables } from "../../rates/index.js";
import type { Who } from "../../results/category.js";
import { input } from "../../results/explanation.js";
import type { KnownFlow } from "../joined.js";
import type { Persons } from "./persons.js";
import { type TravelUnitCost, travelUnitCost } from "./travel-unit-cost.js";

/** Persons who travel to a training before departure, and what that costs each of them. */
export interface PreDepartureJourney {
  readonly who: Who;
  readonly persons: Persons;
  readonly travel: TravelUnitCost;
}

/**
 * The journeys to the training before departure, where the activity has one: a second contribution to travel, at the
 * rates of the same table.
 */
export function preDepartureJourneys(
  { input: { preDepartureTraining: training }, activity, path }: KnownFlow,
  { funding }: ActionTables,
): readonly PreDepartureJourney[] {
  if (training === undefined || activity.preDepartureTraining !== true) return [];
  const at = [...path, "preDepartureTraining"];
  const unit = travelUnitCost(funding.travel, training, (key: keyof Journey) => [...at, key]);
  const counts = { participants: training.participants, accompanyingPersons: training.accompanyingPersons ?? 0 };
  return (["participants", "accompanyingPersons"] as const).map((who) => ({
    who,
    persons: { persons: counts[who], explain: () => input([...at, who], counts[who]) },
    // Both travel alike: what is said of the way is said once.
    travel: who === "participants" ? unit : { ...unit, findings: [] },
  }));
}
