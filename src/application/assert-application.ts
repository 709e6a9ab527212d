import { isObject } from "../values/is-object.js";
import type { Application } from "./application.js";

/**
 * Fails at once on what is no application: later it would become text of the engine, or an answer about nothing. Counts
 * are checked beside it.
 *
 * @throws TypeError naming what is wrong
 */
export function assertApplication(value: Application): void {
  const given: unknown = value;
  if (!isObject(given)) throw invalid("application", "an object");
  if (typeof given["success"] === "boolean" && !("call" in given)) throw new TypeError(parsedInstead(given["success"]));
  const { call, action, applicant, flows } = value;
  if (typeof call !== "number" || !Number.isInteger(call)) throw invalid("call", "a whole number");
  if (typeof action !== "string") throw invalid("action", "text");
  if (!isObject(applicant)) throw invalid("applicant", "an object");
  if (typeof applicant.country !== "string") throw invalid("applicant.country", "text");
  if (!Array.isArray(flows)) throw invalid("flows", "a list");
  for (const [index, flow] of value.flows.entries()) {
    if (!isObject(flow)) throw invalid(`flows.${index}`, "an object");
    if (typeof flow.id !== "string") throw invalid(`flows.${index}.id`, "text");
    if (typeof flow.activity !== "string") throw invalid(`flows.${index}.activity`, "text");
  }
  for (const key of ["preparatoryVisits", "exceptionalCosts"] as const) assertList(value[key], key);
  if (value.consortium === undefined) return;
  if (!isObject(value.consortium)) throw invalid("consortium", "an object");
  if (!Array.isArray(value.consortium.members)) throw invalid("consortium.members", "a list");
}

function assertList(list: unknown, key: string): void {
  if (list === undefined) return;
  if (!Array.isArray(list)) throw invalid(key, "a list");
  for (const [index, item] of list.entries()) if (!isObject(item)) throw invalid(`${key}.${index}`, "an object");
}

/** The most likely mistake: the result of the parser, and not the application in it. */
function parsedInstead(success: boolean): string {
  return success
    ? "application is the result of parseApplication: pass its data"
    : "application is the result of parseApplication, and not valid: see its issues";
}

function invalid(at: string, expected: string): TypeError {
  return new TypeError(`${at} must be ${expected}: validate with parseApplication first`);
}
