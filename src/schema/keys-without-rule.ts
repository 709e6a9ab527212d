import { type Issue, issue } from "../results/issue.js";
import { isObject, type Loose } from "../values/is-object.js";
import type { Path } from "../values/path.js";
import { isAccreditation } from "./is-accreditation.js";

/*
 * Keys that the shape allows in a place where no rule looks at them. They are refused: an author who gives one expects it
 * to count.
 */

/** Each visit and each exceptional cost is asked for by itself; there is nobody who does not ask. */
const ofNotRequested = ["preparatoryVisits", "exceptionalCosts"];
/** Beside the participants only travel and stay are paid for. */
const ofNotRequestedBeside = [
  ...ofNotRequested,
  "organisationalSupport",
  "courseFees",
  "linguisticSupport",
  "inclusionSupport",
];

/** An accreditation has neither a project nor mobilities, and asks for no grant. */
const ofAccreditation = ["project", "flows", "preparatoryVisits", "exceptionalCosts"];

/** The keys of an application that no rule looks at. */
export function keysWithoutRule(application: unknown): readonly Issue[] {
  const found: Issue[] = [];
  if (!isObject(application)) return found;
  if (isAccreditation(application["action"])) {
    // An empty list says that there are none.
    collect(
      application,
      ofAccreditation.filter((key) => !isEmptyList(application[key])),
      [],
      found,
    );
    return found;
  }
  each(application["flows"], ["flows"], (flow, path) => inFlow(flow, path, found));
  return found;
}

/** The keys of one flow that no rule looks at. */
export function keysWithoutRuleInFlow(flow: unknown): readonly Issue[] {
  const found: Issue[] = [];
  if (isObject(flow)) inFlow(flow, [], found);
  return found;
}

function inFlow(flow: Loose, path: Path, found: Issue[]): void {
  collect(flow["notRequested"], ofNotRequested, [...path, "notRequested"], found);
  each(flow["accompanyingPersons"], [...path, "accompanyingPersons"], (entry, at) =>
    collect(entry["notRequested"], ofNotRequestedBeside, [...at, "notRequested"], found),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
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
