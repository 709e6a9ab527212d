import type { Path } from "../results/explanation.js";
import type { Flow } from "./application.js";

const counts = [
  "participants",
  "durationDays",
  "participantsWithFewerOpportunities",
  "travelDays",
  "accompanyingPersons",
  "accompanyingDurationDays",
  "courseFeeDays",
  "linguisticSupportParticipants",
  "serviceMonths",
  "mentors",
] as const satisfies readonly (keyof Flow)[];

/**
 * A count that is no count would become a NaN, a wrong amount or a limit kept by chance further on: a programming
 * mistake, said at once.
 *
 * @throws TypeError naming the path
 */
export function assertCounts(flow: Flow, path: Path): void {
  for (const key of counts) {
    const value = flow[key];
    if (value === undefined && key !== "participants" && key !== "durationDays") continue;
    // The path is made for a message only.
    if (!isCount(value)) assertCount(value, [...path, key]);
  }
  const { distanceKm } = flow;
  if (distanceKm !== undefined && !(distanceKm >= 0 && Number.isFinite(distanceKm))) {
    throw new TypeError(`${[...path, "distanceKm"].join(".")} must be a number: validate with parseApplication first`);
  }
}

/** @throws TypeError naming the path */
export function assertCount(value: unknown, path: Path): void {
  if (isCount(value)) return;
  throw new TypeError(`${path.join(".")} must be a whole number: validate with parseApplication first`);
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 1e6;
}
