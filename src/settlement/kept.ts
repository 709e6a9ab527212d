import type { Application, ExceptionalCost, PreparatoryVisit } from "../application/application.js";
import type { RealisedFlow, RealisedProject } from "../application/realised.js";
import { outcomeOf } from "../eligibility.js";
import { grantOf } from "../grant.js";
import { type AfterAward, afterAward } from "../rates/after-award.js";
import { type Finding, finding } from "../results/finding.js";
import { checkOf, citationsOf, type Outcome } from "../rules/eligibility-rule.js";
import { type RuleId, rulesOfGroups, rulesOfRealised, rulesOfWholeProject } from "../rules/index.js";
import { join, type Start } from "../rules/join.js";
import type { GrantOptions } from "../rules/joined.js";
import type { Citation } from "../values/citation.js";
import { daysBetween } from "../values/days.js";
import type { Path } from "../values/path.js";
import { type Positions, toRealised } from "./to-realised.js";

/** What of a realised project is kept, joined to its tables as an application is. */
export interface Kept {
  readonly start: Start;
  readonly positions: Positions;
  /** The mobilities that break a rule. */
  readonly broken: readonly Broken[];
  /** The flows that are kept, by their id. */
  readonly flows: ReadonlySet<string>;
  /** What the rules of activities say of those that are kept. */
  readonly checks: readonly KeptCheck[];
  /** With paths into what was realised. */
  readonly findings: readonly Finding[];
}

/** One rule of activities checked against what is kept. */
export interface KeptCheck {
  readonly rule: RuleId;
  readonly status: Outcome["status"];
  /** `unknown` only: the values that would decide. */
  readonly missing?: readonly Path[];
  readonly citations: readonly Citation[];
}

/** A mobility that took place and breaks a rule. */
export interface Broken {
  /** Its position in what was realised. */
  readonly index: number;
  readonly flow: string;
  readonly rules: readonly RuleId[];
  /** What it would have been worth; absent where that is not known. */
  readonly amount?: string;
}

/**
 * The part of a realised project that is kept (I39): mobilities that took place and break no rule of their activity. One
 * that goes may take others with it, of its group for instance, so the rest is checked again until nothing goes.
 */
export function keptOf(application: Application, realised: RealisedProject, options: GrantOptions): Kept {
  const flows = realised.flows.map(withDuration);
  const law = afterAward(application.call);
  const findings: Finding[] = [];
  const broken: Broken[] = [];
  let positions = flows.flatMap(({ status = "completed" }, index) => (status === "completed" ? [index] : []));
  for (let isFirst = true, amounts = new Map<string, string>(); ; isFirst = false) {
    const part = partOf(application, realised, flows, positions);
    const start = join(part.application, options);
    const say = (list: readonly Finding[]) => list.map((each) => toRealised.finding(each, part.positions));
    if (start.ways === undefined) {
      return { start, positions: part.positions, broken, flows: new Set(), checks: [], findings: [] };
    }
    const { ways, rules } = start;
    const results = rules.eligibility.flatMap((rule) =>
      rulesOfRealised.has(rule.id) ? [{ rule: rule.id, outcome: outcomeOf(rule, ways) }] : [],
    );
    const failing = brokenBy(results, part.application);
    if (failing.size === 0) {
      const ofWhole = rules.eligibility.flatMap((rule) => {
        if (!rulesOfWholeProject.has(rule.id)) return [];
        const { status, grounds } = outcomeOf(rule, ways);
        if (status !== "fail") return [];
        return [finding("project-limit.exceeded", ["realised", "flows"], { rule: rule.id }, citationsOf(grounds))];
      });
      return {
        start,
        positions: part.positions,
        broken,
        flows: new Set(part.application.flows.map(({ id }) => id)),
        checks: results.map(({ rule, outcome }) => toRealised.check(checkOf(rule, outcome), part.positions)),
        findings: [
          ...findings,
          ...say(results.flatMap(({ outcome }) => outcome.findings)),
          ...ofWhole,
          ...part.findings,
          ...(law === undefined ? [] : notKept(broken, law)),
        ],
      };
    }
    if (isFirst) amounts = worthOf(start);
    for (const [position, { rules: broke, said }] of failing) {
      const index = positions[position] ?? position;
      const { id } = flows[index] ?? { id: "" };
      const amount = amounts.get(id);
      broken.push({ index, flow: id, rules: broke, ...(amount === undefined ? {} : { amount }) });
      findings.push(...say(said));
    }
    positions = positions.filter((_, position) => !failing.has(position));
  }
}

interface Result {
  readonly rule: RuleId;
  readonly outcome: Outcome;
}

interface Failing {
  readonly rules: RuleId[];
  readonly said: Finding[];
}

/** The flows that break a rule, by their position; of a rule on groups, all flows of the group. */
function brokenBy(results: readonly Result[], { flows }: Application): ReadonlyMap<number, Failing> {
  const failing = new Map<number, Failing>();
  const add = (position: number, rule: RuleId, said: readonly Finding[]) => {
    const known = failing.get(position) ?? { rules: [], said: [] };
    failing.set(position, known);
    if (!known.rules.includes(rule)) known.rules.push(rule);
    known.said.push(...said);
  };
  for (const { rule, outcome } of results) {
    if (outcome.status !== "fail") continue;
    for (const each of outcome.findings) {
      const [list, position] = each.path;
      if (each.severity !== "error" || list !== "flows" || typeof position !== "number") continue;
      add(position, rule, [each]);
      const group = flows[position]?.group;
      if (group === undefined || !rulesOfGroups.has(rule)) continue;
      for (const [other, flow] of flows.entries()) {
        if (other !== position && flow.group === group && flow.activity === flows[position]?.activity)
          add(other, rule, []);
      }
    }
  }
  return failing;
}

/** What each flow is worth within all that took place, as far as it is known. */
function worthOf(start: Start): Map<string, string> {
  const { grant } = grantOf(start);
  return new Map(grant.summary.flows.flatMap(({ flow, total }) => (total === undefined ? [] : [[flow, total]])));
}

function notKept(broken: readonly Broken[], { eligibleThroughout }: AfterAward): readonly Finding[] {
  const citations = eligibleThroughout.citations.map((citation) => ({ ...citation, interpretation: "I39" }));
  return broken.map(({ index, flow, rules, amount }) =>
    finding(
      "mobility.not-kept",
      ["realised", "flows", index],
      { flow, rules, ...(amount === undefined ? {} : { amount }) },
      citations,
    ),
  );
}

interface Part {
  readonly application: Application;
  readonly positions: Positions;
  readonly findings: readonly Finding[];
}

/** The realised flows at some positions as an application of the project, with the visits and costs that belong to them. */
function partOf(
  application: Application,
  { preparatoryVisits = [], exceptionalCosts = [] }: RealisedProject,
  flows: readonly RealisedFlow[],
  positions: readonly number[],
): Part {
  const own = positions.flatMap((index) => flows[index] ?? []);
  const ids = new Set(own.map(({ id }) => id));
  const isOwn = (each: PreparatoryVisit | ExceptionalCost) => !("flow" in each) || ids.has(each.flow);
  const visits = [...preparatoryVisits.entries()].filter(([, visit]) => isOwn(visit));
  const costs = [...exceptionalCosts.entries()].filter(([, cost]) => isOwn(cost));
  const known = new Set(flows.map(({ id }) => id));
  const without = <Code extends "visit.without-mobility" | "cost.without-mobility">(
    code: Code,
    list: readonly (PreparatoryVisit | ExceptionalCost)[],
    key: string,
  ): readonly Finding[] =>
    list.flatMap((each, index) => {
      if (isOwn(each) || !("flow" in each)) return [];
      const at = ["realised", key, index, "flow"];
      // A name that nobody has is a mistake in the file.
      if (!known.has(each.flow)) return [finding("flow.unknown", at, { flow: each.flow }, [])];
      return [finding(code, at, { flow: each.flow }, [])];
    });
  const { preparatoryVisits: _, exceptionalCosts: __, ...others } = application;
  return {
    application: {
      ...others,
      flows: own,
      preparatoryVisits: visits.map(([, visit]) => visit),
      exceptionalCosts: costs.map(([, cost]) => cost),
    },
    positions: {
      flows: positions,
      preparatoryVisits: visits.map(([index]) => index),
      exceptionalCosts: costs.map(([index]) => index),
    },
    findings: [
      ...without("visit.without-mobility", preparatoryVisits, "preparatoryVisits"),
      ...without("cost.without-mobility", exceptionalCosts, "exceptionalCosts"),
    ],
  };
}

/** Two dates and the interruption give the days that are not stated. */
export function withDuration(flow: RealisedFlow): RealisedFlow {
  const { durationDays, startDate, endDate, interruptedDays = 0 } = flow;
  if (durationDays !== undefined || startDate === undefined || endDate === undefined) return flow;
  const days = daysBetween(startDate, endDate) - interruptedDays;
  return days < 1 ? flow : { ...flow, durationDays: days };
}
