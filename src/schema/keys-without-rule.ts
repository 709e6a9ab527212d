import type { Path } from "../values/path.js";
import { type Issue, issue } from "./issue.js";

/*
 * Keys of the contract that no rule looks at yet. They are refused: an author who gives one expects it to count.
 */

type Loose = Readonly<Record<string, unknown>>;

const ofApplication = ["supportingOrganisations"];
const ofApplicant = ["accreditationValidUntil", "yearsOfExperience"];
const ofGrant = ["nationalAgency"];
const ofProject = ["extended"];
const ofFlow = [
  "group",
  "notRequested",
  "courseCountries",
  "preDepartureTraining",
  "receivingOrganisation",
  "hostingSupervisedBy",
  "graduates",
  "paidBySendingInstitution",
  "learnerKind",
];
const ofAccompanyingPersons = ["notRequested"];
const ofVisit = ["inclusionCosts"];
const ofCost = ["requiredByAgency"];

/** The keys of an application that no rule looks at. */
export function keysWithoutRule(application: unknown): readonly Issue[] {
  const found: Issue[] = [];
  if (!isObject(application)) return found;
  const { applicant, consortium, project, flows, preparatoryVisits, exceptionalCosts } = application;
  collect(application, ofApplication, [], found);
  collect(project, ofProject, ["project"], found);
  collect(applicant, ofApplicant, ["applicant"], found);
  inGrants(applicant, ["applicant"], found);
  if (isObject(consortium)) {
    each(consortium["members"], ["consortium", "members"], (member, path) => inGrants(member, path, found));
  }
  each(flows, ["flows"], (flow, path) => {
    collect(flow, ofFlow, path, found);
    each(flow["accompanyingPersons"], [...path, "accompanyingPersons"], (entry, at) =>
      collect(entry, ofAccompanyingPersons, at, found),
    );
  });
  each(preparatoryVisits, ["preparatoryVisits"], (visit, path) => collect(visit, ofVisit, path, found));
  each(exceptionalCosts, ["exceptionalCosts"], (cost, path) => collect(cost, ofCost, path, found));
  return found;
}

function inGrants(organisation: unknown, path: Path, found: Issue[]): void {
  if (!isObject(organisation)) return;
  each(organisation["grants"], [...path, "grants"], (grant, at) => collect(grant, ofGrant, at, found));
}

function collect(value: unknown, keys: readonly string[], path: Path, found: Issue[]): void {
  if (!isObject(value)) return;
  for (const key of keys) {
    if (value[key] !== undefined) found.push(issue("key.without-rule", [...path, key], { key }));
  }
}

function each(list: unknown, path: Path, visit: (item: Loose, path: Path) => void): void {
  if (!Array.isArray(list)) return;
  for (const [index, item] of list.entries()) if (isObject(item)) visit(item, [...path, index]);
}

function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
