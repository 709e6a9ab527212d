import { type Issue, issue } from "../results/issue.js";
import { isObject, type Loose } from "../values/is-object.js";
import type { Path } from "../values/path.js";
import { isAccreditation } from "./is-accreditation.js";
import { MOST_ENTRIES, MOST_FLOWS, MOST_PERSONS, MOST_PERSONS_IN_ALL } from "./limits.js";
import { short } from "./short.js";

/*
 * Values that are each well-formed but do not fit together. They are looked for in any input, even beside values of a
 * wrong type: whoever fixes an application wants to see everything at once.
 */

/** The contradictions in an application as its author wrote it, or in any other value. */
export function contradictionsIn(application: unknown): readonly Issue[] {
  if (!isObject(application)) return [];
  const found: Issue[] = [];
  if (application["flows"] === undefined && asksForFlows(application["action"])) {
    found.push(issue("value.missing", ["flows"], { expected: "list" }));
  }
  const flows = inFlows(application["flows"], found);
  inVisits(application["preparatoryVisits"], flows, found);
  inCosts(application["exceptionalCosts"], flows, found);
  return found;
}

/** The contradictions in one flow, without those that need the others. */
export function contradictionsInFlow(flow: unknown): readonly Issue[] {
  const found: Issue[] = [];
  if (isObject(flow)) inFlow(flow, [], found);
  return found;
}

/** An accreditation has no mobilities yet. */
function asksForFlows(action: unknown): boolean {
  return typeof action === "string" && !isAccreditation(action);
}

function inFlows(list: unknown, found: Issue[]): ReadonlyMap<string, Loose> {
  const flows = new Map<string, Loose>();
  let persons = 0;
  eachObject(list, (flow, index) => {
    const path = ["flows", index];
    const { id, participants } = flow;
    persons += countable(participants) + accompanying(flow["accompanyingPersons"], countable);
    if (typeof id === "string") {
      if (flows.has(id)) found.push(issue("flow-id.duplicate", [...path, "id"], { id: short(id) }));
      else flows.set(id, flow);
    }
    inFlow(flow, path, found);
  });
  if (persons > MOST_PERSONS_IN_ALL) {
    found.push(issue("persons.too-many", ["flows"], { persons, maximum: MOST_PERSONS_IN_ALL }));
  }
  return flows;
}

function inFlow(flow: Loose, path: Path, found: Issue[]): void {
  const { participants, people, startDate, endDate } = flow;
  for (const key of ["participantsWithFewerOpportunities", "linguisticSupportParticipants", "graduates"]) {
    exceeds(found, flow[key], participants, ["participants"], () => [...path, key]);
  }
  languageNotRequested(found, flow, [...path, "linguisticSupportParticipants"]);
  eachKey(flow["notRequested"], (key, value) =>
    exceeds(found, value, participants, ["participants"], () => [...path, "notRequested", key]),
  );
  eachObject(flow["accompanyingPersons"], (entry, position) => {
    eachKey(entry["notRequested"], (key, value) =>
      exceeds(found, value, entry["persons"], ["persons"], () => [
        ...[...path, "accompanyingPersons", position, "notRequested", key],
      ]),
    );
  });
  const training = flow["preDepartureTraining"];
  if (isObject(training)) {
    const at = [...path, "preDepartureTraining"];
    exceeds(found, training["participants"], participants, ["participants"], () => [...at, "participants"]);
    const beside = accompanying(flow["accompanyingPersons"], countable);
    exceeds(found, training["accompanyingPersons"], beside, ["accompanyingPersons"], () => {
      return [...at, "accompanyingPersons"];
    });
  }
  if (Array.isArray(people)) {
    exceeds(found, people.length, participants, ["participants"], () => [...path, "people"]);
    duplicatePersons(found, people, [...path, "people"]);
  }
  if (typeof startDate === "string" && typeof endDate === "string" && isBefore(endDate, startDate)) {
    found.push(issue("dates.reversed", [...path, "endDate"], { startDate, endDate }));
  }
}

function inVisits(list: unknown, flows: ReadonlyMap<string, Loose>, found: Issue[]): void {
  eachObject(list, (visit, index) => {
    const path = ["preparatoryVisits", index];
    const { participants, learners = 0, learnersWithFewerOpportunities } = visit;
    flowOf(visit["flow"], flows, path, found);
    exceeds(found, learners, participants, ["participants"], () => [...path, "learners"]);
    exceeds(found, learnersWithFewerOpportunities, learners, ["learners"], () => [
      ...[...path, "learnersWithFewerOpportunities"],
    ]);
  });
}

function inCosts(list: unknown, flows: ReadonlyMap<string, Loose>, found: Issue[]): void {
  const travelling = new Map<Loose, number>();
  eachObject(list, (cost, index) => {
    const path = ["exceptionalCosts", index];
    const { type, persons } = cost;
    if (type === "financial-guarantee") return;
    const flow = flowOf(cost["flow"], flows, path, found);
    if (flow === undefined || !isCount(flow["participants"]) || !isCount(persons)) return;
    const beside = accompanying(flow["accompanyingPersons"], (count) => (isCount(count) ? count : Number.NaN));
    if (Number.isNaN(beside)) return;
    // Persons of expensive travel are taken off the flow's travel lines, so that they add up over its items.
    const total = type === "expensive-travel" ? (travelling.get(flow) ?? 0) + persons : persons;
    if (type === "expensive-travel") travelling.set(flow, total);
    const of = ["participants", "accompanyingPersons"];
    exceeds(found, total, flow["participants"] + beside, of, () => [...path, "persons"]);
  });
}

/** The path is built only for an issue: most values fit together. */
function exceeds(found: Issue[], value: unknown, max: unknown, of: readonly string[], path: () => Path): void {
  if (isCount(value) && isCount(max) && value > max) found.push(issue("count.exceeds", path(), { value, max, of }));
}

/** Who needs a language asks for linguistic support, and is not among those who do not. */
function languageNotRequested(found: Issue[], flow: Loose, path: Path): void {
  const { participants, notRequested, linguisticSupportParticipants: value } = flow;
  const others = isObject(notRequested) ? notRequested["linguisticSupport"] : undefined;
  if (!isCount(value) || !isCount(participants) || !isCount(others)) return;
  // More than there are is said already.
  if (value > participants || others > participants || value + others <= participants) return;
  const params = { value, max: participants - others, of: ["participants"], less: "notRequested.linguisticSupport" };
  found.push(issue("count.exceeds", path, params));
}

function duplicatePersons(found: Issue[], people: readonly unknown[], path: Path): void {
  const seen = new Set<string>();
  for (const [index, person] of people.entries()) {
    if (typeof person !== "string") continue;
    if (seen.has(person)) found.push(issue("person.duplicate", [...path, index], { person: short(person) }));
    seen.add(person);
  }
}

function flowOf(id: unknown, flows: ReadonlyMap<string, Loose>, path: Path, found: Issue[]): Loose | undefined {
  if (typeof id !== "string") return undefined;
  const flow = flows.get(id);
  if (flow === undefined) found.push(issue("flow.not-found", [...path, "flow"], { id: short(id) }));
  return flow;
}

/** Accompanying persons of a flow, a number or a list. */
function accompanying(value: unknown, countOf: (count: unknown) => number): number {
  if (!Array.isArray(value)) return value === undefined ? 0 : countOf(value);
  let persons = 0;
  for (const entry of value.slice(0, MOST_ENTRIES)) persons += isObject(entry) ? countOf(entry["persons"]) : 0;
  return persons;
}

/** A count that is itself refused is not added up. */
function countable(value: unknown): number {
  return isCount(value) && value > 0 && value <= MOST_PERSONS ? value : 0;
}

/** Calendar dates in ISO form compare as strings. */
function isBefore(date: string, other: string): boolean {
  const shape = /^\d{4}-\d{2}-\d{2}$/;
  return date < other && shape.test(date) && shape.test(other);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value);
}

function eachObject(list: unknown, visit: (item: Loose, index: number) => void): void {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < Math.min(list.length, MOST_FLOWS); index++) {
    if (isObject(list[index])) visit(list[index], index);
  }
}

function eachKey(value: unknown, visit: (key: string, value: unknown) => void): void {
  if (isObject(value)) for (const [key, each] of Object.entries(value)) visit(key, each);
}
