import type { Path } from "../values/path.js";
import { type Issue, issue } from "./issue.js";

/** Keys of the contract that no rule looks at yet; "*" stands for each member of a list. */
const KEYS_WITHOUT_RULE = [
  "supportingOrganisations",
  "applicant.accreditationValidUntil",
  "applicant.yearsOfExperience",
  "applicant.grants.*.nationalAgency",
  "consortium.members.*.grants.*.nationalAgency",
  "project.extended",
  "flows.*.group",
  "flows.*.notRequested",
  "flows.*.accompanyingPersons.*.notRequested",
  "flows.*.courseCountries",
  "flows.*.preDepartureTraining",
  "flows.*.receivingOrganisation",
  "flows.*.hostingSupervisedBy",
  "flows.*.graduates",
  "flows.*.paidBySendingInstitution",
  "flows.*.learnerKind",
  "preparatoryVisits.*.inclusionCosts",
  "exceptionalCosts.*.requiredByAgency",
].map((key) => key.split("."));

/** The keys of an application that no rule looks at. They are refused: an author who gives one expects it to count. */
export function keysWithoutRule(application: unknown): readonly Issue[] {
  const found: Issue[] = [];
  for (const keys of KEYS_WITHOUT_RULE) collect(application, keys, [], found);
  return found;
}

function collect(value: unknown, [key, ...rest]: readonly string[], path: Path, found: Issue[]): void {
  if (typeof value !== "object" || value === null || key === undefined) return;
  if (key === "*") {
    if (Array.isArray(value)) for (const [index, each] of value.entries()) collect(each, rest, [...path, index], found);
    return;
  }
  if (!Object.hasOwn(value, key)) return;
  const child = (value as Readonly<Record<string, unknown>>)[key];
  if (child === undefined) return;
  if (rest.length === 0) found.push(issue("key.without-rule", [...path, key], { key }));
  else collect(child, rest, [...path, key], found);
}
