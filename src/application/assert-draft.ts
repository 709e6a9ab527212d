import { isObject } from "../values/is-object.js";
import type { Draft } from "./draft.js";

/**
 * Fails at once on what is no draft: later it would become text of the engine, or an answer about nothing.
 *
 * @throws TypeError naming what is wrong
 */
export function assertDraft(value: Draft): void {
  const given: unknown = value;
  if (!isObject(given)) throw invalid("draft", "an object");
  if ("draft" in given && "issues" in given) {
    throw new TypeError("draft is the result of parseDraft: pass its draft");
  }
  const { call, action, applicant, consortium } = given;
  if (call !== undefined && !Number.isInteger(call)) throw invalid("call", "a whole number");
  if (action !== undefined && typeof action !== "string") throw invalid("action", "text");
  assertOrganisation(applicant, "applicant");
  if (consortium !== undefined) {
    if (!isObject(consortium)) throw invalid("consortium", "an object");
    assertList(consortium["members"], "consortium.members", assertOrganisation);
  }
  assertList(given["flows"], "flows", (flow, at) => {
    assertList(flow["accompanyingPersons"], `${at}.accompanyingPersons`);
  });
  for (const key of ["preparatoryVisits", "exceptionalCosts"]) assertList(given[key], key);
  const { refused } = given;
  if (refused !== undefined && !(Array.isArray(refused) && refused.every(Array.isArray))) {
    throw invalid("refused", "a list of paths");
  }
}

type Check = (value: Readonly<Record<string, unknown>>, at: string) => void;

function assertList(list: unknown, at: string, check: Check = () => {}): void {
  if (list === undefined) return;
  if (!Array.isArray(list)) throw invalid(at, "a list");
  for (const [index, item] of list.entries()) {
    if (!isObject(item)) throw invalid(`${at}.${index}`, "an object");
    check(item, `${at}.${index}`);
  }
}

function assertOrganisation(value: unknown, at: string): void {
  if (value === undefined) return;
  if (!isObject(value)) throw invalid(at, "an object");
  assertList(value["grants"], `${at}.grants`);
}

function invalid(at: string, expected: string): TypeError {
  return new TypeError(`${at} must be ${expected}: read it with parseDraft first`);
}
