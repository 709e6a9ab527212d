import * as z from "zod";
import type { Path } from "../results/explanation.js";
import type { IssueParams } from "./issue.js";
import { MOST_FLOWS, MOST_PERSONS, MOST_PERSONS_IN_ALL } from "./limits.js";
import { short } from "./short.js";

/*
 * Values that are each well-formed and do not fit together. They are looked for in whatever arrives, beside values of a
 * wrong type: whoever fixes an application wants to see everything at once.
 */

type Loose = Readonly<Record<string, unknown>>;

/** A contradiction, as the schema reports it. */
export type Contradiction = {
  [Code in ContradictionCode]: { readonly code: Code; readonly path: Path; readonly params: IssueParams[Code] };
}[ContradictionCode];
type ContradictionCode =
  | "count.exceeds"
  | "persons.too-many"
  | "flow-id.duplicate"
  | "flow.not-found"
  | "person.duplicate"
  | "dates.reversed";

/** A zod check that runs even where the shape is wrong. */
export const contradictions = z.check<unknown>((payload) => {
  for (const { code, path, params } of contradictionsIn(payload.value)) {
    payload.issues.push({ code: "custom", input: payload.value, path: [...path], params: { code, ...params } });
  }
});
contradictions._zod.def.when = () => true;

function contradictionsIn(application: unknown): readonly Contradiction[] {
  if (!isObject(application)) return [];
  const found: Contradiction[] = [];
  const flows = new Map<string, Loose>();

  let persons = 0;
  eachObject(application["flows"], (flow, index) => {
    const path = ["flows", index];
    const { id, participants, accompanyingPersons } = flow;
    // A count that is refused by itself is not added up.
    for (const each of [participants, accompanyingPersons]) {
      if (isCount(each) && each > 0 && each <= MOST_PERSONS) persons += each;
    }
    if (typeof id === "string") {
      if (flows.has(id)) {
        found.push({ code: "flow-id.duplicate", path: ["flows", index, "id"], params: { id: short(id) } });
      } else flows.set(id, flow);
    }
    for (const key of ["participantsWithFewerOpportunities", "linguisticSupportParticipants"]) {
      exceeds(found, path, key, flow[key], participants, "participants");
    }
    if (Array.isArray(flow["people"])) {
      exceeds(found, path, "people", flow["people"].length, participants, "participants");
      duplicatePersons(found, [...path, "people"], flow["people"]);
    }
    const { startDate, endDate } = flow;
    if (typeof startDate === "string" && typeof endDate === "string" && isBefore(endDate, startDate)) {
      found.push({ code: "dates.reversed", path: [...path, "endDate"], params: { startDate, endDate } });
    }
  });

  if (persons > MOST_PERSONS_IN_ALL) {
    found.push({ code: "persons.too-many", path: ["flows"], params: { persons, maximum: MOST_PERSONS_IN_ALL } });
  }

  eachObject(application["preparatoryVisits"], (visit, index) => {
    const path = ["preparatoryVisits", index];
    flowExists(found, flows, path, visit["flow"]);
    exceeds(found, path, "learners", visit["learners"], visit["participants"], "participants");
    const learners = visit["learners"] ?? 0;
    exceeds(
      found,
      path,
      "learnersWithFewerOpportunities",
      visit["learnersWithFewerOpportunities"],
      learners,
      "learners",
    );
  });

  const travelling = new Map<string, number>();
  eachObject(application["exceptionalCosts"], (cost, index) => {
    const path = ["exceptionalCosts", index];
    if (cost["type"] === "financial-guarantee") return;
    const flow = flowExists(found, flows, path, cost["flow"]);
    if (flow === undefined) return;
    const { participants, accompanyingPersons = 0 } = flow;
    const { persons, type } = cost;
    if (!isCount(participants) || !isCount(accompanyingPersons) || !isCount(persons)) return;
    // Persons of expensive travel are taken off the flow's travel line, so that they add up over its items.
    const id = String(cost["flow"]);
    const total = type === "expensive-travel" ? (travelling.get(id) ?? 0) + persons : persons;
    if (type === "expensive-travel") travelling.set(id, total);
    exceeds(found, path, "persons", total, participants + accompanyingPersons, "participants + accompanyingPersons");
  });
  return found;
}

function exceeds(found: Contradiction[], path: Path, key: string, value: unknown, max: unknown, of: string): void {
  if (!isCount(value) || !isCount(max) || value <= max) return;
  found.push({ code: "count.exceeds", path: [...path, key], params: { value, max, of } });
}

function duplicatePersons(found: Contradiction[], path: Path, people: readonly unknown[]): void {
  const seen = new Set<string>();
  for (const [index, person] of people.entries()) {
    if (typeof person !== "string") continue;
    if (seen.has(person)) {
      found.push({ code: "person.duplicate", path: [...path, index], params: { person: short(person) } });
    }
    seen.add(person);
  }
}

function flowExists(found: Contradiction[], flows: ReadonlyMap<string, Loose>, path: Path, id: unknown) {
  if (typeof id !== "string") return undefined;
  const flow = flows.get(id);
  if (flow === undefined) found.push({ code: "flow.not-found", path: [...path, "flow"], params: { id: short(id) } });
  return flow;
}

/** Calendar dates in ISO form compare as strings. */
function isBefore(date: string, other: string): boolean {
  const shape = /^\d{4}-\d{2}-\d{2}$/;
  return date < other && shape.test(date) && shape.test(other);
}

function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value);
}

function eachObject(list: unknown, visit: (item: Loose, index: number) => void): void {
  if (!Array.isArray(list)) return;
  list.slice(0, MOST_FLOWS).forEach((item, index) => {
    if (isObject(item)) visit(item, index);
  });
}
