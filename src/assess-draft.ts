import type { Application } from "./application/application.js";
import { assertDraft } from "./application/assert-draft.js";
import type { Draft } from "./application/draft.js";
import { type MissingValues, membersOfName, missingValues } from "./application/missing-values.js";
import { type RefusedValues, refusedValues, withRefused } from "./application/refused-values.js";
import { type Eligibility, eligibilityOf } from "./eligibility.js";
import { type Grant, type GrantRange, grantOf } from "./grant.js";
import { withOneWarning } from "./provisional.js";
import { eachOnce, type Finding } from "./results/finding.js";
import { assertOptions } from "./rules/assert-options.js";
import { eachPathOnce, type Outcome } from "./rules/eligibility-rule.js";
import type { Priced } from "./rules/funding-rule.js";
import { join, type Start } from "./rules/join.js";
import type { GrantOptions, KnownFlow } from "./rules/joined.js";
import { lastingCodes } from "./rules/lasting-codes.js";
import { lackingOnes, statedApplication, type Unfinished, unfinishedIn } from "./stated-application.js";
import { type Cents, formatCents } from "./values/money.js";
import { once } from "./values/once.js";
import type { Path } from "./values/path.js";
import { foldedName } from "./values/same-name.js";

/** What a draft is worth so far, and what it still needs: plain JSON. Every path is one of the draft. */
export interface DraftAssessment {
  /** Nothing is missing: the results are those of `assess`. */
  readonly isComplete: boolean;
  /**
   * What a result needs and the draft lacks, in the order of the input: values that an application must have, those
   * without which a flow has no amount, and those that were refused. A value that is there and does not do (a call that
   * nobody knows, a country that receives nobody) is lacking, too; a finding says why. What else a check waits
   * for is in `eligibility.checks`.
   */
  readonly missing: readonly Path[];
  /** Each flow of the draft, in its order. */
  readonly flows: readonly DraftFlowState[];
  /** Absent without call, action or the applicant's country, and where the action has no budget. */
  readonly total?: TotalSoFar;
  /**
   * `undetermined` while something is missing, unless a check fails that nothing which may be added can mend. Other checks
   * that fail are `unknown` until then. A check that passes does so for what is stated.
   */
  readonly eligibility: Eligibility;
  /** Of the flows that are complete; without a total while others are not. Absent like `total`, or for an unknown call. */
  readonly grant?: Grant;
  readonly range?: GrantRange;
  /** Those of all the above, each once. */
  readonly findings: readonly Finding[];
}

/** A flow of a draft: priced where nothing is missing. */
export interface DraftFlowState extends Amounts {
  /** Absent where the draft gives none, or another flow has it. */
  readonly id?: string;
  /** What its amounts need, in the order of the input; empty for a flow that is priced. */
  readonly missing: readonly Path[];
  /** Why a value that is there does not do: a country that receives nobody, a place that nobody has looked up. */
  readonly findings: readonly Finding[];
}

/** EUR with two decimals: one amount, or the least and the most where base rates are missing. */
export interface Amounts {
  readonly amount?: string;
  readonly least?: string;
  readonly most?: string;
}

/** What the complete flows come to; as long as something is not priced, only the least where base rates are missing. */
export interface TotalSoFar extends Amounts {
  /**
   * Something is not priced yet, and the application when it is completed gets this or more. `false` where everything is
   * priced, and where what is missing may also lower what is stated: a preparatory visit before another one to the same
   * host, expensive travel of a flow that is priced without it, or a value that was refused and is of no single flow.
   */
  readonly atLeast: boolean;
}

/**
 * Prices what is complete of a draft, and says what the rest needs. A flow is complete when it has every value that its
 * amounts rest on; nothing of any other flow is counted.
 *
 * A value that `parseDraft` refused is open: its flow is not complete, and refused elsewhere it keeps the draft from being
 * so. Until it is mended no check fails for good.
 *
 * That the total is "at least" so much holds whatever is filled in where something is missing, and whatever flows, visits
 * and costs follow, as long as what is stated stays as it is, and of the complete flows nothing is added that is paid
 * instead of what they have (expensive travel), that asks less for them (`notRequested`, `courseFeeDays`, a shorter
 * distance, labels of persons who take several courses), or by which an organisation that they name is in another country.
 *
 * @param draft what `parseDraft` of `erasmus-ka1/schema` gives, or a part of an application
 * @param options as for `calculateGrant`
 * @returns for a draft in which nothing is missing, what `assess` gives, and the total
 * @throws TypeError or RangeError if `draft` or `options` is not of the contract's shape: read it with `parseDraft` first
 * @example
 * const baseRates = { staff: { 1: 141, 2: 125, 3: 110 }, learners: { 2: 55, 3: 47 } };
 * const { flows: [first, ...others], ...rest } = application;
 * const { total, missing } = assessDraft({ ...rest, flows: [{ ...first, durationDays: undefined }, ...others] }, { baseRates });
 * total // => { amount: "32338.50", atLeast: true }
 * missing // => [["flows", 0, "durationDays"]]
 */
export function assessDraft(draft: Draft, options: GrantOptions = {}): DraftAssessment {
  assertDraft(draft);
  assertOptions(options);
  const own = missingValues(draft);
  const refused = refusedValues(draft);
  const lacking = withRefused(own, refused);
  const unfinished = unfinishedIn(lacking);
  const application = statedApplication(draft, unfinished);
  if (application === undefined) return nothingKnown(draft, lacking, refused);
  const stated = join(application, options);
  if (stated.ways === undefined) {
    const eligibility = eligibilityOf(stated);
    const { grant } = grantOf(stated);
    const flows = statesOf(draft, withEach([stated.problem.path], lacking.flows), undefined, undefined);
    const missing = eachPathOnce([...missingOf(lacking, lacking.flows, refused), stated.problem.path]);
    return { isComplete: false, missing, flows, eligibility, grant, findings: eligibility.findings };
  }
  const [{ joined }] = stated.ways;
  const hasBudget = joined.tables.action.amountIs !== undefined;
  // What else a flow needs is seen without the value that was refused, and not of what stands in for the flow.
  const seen = own === lacking ? stated : seenOf(draft, own, options, stated);
  const needed = hasBudget ? neededByFlow(draft, seen, own, lacking) : [];
  // An accreditation has no flows, and needs none.
  const list: readonly Path[] = hasBudget && draft.flows === undefined ? [["flows"]] : [];
  const missing = eachPathOnce([...missingOf(hasBudget ? lacking : withoutBudget(lacking), needed, refused), ...list]);
  const isComplete = missing.length === 0;

  const settle = settling(withVisitsOf(draft, unfinished), missing, refused);
  const found = eligibilityOf(stated, isComplete ? undefined : settle);
  const eligibility: Eligibility =
    !isComplete && found.verdict === "eligible" ? { ...found, verdict: "undetermined" } : found;
  if (!hasBudget) {
    const { grant } = grantOf(stated);
    const findings = withOneWarning(eachOnce([...eligibility.findings, ...grant.findings]));
    return { isComplete, missing, flows: [], eligibility, grant, findings };
  }

  const open: Unfinished = { ...unfinished, flows: lackingOnes(needed) };
  const isAllPriced =
    [open.flows, open.visits, open.costs].every(({ size }) => size === 0) && [...list, ...refused.beside].length === 0;
  const priced = onlyFinished(draft, stated, unfinished, open, options);
  const { grant: whole, range } = grantOf(priced);
  const grant = isAllPriced ? whole : withoutTotal(whole, open);
  const inFlows = isAllPriced ? [] : findingsOfOpenFlows(seen, open, refused);
  return {
    isComplete,
    missing,
    flows: statesOf(draft, needed, priced, inFlows),
    total: { ...amountsOf(priced, isAllPriced), atLeast: !isAllPriced && !mayFall(draft, priced, open, refused) },
    eligibility,
    grant,
    ...(options.range !== false && lacksBaseRatesOnly(priced, open)
      ? { range: isAllPriced ? range() : rangeWithoutTotal(range(), open) }
      : {}),
    findings: withOneWarning(eachOnce([...eligibility.findings, ...grant.findings, ...inFlows])),
  };
}

type Joinable = Extract<Start, { readonly ways: readonly unknown[] }>;

function nothingKnown(draft: Draft, lacking: MissingValues, refused: RefusedValues): DraftAssessment {
  const eligibility: Eligibility = { verdict: "undetermined", findings: [], checks: [], manualChecks: [], sources: {} };
  const missing = missingOf(lacking, lacking.flows, refused);
  return {
    isComplete: false,
    missing,
    flows: statesOf(draft, withEach(lacking.start, lacking.flows), undefined, undefined),
    eligibility,
    findings: [],
  };
}

/** An accreditation needs none of what a budget is made of. */
function withoutBudget(lacking: MissingValues): MissingValues {
  return { ...lacking, flows: [], visits: [], costs: [] };
}

/** Without call, action and country no flow has an amount, and each of them needs these. */
function withEach(paths: readonly Path[], flows: MissingValues["flows"]): MissingValues["flows"] {
  return flows.map((own) => [...paths, ...own]);
}

/** In the order of the input. */
function missingOf(
  { start, organisations, members, visits, costs }: MissingValues,
  flows: MissingValues["flows"],
  { beside }: RefusedValues,
): readonly Path[] {
  return eachPathOnce([start, beside, organisations, ...members, ...flows, ...visits, ...costs].flat());
}

/** The draft with the flows of which a value was refused, without that value. */
function seenOf(draft: Draft, own: MissingValues, options: GrantOptions, stated: Joinable): Joinable {
  const application = statedApplication(draft, unfinishedIn(own));
  const start = application === undefined ? stated : join(application, options);
  return start.ways === undefined ? stated : start;
}

/** What each flow lacks to have all its amounts, base rates aside. */
function neededByFlow(
  draft: Draft,
  stated: Joinable,
  own: MissingValues,
  lacking: MissingValues,
): MissingValues["flows"] {
  const unfinished = unfinishedIn(own);
  const needed = lacking.flows.map((paths) => [...paths]);
  const add = (index: number | undefined, paths: readonly Path[]) => {
    // Of a stand-in nothing is asked that is not asked already.
    if (index !== undefined && !unfinished.flows.has(index)) needed[index]?.push(...paths);
  };
  for (const { flow, missing } of stated.price().unpriced) {
    add(
      flow?.index,
      missing.filter(([first]) => first !== "options"),
    );
  }
  const [{ joined }] = stated.ways;
  for (const flow of joined.flows) {
    if (flow.activity === undefined) add(flow.index, [flow.pathOf("activity")]);
    else add(flow.index, undecidedIn(flow as KnownFlow));
    add(flow.index, membersNamedBy(flow.input, draft, lacking));
  }
  return needed.map(eachPathOnce);
}

/** Hosts' own learners are paid nothing elsewhere in their country: before it is said where a group is, nothing is known. */
function undecidedIn({ activity, input, sending, receiving, pathOf }: KnownFlow): readonly Path[] {
  const isAtHome = receiving.country !== undefined && receiving.country === sending.country;
  return activity.group === true && isAtHome && input.venueKind === undefined ? [pathOf("venueKind")] : [];
}

/** What the members lack that a flow may be of: its rates depend on their country. */
function membersNamedBy(
  { sendingOrganisation, receivingOrganisation }: Application["flows"][number],
  { applicant, consortium }: Draft,
  lacking: MissingValues,
): readonly Path[] {
  const members = consortium?.members ?? [];
  return [sendingOrganisation, receivingOrganisation].flatMap((name) => {
    if (name === undefined || membersOfName(name, [applicant ?? {}]).length > 0) return [];
    const [named] = membersOfName(name, members);
    const mayBe = named === undefined ? members.filter((member) => member.name === undefined) : [named];
    return mayBe.flatMap((member) => lacking.members[members.indexOf(member)] ?? []);
  });
}

/** The draft with stand-ins for all that is not priced, and without what is found about them. */
function onlyFinished(draft: Draft, stated: Joinable, unfinished: Unfinished, open: Unfinished, options: GrantOptions) {
  const isOther = open.flows.size > unfinished.flows.size;
  const application = isOther ? statedApplication(draft, open) : undefined;
  const start = application === undefined ? stated : join(application, options);
  if (start.ways === undefined) return stated;
  const isAboutStandIn = aboutStandIn(open);
  if (open.flows.size + open.visits.size + open.costs.size === 0) return start;
  const price: Joinable["price"] = (bound) => {
    const { findings, ...priced } = start.price(bound);
    return { ...priced, findings: findings.filter(({ path }) => !isAboutStandIn(path)) };
  };
  return { ...start, price };
}

const lists = { flows: "flows", preparatoryVisits: "visits", exceptionalCosts: "costs" } as const;

/** What the entry at a path lacks; `undefined` where it is finished, or no entry. */
function lackingAt([list, index, key]: Path, unfinished: Unfinished): readonly Path[] | undefined {
  if (list === "consortium" && index === "members") return unfinished.members.get(Number(key));
  const name = Object.hasOwn(lists, String(list)) ? lists[list as keyof typeof lists] : undefined;
  return name === undefined || typeof index !== "number" ? undefined : unfinished[name].get(index);
}

function aboutStandIn(unfinished: Unfinished): (path: Path) => boolean {
  return (path) => lackingAt(path, unfinished) !== undefined;
}

/** A visit lacks what the flow lacks that it prepares. */
function withVisitsOf({ preparatoryVisits = [], flows = [] }: Draft, unfinished: Unfinished): Unfinished {
  const visits = new Map(unfinished.visits);
  for (const [index, { flow }] of preparatoryVisits.entries()) {
    const lacking = unfinished.flows.get(flows.findIndex(({ id }) => id !== undefined && id === flow));
    if (lacking !== undefined && !visits.has(index)) visits.set(index, lacking);
  }
  return { ...unfinished, visits };
}

/** What a rule finds in an application with stand-ins, as far as it can be said of the draft. */
function settling(
  unfinished: Unfinished,
  lacking: readonly Path[],
  { beside }: RefusedValues,
): (outcome: Outcome) => Outcome {
  const isAboutStandIn = aboutStandIn(unfinished);
  return ({ missing, ...outcome }) => {
    const findings = outcome.findings.filter(({ path }) => !isAboutStandIn(path));
    if (outcome.status === "fail") {
      const faults = findings.filter(({ severity }) => severity === "error");
      // The value that was refused may be the one by which the check passes.
      const isLasting = beside.length === 0 && faults.some(({ code }) => lastingCodes.has(code));
      if (isLasting) return { ...outcome, findings };
      // What is found of one flow is worth saying; what is found of the whole is not known yet.
      const ofParts = findings.filter(({ severity, path }) => severity !== "error" || path.length > 1);
      return { ...outcome, status: "unknown", missing: lacking, findings: ofParts };
    }
    if (missing === undefined) return { ...outcome, findings };
    const real = missing.flatMap((path) => lackingAt(path, unfinished) ?? [path]);
    return { ...outcome, missing: eachPathOnce(real), findings };
  };
}

/** What is said of the flows that are not priced: why a value that they have does not do. */
function findingsOfOpenFlows(stated: Joinable, open: Unfinished, { all }: RefusedValues): readonly Finding[] {
  // What is wrong with a value that was refused is said already.
  const refused = new Set(all.map((path) => JSON.stringify(path)));
  return stated.price().findings.filter(({ path, severity, code }) => {
    const [list, index] = path;
    if (refused.has(JSON.stringify(path))) return false;
    if (list !== "flows" || typeof index !== "number" || !open.flows.has(index)) return false;
    return (
      severity === "error" && code !== "base-rate.missing" && !(code === "activity.unknown" && isStandIn(stated, index))
    );
  });
}

function isStandIn({ application }: Joinable, index: number): boolean {
  return application.flows[index]?.activity === "";
}

function statesOf(
  draft: Draft,
  needed: MissingValues["flows"],
  priced: Joinable | undefined,
  inFlows: readonly Finding[] | undefined,
): readonly DraftFlowState[] {
  const seen = new Set<string>();
  const amounts = priced === undefined ? undefined : amountsByFlow(priced, needed.length);
  return (draft.flows ?? []).map(({ id }, index): DraftFlowState => {
    const isOwn = id !== undefined && !seen.has(id);
    if (id !== undefined) seen.add(id);
    const missing = needed[index] ?? [];
    return {
      ...(isOwn ? { id } : {}),
      missing,
      findings: (inFlows ?? []).filter(({ path }) => path[1] === index),
      ...(missing.length === 0 ? amounts?.[index] : {}),
    };
  });
}

/** The lines of a grant, added up; the flows' and all together. */
interface Sums {
  readonly byFlow: readonly Cents[];
  readonly all: Cents;
  /** Whether an amount is open, by flow, and anywhere. */
  readonly isOpen: readonly boolean[];
  readonly isAnyOpen: boolean;
}

function sumsOf({ lines, unpriced }: Priced, flows: number): Sums {
  const byFlow: Cents[] = Array.from({ length: flows }, () => 0);
  const isOpen: boolean[] = Array.from({ length: flows }, () => false);
  let all = 0;
  for (const { cents, flow } of lines) {
    all += cents;
    if (flow !== undefined) byFlow[flow.index] = (byFlow[flow.index] ?? 0) + cents;
  }
  for (const { flow } of unpriced) if (flow !== undefined) isOpen[flow.index] = true;
  return { byFlow, all, isOpen, isAnyOpen: unpriced.length > 0 };
}

function amountsByFlow(priced: Joinable, flows: number): readonly Amounts[] {
  const nominal = sumsOf(priced.price(), flows);
  // Both ends are priced only for what has no one amount.
  const least = once(() => sumsOf(priced.price("minimum"), flows));
  const most = once(() => sumsOf(priced.price("maximum"), flows));
  return nominal.byFlow.map((cents, index) => {
    if (nominal.isOpen[index] === false) return { amount: formatCents(cents) };
    const upper = most().isOpen[index] === false ? { most: formatCents(most().byFlow[index] ?? 0) } : {};
    return { least: formatCents(least().byFlow[index] ?? 0), ...upper };
  });
}

/** While something is not priced, the most is no bound. */
function amountsOf(priced: Joinable, isAllPriced: boolean): Amounts {
  const nominal = sumsOf(priced.price(), 0);
  if (!nominal.isAnyOpen) return { amount: formatCents(nominal.all) };
  const [least, most] = [sumsOf(priced.price("minimum"), 0), sumsOf(priced.price("maximum"), 0)];
  return { least: formatCents(least.all), ...(most.isAnyOpen || !isAllPriced ? {} : { most: formatCents(most.all) }) };
}

function lacksBaseRatesOnly(priced: Joinable, open: Unfinished): boolean {
  const isAboutStandIn = aboutStandIn(open);
  const isLacking = ({ missing }: Priced) => missing.some((path) => !isAboutStandIn(path));
  return isLacking(priced.price()) && !isLacking(priced.price("minimum"));
}

function rangeWithoutTotal({ minimum, maximum }: GrantRange, open: Unfinished): GrantRange {
  return { minimum: withoutTotal(minimum, open), maximum: withoutTotal(maximum, open) };
}

/** What is not all must not look like it, and a stand-in has no row. */
function withoutTotal({ total: _, summary, ...grant }: Grant, { flows: open }: Unfinished): Grant {
  const flows = summary.flows.filter((__, index) => !open.has(index));
  return { ...grant, summary: { ...summary, flows, total: {} } };
}

/** Whether something that is not finished may take from what is. */
function mayFall(draft: Draft, priced: Joinable, open: Unfinished, { beside }: RefusedValues): boolean {
  if (beside.some(([part]) => !withoutAmount.has(part))) return true;
  return mayHaveExpensiveTravel(draft, open) || priced.ways.some(({ joined }) => mayTakeVisit(draft, joined, open));
}

/** What is for the reader, and what the verdict alone depends on. */
const withoutAmount: ReadonlySet<string | number | undefined> = new Set([
  ...["$schema", "reference", "title", "notes", "submittedAt", "roundOpen", "supportingOrganisations", "project"],
]);

/** Expensive travel takes its persons off the unit cost of travel, and off the days of green travel. */
function mayHaveExpensiveTravel({ exceptionalCosts = [], flows = [] }: Draft, open: Unfinished): boolean {
  return exceptionalCosts.some(({ type, flow }, index) => {
    if (!open.costs.has(index) || (type !== undefined && type !== "expensive-travel")) return false;
    const named = flows.findIndex(({ id }) => id !== undefined && id === flow);
    return named === -1 || !open.flows.has(named);
  });
}

type JoinedWay = Joinable["ways"][number]["joined"];

/** Of the visits to one host the first are paid, and an earlier one may yet turn out to go there. */
function mayTakeVisit(
  { preparatoryVisits = [], flows = [] }: Draft,
  { visits, tables }: JoinedWay,
  open: Unfinished,
): boolean {
  if (tables.funding.preparatoryVisits.perHostingOrganisation === undefined) return false;
  const hostOf = (index: number) => {
    const { hostingOrganisation: own, flow: name } = preparatoryVisits[index] ?? {};
    // One that was refused is not that of the flow.
    if (open.visits.get(index)?.some((path) => path.at(-1) === "hostingOrganisation") === true) return undefined;
    const host = own ?? flows.find(({ id }) => id === name && id !== undefined)?.hostingOrganisation;
    return host === undefined ? undefined : foldedName(host);
  };
  const isOpen = (index: number) => open.visits.has(index) || visits[index]?.flow === undefined;
  return visits.some(({ persons }, index) => {
    if (persons === 0 || isOpen(index)) return false;
    const own = hostOf(index);
    return visits.slice(0, index).some((_, before) => {
      const other = hostOf(before);
      return isOpen(before) && (own === undefined || other === undefined || own === other);
    });
  });
}
