import type { AllocationApplicant, CompletedProject } from "./application/allocation-applicant.js";
import { provisional } from "./provisional.js";
import type { AllocationRules, ConsortiumAmounts } from "./rates/allocation-table.js";
import type { Cell, NumericUnit } from "./rates/cell.js";
import { firstCall } from "./rates/first-call.js";
import { type ActionTables, actionIds, actionTables, callTable, type LoadedCall } from "./rates/index.js";
import { type AllocationUnknown, allocationUnknowns } from "./results/allocation-unknown.js";
import {
  cap,
  type Explanation,
  excess,
  input,
  inputMoney,
  percentage,
  product,
  type RateLeaf,
  ratesIn,
  rounding,
  sum,
} from "./results/explanation.js";
import { type Finding, finding } from "./results/finding.js";
import { actionNotCovered, callUnknown } from "./rules/facts/not-known.js";
import type { Citation, Sources } from "./values/citation.js";
import { type Cents, formatCents, type MoneyInput, percentOf, roundToCent, toCents } from "./values/money.js";
import type { Path } from "./values/path.js";

/** What an accredited organisation may expect of its agency's budget allocation: an interval. Plain JSON. */
export interface Allocation {
  readonly call: number;
  readonly action: string;
  readonly nationalAgency: string;
  readonly currency: "EUR";
  /**
   * By the rules alone: before it is cut for want of money, and before the maximum grant and the need limit it. Absent where
   * it rests on something unknown.
   */
  readonly basicGrant?: string;
  /** As printed: before it is lowered for low spending. Absent where the rules do not give it. */
  readonly maximumGrant?: string;
  /** The lower end. Absent where no lower end can be told; then `unknown` says why. */
  readonly atLeast?: string;
  /** The upper end. Absent where neither the need nor the maximum grant is known. */
  readonly atMost?: string;
  /** Inclusion support for participants and exceptional costs, uncut, in the ends as far as they are approved. */
  readonly apart: string;
  /** What both ends leave open. The sentences are in `allocation.unknown` of `erasmus-ka1/messages/<language>`. */
  readonly unknown: readonly AllocationUnknown[];
  /** How each amount came about; the paths of inputs are those of the applicant. */
  readonly explanations: {
    readonly basicGrant?: Explanation;
    readonly maximumGrant?: Explanation;
    readonly atLeast?: Explanation;
    readonly atMost?: Explanation;
  };
  readonly findings: readonly Finding[];
  /** The documents that the citations name. */
  readonly sources: Sources;
}

/**
 * What an accredited organisation may expect of its agency's budget allocation: an interval, never a prediction. In between,
 * the agency decides when it knows all applicants: by points, priorities and the money there is.
 *
 * `atMost` is the need, but no more than the maximum grant, and all inclusion and exceptional costs asked for. It holds
 * whatever others apply for: nobody is awarded more than the agency's estimate of the need (the guides say so from call 2025
 * on; before, agencies' rules do), nor more than the maximum. Where little of the last grant was spent the maximum is lower
 * than the one counted here.
 *
 * `atLeast` is the basic grant, but no more than `atMost` allows, and the costs that are approved. It counts against the
 * applicant whatever is open: the furthest cut that the rules allow where money is short, the deduction where the score is
 * not known, no share of spending that is not known. Two things cannot be counted: where the rules do not say how far basic
 * grants may be cut, it holds only if they are not (`first-phase-floor`); where the maximum is lowered, or may be, and
 * nobody knows by how much, there is no `atLeast`, as there is none without a need.
 *
 * Both ends rest on `need`. An applicant's own estimate stands in for the agency's, and a finding says so.
 *
 * @param applicant what the rules ask about; amounts are EUR
 * @param rules those of the applicant's call, action and agency: shipped ones (`allocationRules`), or a file's
 * (`parseAllocationRules`)
 * @returns both ends, what they leave open, and how they came about; no ends where the call, the action or the rules are
 * others, or where the applicant is no consortium; a finding then says why
 * @throws RangeError if an amount of the applicant is none, or `organisations` is no whole number from 1; TypeError if a
 * completed project is not of an earlier call, or spent more than it was awarded
 * @example
 * const rules = allocationRules(2026, "KA121-SCH", "SE");
 * const school = { call: 2026, action: "KA121-SCH", nationalAgency: "SE", kind: "individual" } as const;
 * const applicant = { ...school, need: "60000", completedProjects: [], latestReportScore: "none" } as const;
 * const { atLeast, atMost, unknown } = rules ? estimateAllocation(applicant, rules) : {};
 * [atLeast, atMost, unknown] // => ["20000.00", "60000.00", ["second-phase"]]
 */
export function estimateAllocation(applicant: AllocationApplicant, rules: AllocationRules): Allocation {
  const { call, action } = applicant;
  assertCompleted(applicant);
  const table = callTable(call);
  if (table === undefined) return without(applicant, rules, {}, callUnknown(call));
  const allotment = allotmentOf(table, action);
  if (allotment === undefined) {
    const known = actionIds(table.fields).filter((id) => allotmentOf(table, id) !== undefined);
    return without(applicant, rules, {}, actionNotCovered(table, action, known));
  }
  const { tables, guide } = allotment;
  const { sources } = tables.field;
  if (rules.call !== call || rules.action !== action || rules.nationalAgency !== applicant.nationalAgency) {
    const { call: ofCall, action: ofAction, nationalAgency: agency } = rules;
    return without(
      applicant,
      rules,
      sources,
      finding("allocation.other-rules", [], { call: ofCall, action: ofAction, agency }, []),
    );
  }
  const fewest = tables.action.consortium?.minimumMembers;
  if (fewest !== undefined && organisationsOf(applicant) <= fewest.value && applicant.kind === "coordinator") {
    const missing = finding("consortium.missing", ["organisations"], { min: fewest.value }, fewest.citations);
    return without(applicant, rules, sources, missing);
  }
  return estimated(applicant, rules, sources, guide);
}

/** @throws TypeError naming the path of what no completed project can be */
function assertCompleted({ call, completedProjects = [] }: AllocationApplicant): void {
  const invalid = (path: Path, expected: string) =>
    new TypeError(`${path.join(".")} must be ${expected}: validate with parseAllocationApplicant first`);
  for (const [index, project] of completedProjects.entries()) {
    const path = ["completedProjects", index];
    const { awarded, spent } = project;
    if (project.call < firstCall || project.call >= call) {
      throw invalid([...path, "call"], `from ${firstCall} on, and before the call of the applicant`);
    }
    if (awarded !== undefined && spent !== undefined && toCents(spent) > toCents(awarded)) {
      throw invalid([...path, "spent"], "no more than was awarded");
    }
  }
}

/** The tables of an action, and where the guide says that agencies allot their budget among its applicants, if it does. */
function allotmentOf(
  table: LoadedCall,
  action: string,
): { readonly tables: ActionTables; readonly guide: readonly Citation[] } | undefined {
  const [tables] = actionTables(table, action) ?? [];
  const passage = tables?.action.passages.allocation;
  return tables === undefined || passage === undefined ? undefined : { tables, guide: passage.citations };
}

/** An answer without amounts, and why. */
function without(
  { call, action, nationalAgency, inclusionAndExceptional = 0 }: AllocationApplicant,
  rules: AllocationRules,
  sources: Sources,
  why: Finding,
): Allocation {
  return {
    call,
    action,
    nationalAgency,
    currency: "EUR",
    apart: formatCents(toCents(inclusionAndExceptional)),
    unknown: [],
    explanations: {},
    findings: [why],
    sources: { ...sources, ...rules.sources },
  };
}

function estimated(
  applicant: AllocationApplicant,
  rules: AllocationRules,
  sources: Sources,
  guide: readonly Citation[],
): Allocation {
  const { call, action, nationalAgency } = applicant;
  const { exact: basicGrant, least, ...basic } = basicGrantOf(applicant, rules);
  const maximumGrant = fixed(applicant, rules.maximumGrant);
  const need = given(["need"], applicant.need);
  const told = need !== undefined && maximumGrant !== undefined ? capped(need, maximumGrant) : undefined;
  const limit = told ?? need ?? maximumGrant;
  const costs = given(["inclusionAndExceptional"], applicant.inclusionAndExceptional);
  const isApproved = applicant.inclusionAndExceptionalBasis === "approved";
  const lowering = loweringOf(applicant, rules);

  const atMost = limit === undefined ? undefined : plus(limit, costs);
  const atLeast =
    least !== undefined && told !== undefined && lowering.isOut
      ? plus(capped(least, told), isApproved ? costs : undefined)
      : undefined;
  // Where the lowest basic grant is all that may be given, no cut and no second phase can matter.
  const isAll = least !== undefined && limit !== undefined && least.cents >= limit.cents;
  const unknown = new Set<AllocationUnknown>([
    ...(need === undefined ? (["need"] as const) : []),
    ...(maximumGrant === undefined ? (["consortium-amounts"] as const) : []),
    ...basic.unknown.filter((each) => each !== "first-phase-scaled" || !isAll),
    ...lowering.unknown,
    ...(isAll ? [] : (["second-phase"] as const)),
    ...(costs === undefined || costs.cents === 0 || isApproved ? [] : (["costs-approved"] as const)),
  ]);
  const amounts = { basicGrant, maximumGrant, atLeast, atMost };
  const explanations = explanationsOf(amounts);
  return {
    call,
    action,
    nationalAgency,
    currency: "EUR",
    ...Object.fromEntries(
      Object.entries(amounts).flatMap(([name, amount]) =>
        amount === undefined ? [] : [[name, formatCents(amount.cents)]],
      ),
    ),
    apart: formatCents(costs?.cents ?? 0),
    unknown: allocationUnknowns.filter((each) => unknown.has(each)),
    explanations,
    findings: [
      ...basic.findings,
      ...lowering.findings,
      ...ofMaximum({ basicGrant, maximumGrant }, rules),
      ...ofNeed({ need, basicGrant, maximumGrant }, applicant, rules, guide),
      ...provisional(Object.values(explanations).flatMap(ratesIn)),
    ],
    sources: { ...sources, ...rules.sources },
  };
}

/** A basic grant that no one is given in full. */
function ofMaximum(
  { basicGrant, maximumGrant }: { readonly [Name in "basicGrant" | "maximumGrant"]: Amount | undefined },
  rules: AllocationRules,
): readonly Finding[] {
  if (basicGrant === undefined || maximumGrant === undefined || basicGrant.cents <= maximumGrant.cents) return [];
  const params = { basicGrant: formatCents(basicGrant.cents), maximumGrant: formatCents(maximumGrant.cents) };
  return [finding("allocation.basic-above-maximum", [], params, rules.maximumGrant.individual.citations)];
}

/** What is to be said of the need: whose estimate it is, and which limit it meets. */
function ofNeed(
  { need, basicGrant, maximumGrant }: { readonly [Name in "need" | "basicGrant" | "maximumGrant"]: Amount | undefined },
  { needBasis = "own-estimate" }: AllocationApplicant,
  rules: AllocationRules,
  guide: readonly Citation[],
): readonly Finding[] {
  if (need === undefined) return [];
  const path = ["need"];
  const asked = formatCents(need.cents);
  const findings: Finding[] = [];
  if (needBasis === "own-estimate") {
    findings.push(finding("allocation.need-is-estimate", path, { need: asked }, guide));
  }
  if (basicGrant !== undefined && need.cents < basicGrant.cents) {
    const params = { need: asked, basicGrant: formatCents(basicGrant.cents) };
    findings.push(finding("allocation.need-below-basic", path, params, guide));
  }
  if (maximumGrant !== undefined && need.cents > maximumGrant.cents) {
    const params = { need: asked, maximumGrant: formatCents(maximumGrant.cents) };
    const citations = [...rules.maximumGrant.individual.citations, ...guide];
    findings.push(finding("allocation.need-above-maximum", path, params, citations));
  }
  return findings;
}

/** A part of the estimate, and what it leaves open. */
interface Part {
  readonly unknown: readonly AllocationUnknown[];
  readonly findings: readonly Finding[];
}

/** The basic grant where all is known that it rests on, and the least that it can be. */
interface BasicGrant extends Part {
  readonly exact?: Amount | undefined;
  readonly least?: Amount | undefined;
}

function basicGrantOf(applicant: AllocationApplicant, { basicGrant: rules }: AllocationRules): BasicGrant {
  const floor = fixed(applicant, rules);
  if (floor === undefined) return { unknown: ["consortium-amounts"], findings: [] };
  const spending = withSpending(floor, applicant, rules.performance);
  const cut = cutFurthest(spending.amount, applicant, rules);
  const unknown = [...spending.unknown, ...cut.unknown];
  const isKnown = spending.unknown.length === 0;
  const { deduction } = rules;
  const undeducted = { exact: isKnown ? spending.amount : undefined, least: cut.amount, unknown, findings: [] };
  const { latestReportScore: score } = applicant;
  if (deduction === undefined || score === "none") return undeducted;
  const { belowPoints, percent } = deduction;
  const least = less(cut.amount, percent);
  if (score === undefined) return { least, unknown: [...unknown, "report-score"], findings: [] };
  if (score >= belowPoints.value) return undeducted;
  const exact = less(spending.amount, percent);
  const params = { points: score, below: belowPoints.value, percent: percent.value };
  const citations = [...new Set([...belowPoints.citations, ...percent.citations])];
  const found = finding("allocation.deducted", ["latestReportScore"], params, citations);
  return { exact: isKnown ? exact : undefined, least, unknown, findings: [found] };
}

/** The amount that is the same for everybody: of one organisation, or of a consortium by its size. */
function fixed(
  applicant: AllocationApplicant,
  { individual, consortium }: { readonly individual: Cell<"EUR">; readonly consortium?: ConsortiumAmounts },
): Amount | undefined {
  if (applicant.kind === "individual") return printed(individual);
  if (consortium === undefined) return undefined;
  return ofConsortium(consortium.perOrganisation, consortium.maximum, applicant);
}

/** An amount for each organisation of a consortium, no more than the most for all of them. */
function ofConsortium(
  perOrganisation: Cell<"EUR">,
  maximum: Cell<"EUR"> | undefined,
  applicant: AllocationApplicant,
): Amount {
  const each = printed(perOrganisation);
  const organisations = organisationsOf(applicant);
  const all = { cents: each.cents * organisations, why: product(each.why, input(["organisations"], organisations)) };
  return maximum === undefined ? all : capped(all, printed(maximum));
}

/** The basic grant with the share of past spending: the least that it can be, where spending is not known. */
function withSpending(
  floor: Amount,
  { completedProjects }: AllocationApplicant,
  performance: AllocationRules["basicGrant"]["performance"],
): { readonly amount: Amount; readonly unknown: readonly AllocationUnknown[] } {
  if (performance === undefined) return { amount: floor, unknown: [] };
  if (completedProjects === undefined) return { amount: floor, unknown: ["completed-projects"] };
  const latest = newestFirst(completedProjects).slice(0, performance.projects.value);
  const spent = latest.flatMap(({ path, project }) => given([...path, "spent"], project.spent) ?? []);
  const [highest] = [...spent].sort((a, b) => b.cents - a.cents);
  const amount = highest === undefined ? floor : orMore(floor, shareOf(highest, performance.percent));
  return { amount, unknown: spent.length < latest.length ? ["spending"] : [] };
}

/**
 * The amount after the furthest cut that the rules allow. The limit of a consortium's basic grant holds for what it cannot
 * be cut below, too: without it, that would be more than the basic grant itself.
 */
function cutFurthest(
  amount: Amount,
  applicant: AllocationApplicant,
  { whenShort, consortium }: AllocationRules["basicGrant"],
): { readonly amount: Amount; readonly unknown: readonly AllocationUnknown[] } {
  if (whenShort === undefined) return { amount, unknown: ["first-phase-floor"] };
  const { perOrganisation } = whenShort;
  const floor =
    applicant.kind === "individual"
      ? printed(perOrganisation)
      : ofConsortium(perOrganisation, consortium?.maximum, applicant);
  return floor.cents < amount.cents ? { amount: floor, unknown: ["first-phase-scaled"] } : { amount, unknown: [] };
}

/** Whether the maximum is lowered for low spending. `isOut`: it certainly is not. */
function loweringOf(
  { completedProjects }: AllocationApplicant,
  { maximumGrant: { lowered } }: AllocationRules,
): Part & { readonly isOut: boolean } {
  const open = (...unknown: readonly AllocationUnknown[]) => ({ isOut: false, unknown, findings: [] });
  const out = { isOut: true, unknown: [], findings: [] };
  if (lowered === undefined) return out;
  if (completedProjects === undefined) return open("completed-projects");
  const [last] = newestFirst(completedProjects);
  if (last === undefined) return out;
  const { awarded, spent } = last.project;
  if (awarded === undefined || spent === undefined) return open("spending");
  const { spentBelowPercent: limit } = lowered;
  const [grant, part] = [toCents(awarded), toCents(spent)];
  if (percentOf(part, 100) >= percentOf(grant, limit.value)) return out;
  const params = { spent: formatCents(part), awarded: formatCents(grant), percent: limit.value };
  const found = finding("allocation.maximum-lowered", last.path, params, limit.citations);
  return { ...open("maximum-lowered"), findings: [found] };
}

/** Projects with their place in the list, that of the newest call first. */
function newestFirst(projects: readonly CompletedProject[]) {
  return projects
    .map((project, index) => ({ project, path: ["completedProjects", index] satisfies Path }))
    .sort((a, b) => b.project.call - a.project.call);
}

function organisationsOf({ organisations = 1 }: AllocationApplicant): number {
  if (!Number.isInteger(organisations) || organisations < 1) {
    throw new RangeError("organisations must be a whole number from 1");
  }
  return organisations;
}

/** An amount, and how it came about. */
interface Amount {
  readonly cents: Cents;
  readonly why: Explanation;
}

/** A leaf of its own: a caller's file has other cells each time, and those of `rate` are kept for good. */
const leaf = (cell: Cell<NumericUnit>): RateLeaf => ({ kind: "rate", ...cell });

/** A figure of the rules. A file may have cents. */
const printed = (cell: Cell<"EUR">): Amount => ({ cents: toCents(cell.value.toFixed(2)), why: leaf(cell) });

function given(path: Path, amount: MoneyInput | undefined): Amount | undefined {
  if (amount === undefined) return undefined;
  const cents = toCents(amount);
  return { cents, why: inputMoney(path, cents) };
}

function plus(amount: Amount, other: Amount | undefined): Amount {
  if (other === undefined || other.cents === 0) return amount;
  return { cents: amount.cents + other.cents, why: sum(amount.why, other.why) };
}

function capped(amount: Amount, at: Amount): Amount {
  return { cents: Math.min(amount.cents, at.cents), why: cap(amount.why, at.why) };
}

/** `other` where that is more: the amount, and by how much the other exceeds it. */
function orMore(amount: Amount, other: Amount): Amount {
  if (other.cents <= amount.cents) return amount;
  return { cents: other.cents, why: sum(amount.why, excess(other.why, amount.why)) };
}

function shareOf({ cents, why }: Amount, percent: Cell<"%">): Amount {
  return {
    cents: roundToCent(percentOf(cents, percent.value)),
    why: rounding("cent", percentage(leaf(percent), why)),
  };
}

function less({ cents, why }: Amount, percent: Cell<"%">): Amount {
  return {
    cents: roundToCent(percentOf(cents, 100 - percent.value)),
    why: rounding("cent", excess(why, percentage(leaf(percent), why))),
  };
}

function explanationsOf(amounts: Readonly<Record<string, Amount | undefined>>): Allocation["explanations"] {
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([name, amount]) => (amount === undefined ? [] : [[name, amount.why]])),
  );
}
