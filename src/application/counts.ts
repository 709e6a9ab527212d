import type { Path } from "../values/path.js";
import type {
  AccompanyingPersons,
  Application,
  Flow,
  NotRequested,
  PreDepartureTraining,
  PreparatoryVisit,
} from "./application.js";

const counts = [
  "durationDays",
  "participantsWithFewerOpportunities",
  "travelDays",
  "courseFeeDays",
  "linguisticSupportParticipants",
  "serviceMonths",
  "mentors",
] as const satisfies readonly (keyof Flow)[];

const visitCounts = [
  "learners",
  "learnersWithFewerOpportunities",
] as const satisfies readonly (keyof PreparatoryVisit)[];

const accompanyingCounts = ["durationDays", "travelDays"] as const satisfies readonly (keyof AccompanyingPersons)[];

/**
 * Fails at once on a count that is not a whole number, and on a distance that is not a number: later they would become
 * a NaN, a wrong amount, or a limit met by chance.
 *
 * @throws TypeError naming the path
 */
export function assertCounts(flow: Flow, path: Path): void {
  if (!isCount(flow.participants)) assertCount(flow.participants, [...path, "participants"]);
  for (const key of counts) {
    // The path is built only for a message.
    if (flow[key] !== undefined && !isCount(flow[key])) assertCount(flow[key], [...path, key]);
  }
  assertKm(flow.distanceKm, path);
  assertNotRequested(flow.notRequested, path);
  if (flow.preDepartureTraining !== undefined) assertTraining(flow.preDepartureTraining, path);
  const list = flow.accompanyingPersons;
  if (list === undefined) return;
  if (!Array.isArray(list)) throw invalid([...path, "accompanyingPersons"], "a list");
  for (const [index, persons] of list.entries()) {
    const at = [...path, "accompanyingPersons", index];
    assertCount(persons.persons, [...at, "persons"]);
    if (persons.persons === 0) throw invalid([...at, "persons"], "at least 1");
    for (const key of accompanyingCounts) if (persons[key] !== undefined) assertCount(persons[key], [...at, key]);
    assertKm(persons.distanceKm, at);
    assertNotRequested(persons.notRequested, at);
  }
}

function assertNotRequested(notRequested: NotRequested | undefined, path: Path): void {
  if (notRequested === undefined) return;
  for (const [category, persons] of Object.entries(notRequested)) {
    if (persons !== undefined) assertCount(persons, [...path, "notRequested", category]);
  }
}

function assertTraining(training: PreDepartureTraining, path: Path): void {
  const at = [...path, "preDepartureTraining"];
  assertCount(training.participants, [...at, "participants"]);
  if (training.accompanyingPersons !== undefined)
    assertCount(training.accompanyingPersons, [...at, "accompanyingPersons"]);
  assertKm(training.distanceKm, at);
}

/**
 * The same for what lies outside the flows.
 *
 * @throws TypeError naming the path
 */
export function assertCountsBeside({ preparatoryVisits = [], exceptionalCosts = [] }: Application): void {
  for (const [index, visit] of preparatoryVisits.entries()) {
    const path = ["preparatoryVisits", index];
    assertCount(visit.participants, [...path, "participants"]);
    for (const key of visitCounts) if (visit[key] !== undefined) assertCount(visit[key], [...path, key]);
  }
  for (const [index, cost] of exceptionalCosts.entries()) {
    if (cost.type !== "financial-guarantee") assertCount(cost.persons, ["exceptionalCosts", index, "persons"]);
  }
}

/** @throws TypeError naming the path */
export function assertCount(value: unknown, path: Path): void {
  if (!isCount(value)) throw invalid(path, "a whole number");
}

function assertKm(value: unknown, path: Path): void {
  if (value === undefined || (typeof value === "number" && value >= 0 && Number.isFinite(value))) return;
  throw invalid([...path, "distanceKm"], "a number");
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 1e6;
}

function invalid(path: Path, expected: string): TypeError {
  return new TypeError(`${path.join(".")} must be ${expected}: validate with parseApplication first`);
}
