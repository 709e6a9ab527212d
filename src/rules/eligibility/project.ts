import type { Application, Flow } from "../../application/application.js";
import { assertCounts } from "../../application/counts.js";
import type { ActivityTable, Cell } from "../../rates/call-table.js";
import { type ActionRules, entry } from "../../rates/index.js";
import type { Path } from "../../results/explanation.js";
import { preparatoryVisitLimits, type VisitedFlow, type VisitLimits } from "../facts/preparatory-visit-limits.js";
import { type ApplicationRound, roundOf } from "../facts/round.js";

/** What every eligibility rule is a function of. */
export interface EligibilityProject {
  readonly application: Application;
  readonly rules: ActionRules;
  readonly round: ApplicationRound;
  readonly flows: readonly CheckedFlow[];
  /** The flows of an activity type that the call knows; no rule but one has anything to say of the others. */
  readonly known: readonly KnownFlow[];
  /** Of each preparatory visit, what the limits leave of it; three rules ask. */
  readonly visitLimits: readonly (VisitLimits<VisitedFlow> | undefined)[];
  /** Prices the application, so a rule asks for it only where it needs an amount. */
  readonly budget: () => BudgetRange;
}

/** The budget at the lowest and the highest base rates; twice the same where the agency's are known. */
export interface BudgetRange {
  readonly minimum: Budget;
  readonly maximum: Budget;
}

/** What a rule may know of a grant. */
export interface Budget {
  /** EUR with two decimals; what is not known is absent. */
  readonly grant: {
    readonly total?: string;
    readonly summary: { readonly activities: readonly { readonly activity: string; readonly total?: string }[] };
  };
  /** The values that would make known what is not. */
  readonly missing: readonly Path[];
}

/** A flow of the application, and where it stands. */
export interface CheckedFlow {
  readonly flow: Flow;
  readonly path: Path;
  /** `undefined` for an activity type that the call does not know. */
  readonly activity: ActivityTable | undefined;
}

export interface KnownFlow extends CheckedFlow {
  readonly activity: ActivityTable;
}

/**
 * Joins an application to the rules of its action.
 *
 * @param budget prices the application; called at most once a rule, and only by one that rests on an amount
 * @throws TypeError if a count of a flow is none
 */
export function eligibilityProject(
  application: Application,
  rules: ActionRules,
  budget: EligibilityProject["budget"],
): EligibilityProject {
  const flows = application.flows.map((flow, index): CheckedFlow => {
    const path = ["flows", index];
    assertCounts(flow, path);
    return { flow, path, activity: entry(rules.field.activities, flow.activity) };
  });
  const known = flows.filter((flow): flow is KnownFlow => flow.activity !== undefined);
  const round = roundOf(application, rules.action);
  return { application, rules, round, flows, known, visitLimits: visitLimitsOf(application, known, rules), budget };
}

function visitLimitsOf({ preparatoryVisits = [] }: Application, known: readonly KnownFlow[], { field }: ActionRules) {
  if (preparatoryVisits.length === 0) return [];
  const flows = new Map(known.map(({ flow, activity }) => [flow.id, { activityId: flow.activity, activity, flow }]));
  return preparatoryVisitLimits(preparatoryVisits, (id) => flows.get(id), field);
}

/** A flow with the limit that its activity has. */
export interface LimitedFlow extends KnownFlow {
  readonly limit: Cell<number>;
}

/** The flows of the activity types that have a certain limit. */
export function limitedFlows(
  flows: readonly KnownFlow[],
  limitOf: (activity: ActivityTable) => Cell<number> | undefined,
): readonly LimitedFlow[] {
  return flows.flatMap((flow) => {
    const limit = limitOf(flow.activity);
    return limit === undefined ? [] : [{ ...flow, limit }];
  });
}

/** A cell of each activity type that the flows have; of all types of the call where there are no flows. */
export function activityCells<T>(
  flows: readonly KnownFlow[],
  rules: ActionRules,
  cellOf: (activity: ActivityTable) => Cell<T> | undefined,
): readonly Cell<T>[] {
  const cells = new Set<Cell<T>>();
  const add = (activity: ActivityTable) => {
    const cell = cellOf(activity);
    if (cell !== undefined) cells.add(cell);
  };
  if (flows.length === 0) Object.values(rules.field.activities).forEach(add);
  else for (const { activity } of flows) add(activity);
  return [...cells];
}
