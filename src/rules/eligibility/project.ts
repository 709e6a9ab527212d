import type { Application, Flow } from "../../application.js";
import { assertCounts } from "../../counts.js";
import type { Path } from "../../explanation.js";
import type { ActivityTable, Cell } from "../../rates/call-table.js";
import { type ActionRules, entry } from "../../rates/index.js";
import { type ApplicationRound, roundOf } from "./round.js";

/** What every eligibility rule is a function of. */
export interface EligibilityProject {
  readonly application: Application;
  readonly rules: ActionRules;
  readonly round: ApplicationRound;
  readonly flows: readonly CheckedFlow[];
  /** The flows of an activity type that the call knows; no rule but one has anything to say of the others. */
  readonly known: readonly KnownFlow[];
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
  /** Absent for an activity type that the call does not know. */
  readonly activity?: ActivityTable;
}

export type KnownFlow = Required<CheckedFlow>;

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
    const activity = entry(rules.field.activities, flow.activity);
    return activity === undefined ? { flow, path } : { flow, path, activity };
  });
  const known = flows.filter((flow): flow is KnownFlow => flow.activity !== undefined);
  return { application, rules, round: roundOf(application, rules.action), flows, known, budget };
}

/** A cell of each activity type that the flows have; of all types of the call where there are no flows. */
export function activityCells<T>(
  flows: readonly KnownFlow[],
  rules: ActionRules,
  cellOf: (activity: ActivityTable) => Cell<T> | undefined,
): readonly Cell<T>[] {
  const activities = flows.length > 0 ? flows.map(({ activity }) => activity) : Object.values(rules.field.activities);
  const cells: Cell<T>[] = [];
  for (const activity of new Set(activities)) {
    const cell = cellOf(activity);
    if (cell !== undefined) cells.push(cell);
  }
  return cells;
}
