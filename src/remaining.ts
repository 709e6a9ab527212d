import type { Flow } from "./application/application.js";
import { assertCounts } from "./application/counts.js";
import { mostPlanned } from "./application/most-planned.js";
import type { ProjectAward, RealisedProject } from "./application/realised.js";
import { amendmentDeadlines } from "./rates/after-award.js";
import { sources } from "./rates/sources.js";
import { eachOnce, type Finding, finding } from "./results/finding.js";
import type { Start } from "./rules/join.js";
import {
  type AmountRange,
  type CategoryRow,
  type KeptCheck,
  type SettledFlow,
  type Settlement,
  type SettlementUnknown,
  type SettleOptions,
  settle,
  settled,
} from "./settle.js";
import { lawOf } from "./settlement/law.js";
import type { Sources } from "./values/citation.js";
import { daysLater } from "./values/days.js";
import { isObject } from "./values/is-object.js";
import { centsOfResult, difference } from "./values/money.js";
import type { Path } from "./values/path.js";

/** What can still be done with a grant: plain JSON, amounts in EUR with two decimals. */
export interface Remaining {
  readonly call: number;
  readonly action: string;
  readonly currency: "EUR";
  readonly awarded: string;
  /** What the final grant leaves of it so far. Absent where that is not decided: it is then within `leftRange`. */
  readonly left?: string;
  readonly leftRange: AmountRange;
  /** By category: `difference` is, with a minus sign, what is left of it. */
  readonly categories: readonly CategoryRow[];
  /** What each planned flow would add, in their order. */
  readonly planned: readonly PlannedFlow[];
  /** What would be left after all of them; absent where that is not decided: it is then within `leftAfterRange`. */
  readonly leftAfter?: string;
  readonly leftAfterRange: AmountRange;
  /** The rules of activities, checked against what would be kept after all of them. */
  readonly checks: readonly KeptCheck[];
  /** With paths into `award`, `realised`, `planned` and `options`. */
  readonly findings: readonly Finding[];
  /** What is not known of the settlement after all of them. */
  readonly unknown: readonly SettlementUnknown[];
  readonly sources: Sources;
}

export interface PlannedFlow {
  /** Its id. */
  readonly flow: string;
  /** What it is worth beside what took place; absent where that is not known. */
  readonly amount?: string;
  /** How much more the final grant would be; absent where that is not decided. */
  readonly added?: string;
  /**
   * Whether it meets the rules of its activity, beside what took place and the planned flows before it; absent where that
   * cannot be told.
   */
  readonly isKept?: boolean;
}

/**
 * What is left of a grant, in all and by category, and what planned flows would add: never more than what is left.
 *
 * The most participants of a project and its dates still hold, and are told while there is time to plan otherwise. An
 * accredited project may be extended; an agency that prints how long an amendment is possible is quoted, and where none is
 * known that is said.
 *
 * @param award as for `settle`
 * @param realised what took place so far
 * @param planned flows that may still take place, as in an application; each with an `id` of its own, at most 30
 * @param options as for `settle`
 * @returns amounts in EUR with two decimals; a range where something is not known
 * @throws like `settle`, and where too many flows are planned
 * @example
 * const options = { baseRates: { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } } };
 * const award = { application, total: "35562.50" };
 * const { flows, preparatoryVisits, exceptionalCosts } = application;
 * const so = { flows: flows.slice(1), preparatoryVisits, exceptionalCosts };
 * const { left, planned } = remaining(award, so, flows.slice(0, 1), options);
 * [left, planned[0]?.added] // => ["3224.00", "3224.00"]
 */
export function remaining(
  award: ProjectAward,
  realised: RealisedProject,
  planned: readonly Flow[] = [],
  options: SettleOptions = {},
): Remaining {
  const { settlement: now, start } = settled(award, realised, options);
  assertPlanned(planned, realised);
  const steps: Step[] = [];
  let last = now;
  for (const [index, flow] of planned.entries()) {
    const before = last;
    last = settle(
      award,
      { ...realised, flows: [...realised.flows, ...planned.slice(0, index + 1)] },
      // Only of the last it is told what it rests on.
      index === planned.length - 1 ? options : { ...options, explanations: false },
    );
    steps.push({ flow, before, after: last });
  }
  const count = realised.flows.length;
  const findings = eachOnce([
    ...last.findings.flatMap((each) => stillOpen(each, now, count)),
    ...now.findings.filter(isOfMoney),
    ...steps.flatMap((step, index) => beyondAward(step, index)),
    ...saidOfProject(start),
  ]);
  const { call, action, currency, awarded, finalGrant, finalGrantRange, categories } = now;
  const names = new Set(findings.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return {
    call,
    action,
    currency,
    awarded,
    ...(finalGrant === undefined ? {} : { left: difference(finalGrant, awarded) }),
    leftRange: rangeLeft(finalGrantRange, awarded),
    categories,
    planned: steps.map(plannedFlow),
    ...(last.finalGrant === undefined ? {} : { leftAfter: difference(last.finalGrant, awarded) }),
    leftAfterRange: rangeLeft(last.finalGrantRange, awarded),
    checks: last.checks.map((check) => {
      const { missing } = check;
      return missing === undefined ? check : { ...check, missing: missing.map((path) => placeOf(path, count)) };
    }),
    findings,
    unknown: last.unknown,
    sources: { ...last.sources, ...Object.fromEntries(Object.entries(sources).filter(([name]) => names.has(name))) },
  };
}

function rangeLeft({ minimum, maximum }: AmountRange, awarded: string): AmountRange {
  return { minimum: difference(maximum, awarded), maximum: difference(minimum, awarded) };
}

/** @throws TypeError naming what is wrong: of a settlement it would be told with another path */
function assertPlanned(planned: readonly Flow[], { flows }: RealisedProject): void {
  const list: unknown = planned;
  if (!Array.isArray(list)) throw new TypeError("planned must be a list of flows");
  if (planned.length > mostPlanned) throw new TypeError(`planned must have at most ${mostPlanned} flows`);
  const ids = new Set(flows.map(({ id }) => id));
  for (const [index, flow] of planned.entries()) {
    const given: unknown = flow;
    if (!isObject(given)) throw new TypeError(`planned.${index} must be a flow`);
    if (typeof flow.id !== "string" || ids.has(flow.id)) {
      throw new TypeError(`planned.${index}.id must be an id that no other flow has`);
    }
    ids.add(flow.id);
    assertCounts(flow, ["planned", index]);
  }
}

/** A planned flow: the settlement without it, and with it. */
interface Step {
  readonly flow: Flow;
  readonly before: Settlement;
  readonly after: Settlement;
}

function plannedFlow({ flow: { id }, before, after }: Step): PlannedFlow {
  const row: Partial<SettledFlow> = after.flows.find(({ flow }) => flow === id) ?? {};
  const amount = row.status === "not-kept" ? row.amount : row.realised?.total;
  return {
    flow: id,
    ...(amount === undefined ? {} : { amount }),
    ...(before.finalGrant === undefined || after.finalGrant === undefined
      ? {}
      : { added: difference(before.finalGrant, after.finalGrant) }),
    ...(row.status === "undecided" ? {} : { isKept: row.status === "kept" }),
  };
}

/** What is said once the planned flows have taken place, and matters while they have not. */
function stillOpen(each: Finding, now: Settlement, count: number): readonly Finding[] {
  // What is planned may be cancelled yet, was not awarded as such, and is not paid for yet.
  const isOfEnd =
    each.code === "mobility.not-reported" || each.code === "mobility.not-awarded" || each.code === "payments.missing";
  if (isOfEnd || isOfMoney(each)) return [];
  const path = placeOf(each.path, count);
  if (each.code === "mobility.not-kept") {
    const isSo = now.flows.some(({ flow, status }) => flow === each.params.flow && status === "not-kept");
    return isSo ? [each] : [finding("planned.not-kept", path, each.params, each.citations)];
  }
  if (each.code === "project-limit.exceeded") {
    const isSo = now.findings.some(({ code, params }) => code === each.code && params.rule === each.params.rule);
    return isSo ? [each] : [finding("planned.project-limit", ["planned"], each.params, each.citations)];
  }
  return [{ ...each, path }];
}

/** What is said of the money is of what took place: of what is planned, its own findings tell what would not be paid. */
const isOfMoney = ({ code }: Finding): boolean =>
  ["settlement.", "transfers.", "reduction."].some((start) => code.startsWith(start));

/** A place among what took place and, after it, what is planned. */
function placeOf(path: Path, count: number): Path {
  const [, list, position, ...rest] = path;
  if (list !== "flows" || typeof position !== "number" || position < count) return path;
  return ["planned", position - count, ...rest];
}

function beyondAward(step: Step, index: number): readonly Finding[] {
  const { flow, amount, added, isKept } = plannedFlow(step);
  if (isKept !== true || amount === undefined || added === undefined) return [];
  // Less may be added because of a reduction, too.
  const isWithin = step.after.isCapped !== true || centsOfResult(added) >= centsOfResult(amount);
  if (isWithin) return [];
  const { maximum } = lawOf(step.after.call);
  return [finding("planned.beyond-award", ["planned", index], { flow, amount, added }, maximum)];
}

/** How long the project may still be changed, and whether it may last longer. */
function saidOfProject({ application, ways }: Start): readonly Finding[] {
  if (ways === undefined) return [];
  const [{ joined }] = ways;
  const { tables, agency } = joined;
  const end = joined.projectEnd();
  const { months, extendAfterMonths, monthsExtended } = tables.action;
  const at = ["award", "application", "project", "durationMonths"];
  // Where the action has one duration, it need not be stated.
  const { durationMonths = months?.value, extended } = application.project ?? {};
  const isExtendable = extended !== true && durationMonths === months?.value;
  const extension =
    extendAfterMonths === undefined || monthsExtended === undefined || !isExtendable
      ? []
      : [
          finding(
            "extension.possible",
            at,
            { monthsExtended: monthsExtended.value, afterMonths: extendAfterMonths.value },
            extendAfterMonths.citations,
          ),
        ];
  const printed = amendmentDeadlines.find(
    (each) =>
      each.agency === agency && each.calls.includes(application.call) && each.actions.includes(application.action),
  );
  if (printed === undefined || end === undefined) {
    return [...extension, finding("amendment.deadline-unknown", at, { agency }, [])];
  }
  const { value: daysBeforeEnd, citations } = printed.daysBeforeEnd;
  const deadline = daysLater(end, -daysBeforeEnd);
  return [...extension, finding("amendment.deadline", at, { deadline, daysBeforeEnd }, citations)];
}
