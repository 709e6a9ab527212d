import { assertApplication } from "../application/assert-application.js";
import { assertCount, assertCounts } from "../application/counts.js";
import type { MobilityStatus, ProjectAward, RealisedProject } from "../application/realised.js";
import { categories } from "../results/category.js";
import { isObject } from "../values/is-object.js";
import { isMoney } from "../values/money.js";
import type { Path } from "../values/path.js";
import type { SettleOptions } from "./settle-options.js";

const statuses: readonly MobilityStatus[] = ["completed", "cancelled", "force-majeure"];

/**
 * Fails at once on what is no award, no realised project or no option of a settlement.
 *
 * @throws TypeError naming what is wrong
 */
export function assertSettlement(award: ProjectAward, realised: RealisedProject, options: SettleOptions): void {
  if (!isObject(award)) throw invalid("award", "an object");
  if (!isObject(award.application)) throw invalid("award.application", "an application");
  assertApplication(award.application);
  if (!isMoney(award.total)) throw invalid("award.total", "an amount of money");
  if (award.byCategory !== undefined) assertAmounts(award.byCategory, "award.byCategory");
  if (award.payments !== undefined) {
    assertList(award.payments, "award.payments");
    for (const [index, payment] of award.payments.entries()) {
      if (!isMoney(payment.amount)) throw invalid(`award.payments.${index}.amount`, "an amount of money");
    }
  }
  if (!isObject(realised)) throw invalid("realised", "an object");
  for (const key of ["preparatoryVisits", "exceptionalCosts"] as const) {
    if (realised[key] !== undefined) assertList(realised[key], `realised.${key}`);
  }
  assertList(realised.flows, "realised.flows");
  const ids = new Set<string>();
  for (const [index, flow] of realised.flows.entries()) {
    const path = ["realised", "flows", index];
    const at = path.join(".");
    if (typeof flow.id !== "string") throw invalid(`${at}.id`, "text");
    if (ids.has(flow.id)) throw invalid(`${at}.id`, "an id that no other flow has");
    ids.add(flow.id);
    if (typeof flow.activity !== "string") throw invalid(`${at}.activity`, "text");
    if (flow.status !== undefined && !statuses.includes(flow.status)) {
      throw invalid(`${at}.status`, statuses.map((status) => `"${status}"`).join(" or "));
    }
    for (const key of ["startDate", "endDate"] as const) {
      if (flow[key] !== undefined && typeof flow[key] !== "string") throw invalid(`${at}.${key}`, "a date");
    }
    assertCounts(flow, path);
    for (const key of ["interruptedDays", "fundedDays"] as const) assertCountOrNone(flow[key], [...path, key]);
    for (const [position, persons] of (flow.accompanyingPersons ?? []).entries()) {
      assertCountOrNone(persons.fundedDays, [...path, "accompanyingPersons", position, "fundedDays"]);
    }
    if (flow.forceMajeure !== undefined) assertAmounts(flow.forceMajeure, `${at}.forceMajeure`);
  }
  assertOptions(options);
}

function assertOptions(options: SettleOptions): void {
  const given: unknown = options;
  if (!isObject(given)) throw invalid("options", "an object");
  const { reduction, transferPolicy } = options;
  if (reduction !== undefined) {
    if (!isObject(reduction) || !isPercent(reduction.percent)) {
      throw invalid("options.reduction.percent", "a whole number from 0 to 100");
    }
    const { reason } = reduction;
    if (reason !== undefined && typeof reason !== "string") throw invalid("options.reduction.reason", "text");
  }
  if (transferPolicy === undefined) return;
  const at = "options.transferPolicy";
  if (!isObject(transferPolicy)) throw invalid(at, "an object");
  if (typeof transferPolicy.name !== "string") throw invalid(`${at}.name`, "text");
  assertList(transferPolicy.transfers, `${at}.transfers`);
  for (const [index, transfer] of transferPolicy.transfers.entries()) {
    const own = `${at}.transfers.${index}`;
    if (!isCategory(transfer.from)) throw invalid(`${own}.from`, "a budget category");
    if (!Array.isArray(transfer.to) || !transfer.to.every(isCategory)) {
      throw invalid(`${own}.to`, "a list of budget categories");
    }
    if (!isPercent(transfer.percent)) throw invalid(`${own}.percent`, "a whole number from 0 to 100");
  }
}

function assertList(list: unknown, at: string): void {
  if (!Array.isArray(list)) throw invalid(at, "a list");
  for (const [index, item] of list.entries()) if (!isObject(item)) throw invalid(`${at}.${index}`, "an object");
}

function assertAmounts(amounts: unknown, at: string): void {
  if (!isObject(amounts)) throw invalid(at, "an object with amounts by budget category");
  for (const [category, amount] of Object.entries(amounts)) {
    if (!isCategory(category)) throw invalid(`${at}.${category}`, "a budget category");
    if (amount !== undefined && !isMoney(amount)) throw invalid(`${at}.${category}`, "an amount of money");
  }
}

function assertCountOrNone(value: unknown, path: Path): void {
  if (value !== undefined) assertCount(value, path);
}

function isPercent(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 100;
}

function isCategory(value: unknown): boolean {
  return categories.some((category) => category === value);
}

/** What validates each of the three. */
const readers = { parseAward: "award", parseRealised: "realised", parseSettleOptions: "options" };

function invalid(at: string, expected: string): TypeError {
  const [reader = ""] = Object.entries(readers).find(([, root]) => at.startsWith(root)) ?? [];
  return new TypeError(`${at} must be ${expected}: validate with ${reader} first`);
}
