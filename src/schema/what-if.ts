import type { Application } from "../application/application.js";
import type { ApplicationInput, FlowInput } from "../application/application-input.js";
import { planInCall } from "../application/plan-in-call.js";
import { type Assessment, assess } from "../assess.js";
import { type AssessmentComparison, compareAssessments } from "../compare-assessments.js";
import type { FieldDeclaration } from "../fields/field.js";
import { fields } from "../fields/fields.js";
import type { GrantOptions } from "../grant.js";
import { type Issue, issue } from "../results/issue.js";
import { isObject } from "../values/is-object.js";
import type { Path } from "../values/path.js";
import { acceptApplication } from "./accept-application.js";
import { contradictionsIn } from "./contradictions.js";

/** One change of an application, as data: it can come from a form, or from a file. */
export type Change =
  /** Values of a flow: set, or added to. */
  | {
      readonly flow: string;
      /** As an author writes them; `null` takes the key away. Nothing else follows: a distance stays with a new country. */
      readonly set?: { readonly [Key in keyof FlowInput]?: FlowInput[Key] | null };
      /** To whole numbers that the flow has, 1 or -1; travel days that it does not state are none. */
      readonly add?: { readonly [key in keyof FlowInput]?: number };
    }
  /** The flow goes, and the visits and costs that name it. */
  | { readonly flow: string; readonly remove: true }
  /** A copy of the flow with this id, at the end; visits and costs are not copied, labels of persons are. */
  | { readonly flow: string; readonly duplicate: string }
  /** Values of the application. Another call moves the plan there, as `planInCall` does, before the other values are set. */
  | { readonly set: { readonly [Key in Exclude<keyof ApplicationInput, "flows">]?: ApplicationInput[Key] | null } };

/** What the changes make of an application, or why they cannot be made. */
export type WhatIf =
  | {
      readonly success: true;
      /** After the changes. */
      readonly application: Application;
      readonly before: Assessment;
      readonly after: Assessment;
      /** `a` is before, `b` after. */
      readonly comparison: AssessmentComparison;
    }
  | {
      readonly success: false;
      /** With their place in the list of changes: ["changes", 0, "set", "destination"]. */
      readonly issues: readonly Issue[];
      /** What the changes would give, where its values are refused: `parseApplication` says what is wrong with them. */
      readonly changed?: unknown;
    };

/**
 * What if: green travel, one person more, another country, another call. The changes are applied one after the other, and
 * only their end must be valid.
 *
 * @param application a valid application; it is not changed
 * @param changes may come from a form: what cannot be applied is an issue, as those of `parseApplication`, and not an error
 * @param options as for `assess`
 * @returns the changed application, both assessments and what differs; or the issues
 * @throws TypeError if `changes` is no list; else like `assess`
 * @example
 * const options = { baseRates: { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } } };
 * const green = whatIf(application, [{ flow: "JOB-FI", set: { greenTravel: true } }], options);
 * // 2 persons at 320 instead of 275
 * green.success && green.comparison.grant.total
 * // => { a: "35562.50", b: "35652.50", difference: "90.00" }
 * const wrong = whatIf(application, [{ flow: "JOB-FR", remove: true }], options);
 * !wrong.success && wrong.issues
 * // => [{ code: "flow.not-found", path: ["changes", 0, "flow"], params: { id: "JOB-FR" } }]
 */
export function whatIf(application: Application, changes: readonly Change[], options: GrantOptions = {}): WhatIf {
  if (!Array.isArray(changes)) throw new TypeError("changes must be a list");
  const before = assess(application, options);
  const { value, issues } = appliedAll(application, changes);
  if (issues.length > 0) return { success: false, issues };
  const changed = acceptApplication(value);
  if (changed === undefined) return { success: false, issues: blamed(application, changes), changed: value };
  const after = assess(changed, options);
  return { success: true, application: changed, before, after, comparison: compareAssessments(before, after) };
}

/** An application in the middle of being changed: nobody has checked it yet. */
type Open = Readonly<Record<string, unknown>> & { readonly flows: readonly OpenFlow[] };
type OpenFlow = Readonly<Record<string, unknown>>;

interface Applied {
  readonly value: Open;
  readonly issues: readonly Issue[];
}

function appliedAll(application: Application, changes: readonly unknown[]): Applied {
  const start: Applied = {
    value: { ...application, flows: application.flows.map((flow) => ({ ...flow })) },
    issues: [],
  };
  return changes.reduce<Applied>(({ value, issues }, change, index) => {
    const next = applied(value, change, ["changes", index]);
    return { value: next.value, issues: [...issues, ...next.issues] };
  }, start);
}

function applied(value: Open, change: unknown, at: Path): Applied {
  const refused = (...issues: readonly Issue[]): Applied => ({ value, issues });
  if (!isObject(change)) return refused(issue("value.invalid", at, {}));
  const allowed = "flow" in change ? ["flow", "set", "add", "remove", "duplicate"] : ["set"];
  const unknown = Object.keys(change).filter((key) => !allowed.includes(key));
  if (unknown.length > 0) return refused(...unknown.map((key) => issue("key.unknown", [...at, key], { key })));
  if (!("flow" in change)) return appliedToAll(value, change["set"], [...at, "set"]);

  const { flow: id, set, add, remove, duplicate } = change;
  const index = value.flows.findIndex((flow) => flow["id"] === id);
  const flow = value.flows[index];
  if (flow === undefined) return refused(issue("flow.not-found", [...at, "flow"], { id: String(id) }));
  const kinds = [set !== undefined || add !== undefined, remove !== undefined, duplicate !== undefined];
  if (kinds.filter(Boolean).length !== 1) return refused(issue("value.invalid", at, {}));
  if (remove !== undefined) {
    return remove === true ? { value: without(value, index), issues: [] } : refused(invalid([...at, "remove"]));
  }
  if (duplicate !== undefined) {
    if (typeof duplicate !== "string" || duplicate === "") return refused(invalid([...at, "duplicate"]));
    if (value.flows.some((each) => each["id"] === duplicate)) {
      return refused(issue("flow-id.duplicate", [...at, "duplicate"], { id: duplicate }));
    }
    return { value: { ...value, flows: [...value.flows, { ...flow, id: duplicate }] }, issues: [] };
  }
  const afterSet = withValues(flow, set, [...at, "set"], "flows.");
  const afterAdd = withSums(afterSet.value, add, [...at, "add"]);
  const flows = value.flows.map((each, position) => (position === index ? afterAdd.value : each));
  return { value: { ...value, flows }, issues: [...afterSet.issues, ...afterAdd.issues] };
}

/** What names the flow goes with it. */
function without(value: Open, index: number): Open {
  const id = value.flows[index]?.["id"];
  const others = (list: unknown) =>
    Array.isArray(list) ? list.filter((each: unknown) => !isObject(each) || each["flow"] !== id) : list;
  const changed: Record<string, unknown> = { ...value };
  for (const key of ["preparatoryVisits", "exceptionalCosts"]) if (key in value) changed[key] = others(value[key]);
  return { ...changed, flows: value.flows.filter((_, position) => position !== index) };
}

function appliedToAll(value: Open, set: unknown, at: Path): Applied {
  const call = isObject(set) ? set["call"] : undefined;
  const moved = call === undefined ? value : inCall(value, call);
  if (moved === undefined) return { value, issues: [invalid([...at, "call"])] };
  const { value: changed, issues } = withValues(moved, set, at, "");
  return { value: { ...changed, flows: moved.flows }, issues };
}

/** Only a valid plan can be moved: its dates are. */
function inCall(value: Open, call: unknown): Open | undefined {
  const plan = acceptApplication(value);
  if (plan === undefined || typeof call !== "number" || !Number.isInteger(call)) return undefined;
  // Dates have four digits.
  if (Math.abs(call - plan.call) > 1000) return undefined;
  const { flows, ...others } = planInCall(plan, call);
  return { ...others, flows: flows.map((flow) => ({ ...flow })) };
}

/** Sets values; `null` and `undefined` take a key away. */
function withValues(value: OpenFlow, set: unknown, at: Path, prefix: "" | "flows.") {
  if (set === undefined && prefix !== "") return { value, issues: [] };
  if (!isObject(set)) return { value, issues: [invalid(at)] };
  const changed: Record<string, unknown> = { ...value };
  const issues: Issue[] = [];
  for (const [key, given] of Object.entries(set)) {
    if (!isKey(`${prefix}${key}`) || (prefix === "" && key === "flows")) {
      issues.push(issue("key.unknown", [...at, key], { key }));
    } else if (given === null || given === undefined) delete changed[key];
    else changed[key] = given;
  }
  return { value: changed, issues };
}

/** Adds to numbers; what is not stated is not none, except for travel days. */
function withSums(value: OpenFlow, add: unknown, at: Path) {
  if (add === undefined) return { value, issues: [] };
  if (!isObject(add)) return { value, issues: [invalid(at)] };
  const changed: Record<string, unknown> = { ...value };
  const issues: Issue[] = [];
  for (const [key, given] of Object.entries(add)) {
    const before = changed[key] ?? (key === "travelDays" ? 0 : undefined);
    if (!isKey(`flows.${key}`)) issues.push(issue("key.unknown", [...at, key], { key }));
    else if (!isCounted(`flows.${key}`) || typeof given !== "number" || !Number.isInteger(given)) {
      issues.push(invalid([...at, key]));
    } else if (typeof before !== "number") {
      issues.push(issue("value.missing", [...at, key], { expected: "whole-number" }));
    } else changed[key] = before + given;
  }
  return { value: changed, issues };
}

const declared: Readonly<Record<string, FieldDeclaration>> = fields;

function isKey(id: string): boolean {
  return Object.hasOwn(declared, id) && !id.slice("flows.".length).includes(".");
}

/** Persons, days and months; kilometres are measured. */
function isCounted(id: string): boolean {
  const { kind, unit } = declared[id] ?? {};
  return kind === "count" || kind === "days" || (kind === "number" && unit !== undefined && unit !== "km");
}

/**
 * Which values an application is refused for: those that are refused even alone, one value of one change at a time; or else
 * all changes, which contradict each other.
 */
function blamed(application: Application, changes: readonly Change[]): readonly Issue[] {
  const alone = changes.flatMap((change, index) =>
    parts(change).map(({ part, key }) => ({ part, path: [index, ...key] })),
  );
  const wrong = alone.filter(({ part }) => {
    const { value, issues } = appliedAll(application, [part]);
    return issues.length === 0 && acceptApplication(value) === undefined;
  });
  if (wrong.length === 0) return [invalid(["changes"])];
  return wrong.map(({ part, path }) => reasonFor(part, appliedAll(application, [part]).value, ["changes", ...path]));
}

/** Why a value is refused, where that can be said without the parser. */
function reasonFor(part: unknown, value: Open, at: Path): Issue {
  const [contradiction] = contradictionsIn(value);
  if (contradiction !== undefined) return { ...contradiction, path: at };
  const [, , way, key] = at;
  if (way !== "set" || !isObject(part) || !isObject(part["set"])) return invalid(at);
  const given = part["set"][String(key)];
  const { kind } = declared[`${"flow" in part ? "flows." : ""}${key}`] ?? {};
  switch (kind) {
    case "country":
      return typeof given === "string" ? issue("country.invalid", at, {}) : invalid(at);
    case "money":
      return issue("money.invalid", at, {});
    case "date":
      return typeof given === "string" ? issue("date.invalid", at, {}) : invalid(at);
    case "count":
    case "days":
      if (typeof given !== "string") return invalid(at);
      return issue("value.wrong-type", at, { expected: "whole-number", received: "text" });
    default:
      return invalid(at);
  }
}

function parts(change: Change): readonly { readonly part: unknown; readonly key: Path }[] {
  const whole: Readonly<Record<string, unknown>> = { ...change };
  const { set, add, ...others } = whole;
  const single = (name: "set" | "add", values: unknown) =>
    Object.entries(isObject(values) ? values : {}).map(([key, value]) => ({
      part: { ...others, [name]: { [key]: value } },
      key: [name, key],
    }));
  const values = [...single("set", set), ...single("add", add)];
  return values.length === 0 ? [{ part: change, key: [] }] : values;
}

function invalid(at: Path): Issue {
  return issue("value.invalid", at, {});
}
