import type { Application } from "../application/application.js";
import type { RealisedProject } from "../application/realised.js";
import { decidingGrounds, keysNotForActivity, outcomeOf } from "../eligibility.js";
import { grantOf } from "../grant.js";
import { provisional } from "../provisional.js";
import type { FindingCode } from "../results/codes.js";
import { type Finding, finding } from "../results/finding.js";
import { checkOf, citationsOf, type Outcome } from "../rules/eligibility-rule.js";
import type { RuleId } from "../rules/index.js";
import { join, type Start } from "../rules/join.js";
import type { GrantOptions } from "../rules/joined.js";
import { rulesOfGroups, rulesOfRealised, rulesOfWholeProject } from "../rules/of-realised.js";
import type { Citation } from "../values/citation.js";
import type { Path } from "../values/path.js";
import { type Doubtful, doubtfulOf, noDoubt } from "./doubtful.js";
import { leftOut, noDoubtfulVisits, type VisitAmounts, visitAmounts } from "./doubtful-visits.js";
import { partOf, withDuration } from "./part-of.js";
import { type Positions, toRealised } from "./to-realised.js";

/** What of a realised project is kept, joined to its tables as an application is. */
export interface Kept {
  readonly start: Start;
  readonly positions: Positions;
  /** The mobilities that break a rule. */
  readonly broken: readonly Broken[];
  /** The mobilities of which it is not decided whether they are kept, by their id; of a call that is not known, all. */
  readonly undecided: ReadonlySet<string>;
  /** What they are worth, and the visits and costs of mobilities of which nothing else is kept. */
  readonly doubtful: Doubtful;
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
  /** What it would have been worth; `undefined` where that is not known. */
  readonly amount: string | undefined;
}

/**
 * The part of a realised project that is kept (I39): mobilities that took place and break no rule of their activity. One
 * that goes may take others with it, of its group for instance, so the rest is checked again until nothing goes.
 *
 * @param citations where it is printed what becomes of what breaks a rule
 */
export function keptOf(
  application: Application,
  realised: RealisedProject,
  options: GrantOptions,
  citations: readonly Citation[],
): Kept {
  const flows = realised.flows.map(withDuration);
  const findings: Finding[] = [];
  const broken: Broken[] = [];
  const undecided = new Map<string, Finding>();
  // Visits that break a rule are left out one after the other: what each comes to hangs on those before it.
  const visitsLeftOut = new Set<number>();
  let visits = noDoubtfulVisits;
  let before: VisitAmounts | undefined;
  const isBrokenOff = new Set(flows.filter(({ status }) => status === "force-majeure").map(({ group }) => group));
  let left = [...flows.entries()].filter(([, { status = "completed" }]) => status === "completed");
  let amounts: ReadonlyMap<string, string | undefined> | undefined;
  for (;;) {
    const part = partOf(application, realised, flows, left, visitsLeftOut);
    const start = join(part.application, options);
    const say = (list: readonly Finding[]) => list.map((each) => toRealised.finding(each, part.positions));
    if (start.ways === undefined) {
      const ids = new Set(part.application.flows.map(({ id }) => id));
      const none = { undecided: ids, doubtful: noDoubt, checks: [], findings: [] };
      return { start, positions: part.positions, broken, ...none };
    }
    const { ways, rules } = start;
    const results = rules.eligibility.flatMap((rule) =>
      rulesOfRealised.has(rule.id) ? [{ rule: rule.id, outcome: outcomeOf(rule, ways) }] : [],
    );
    const failing = brokenBy(results, part.application, isBrokenOff);
    if (failing.size === 0) {
      const of = results.flatMap(({ outcome }) => outcome.findings.filter(isOfVisit));
      const paid = ways[0].joined.visits.filter(({ persons }) => persons > 0);
      const against = paid.find(({ path }) => of.some((each) => each.severity === "error" && each.path[1] === path[1]));
      const after = before === undefined && against === undefined ? undefined : visitAmounts(start);
      if (before !== undefined && after !== undefined) visits = leftOut(visits, before, after);
      if (against !== undefined) {
        const [, position = -1] = against.path;
        findings.push(...say([...of.filter(({ path }) => path[1] === position), ...against.findings]));
        visitsLeftOut.add(part.positions.preparatoryVisits[Number(position)] ?? -1);
        before = after;
        continue;
      }
      const undecidedFlows = new Set(undecided.keys());
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
        undecided: undecidedFlows,
        doubtful: doubtfulOf(application, realised, flows, part.without, undecidedFlows, visits, options),
        checks: results.map(({ rule, outcome }) => toRealised.check(checkOf(rule, outcome), part.positions)),
        findings: [
          ...findings,
          ...say([...results.flatMap(({ outcome }) => outcome.findings), ...keysNotForActivity(ways)]),
          ...ofWhole,
          ...part.findings,
          ...(ways[0].joined.tables.field.isProvisional ? provisional(decidingGrounds(results)) : []),
          ...undecided.values(),
          ...notKept(broken, citations),
        ],
      };
    }
    amounts ??= worthOf(start);
    for (const [position, [index, { id }]] of left.entries()) {
      const failed = failing.get(position);
      if (failed === undefined) continue;
      const { rules: broke, said, isOpen } = failed;
      findings.push(...say(said));
      if (isOpen) {
        const params = { flow: id, rules: broke };
        undecided.set(id, finding("mobility.undecided", ["realised", "flows", index], params, citations));
        continue;
      }
      broken.push({ index, flow: id, rules: broke, amount: amounts.get(id) });
    }
    left = left.filter((_, position) => !failing.has(position));
  }
}

/** What is said of a visit: the mobility that it prepares may be kept all the same. */
const isOfVisit = ({ path: [list] }: Finding) => list === "preparatoryVisits";

interface Result {
  readonly rule: RuleId;
  readonly outcome: Outcome;
}

interface Failing {
  readonly rules: RuleId[];
  readonly said: Finding[];
  /** Nothing of it decides: what is stated contradicts itself or lacks its days, or force majeure may excuse it. */
  isOpen: boolean;
}

/** What is wrong in the file rather than in what took place. */
const contradictions: ReadonlySet<FindingCode> = new Set([
  "dates.not-duration",
  "activity.unknown",
  "country.not-in-programme",
  "organisation.unknown",
]);

/**
 * The flows that break a rule, or of which it cannot be told, by their position; of a rule on groups, all flows of the
 * group.
 *
 * @param isBrokenOff the groups of which force majeure stopped a part: no source says what becomes of the rest
 */
function brokenBy(
  results: readonly Result[],
  { flows }: Application,
  isBrokenOff: ReadonlySet<string | undefined>,
): ReadonlyMap<number, Failing> {
  const failing = new Map<number, Failing>();
  const add = (position: number, rule: RuleId, said: readonly Finding[], isOpen: boolean) => {
    const known = failing.get(position) ?? { rules: [], said: [], isOpen: true };
    failing.set(position, known);
    if (!known.rules.includes(rule)) known.rules.push(rule);
    known.said.push(...said);
    // One breach that is certain decides.
    if (!isOpen) known.isOpen = false;
  };
  for (const { rule, outcome } of results) {
    // Without its days nobody knows whether a stay was long enough.
    for (const path of outcome.missing ?? []) {
      const [, position, key] = path;
      if (typeof position !== "number" || key !== "durationDays") continue;
      const missing = finding("duration.missing", path, {}, citationsOf(outcome.grounds));
      add(position, rule, [missing], true);
    }
    for (const each of outcome.findings) {
      const [list, position] = each.path;
      if (each.severity !== "error" || list !== "flows" || typeof position !== "number") continue;
      const group = flows[position]?.group;
      const isOfGroup = group !== undefined && rulesOfGroups.has(rule);
      const isOpen = contradictions.has(each.code) || (isOfGroup && isBrokenOff.has(group));
      add(position, rule, [each], isOpen);
      if (!isOfGroup) continue;
      for (const [other, flow] of flows.entries()) {
        if (flow.group === group && flow.activity === flows[position]?.activity) add(other, rule, [], isOpen);
      }
    }
  }
  return failing;
}

/** What each flow is worth within all that took place, as far as it is known. */
function worthOf(start: Start): ReadonlyMap<string, string | undefined> {
  const { grant } = grantOf(start);
  return new Map(grant.summary.flows.map(({ flow, total }) => [flow, total]));
}

function notKept(broken: readonly Broken[], citations: readonly Citation[]): readonly Finding[] {
  return broken.map(({ index, flow, rules, amount }) =>
    finding(
      "mobility.not-kept",
      ["realised", "flows", index],
      { flow, rules, ...(amount === undefined ? {} : { amount }) },
      citations,
    ),
  );
}
