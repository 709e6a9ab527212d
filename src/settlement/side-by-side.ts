import type { ProjectAward, RealisedProject } from "../application/realised.js";
import type { Grant, GrantLine } from "../grant.js";
import { type Category, categories } from "../results/category.js";
import type { SummaryCells } from "../summary.js";
import { type Cents, centsOfResult, difference, formatCents, percentText } from "../values/money.js";
import { cellsOf, nothing, type OpenCells, type Realised, withLines } from "./amounts.js";
import type { Awarded } from "./awarded.js";
import type { Kept } from "./kept.js";

/** Two amounts side by side, EUR with two decimals; one that is not known is absent. */
export interface AwardedAndRealised {
  readonly awarded?: string;
  readonly realised?: string;
  /** Realised less awarded. */
  readonly difference?: string;
  /** How many percent the one is of the other, to a tenth: "96.7". Absent where nothing was awarded, too. */
  readonly percent?: string;
}

export interface CategoryRow extends AwardedAndRealised {
  readonly category: Category;
}

export interface ActivityRow extends AwardedAndRealised {
  readonly activity: string;
  readonly categories: readonly CategoryRow[];
}

/** Awarded and realised by category, before a reduction, as the module shows them in which beneficiaries report. */
export function byCategory({ byCategory: awarded }: Awarded, { total }: Realised): readonly CategoryRow[] {
  const cells = [...(awarded ?? [])].map(([category, cents]) => [category, formatCents(cents)]);
  return rowsOf(Object.fromEntries(cells), total);
}

function rowsOf(awarded: SummaryCells, realised: SummaryCells): readonly CategoryRow[] {
  return categories.flatMap((category) => {
    const row = pairOf(awarded[category], realised[category]);
    return row.awarded === "0.00" && row.realised === "0.00" ? [] : [{ category, ...row }];
  });
}

/** The same by type of activity. What was awarded is known by activity where the award is what was applied for. */
export function byActivity(
  award: ProjectAward,
  { flows }: RealisedProject,
  planned: Grant,
  grant: Grant,
  { start, undecided }: Kept,
  claimed: readonly GrantLine[],
  open: readonly OpenCells[],
  { isAsApplied }: Awarded,
): readonly ActivityRow[] {
  const activityOf = new Map<string | undefined, string>(
    [...award.application.flows, ...flows].map(({ id, activity }) => [id, activity]),
  );
  const ofPlan = new Map(planned.summary.activities.map((row) => [row.activity, cellsOf(row)]));
  const ofGrant = new Map(grant.summary.activities.map((row) => [row.activity, cellsOf(row)]));
  const all = new Set([
    ...ofPlan.keys(),
    ...ofGrant.keys(),
    ...award.application.flows.map(({ activity }) => activity),
    ...flows.map(({ activity }) => activity),
  ]);
  return [...all].map((activity): ActivityRow => {
    const isOwn = ({ flow }: { readonly flow?: string }) => activityOf.get(flow) === activity;
    // Of a call that is not known nothing is known; what else is not stands among what is open.
    const isUnknown = flows.some((flow) => flow.activity === activity && undecided.has(flow.id));
    const row = ofGrant.get(activity) ?? (start.ways === undefined && isUnknown ? {} : nothing);
    const realised = withLines(row, claimed.filter(isOwn), open.filter(isOwn));
    const awarded: SummaryCells = isAsApplied ? (ofPlan.get(activity) ?? nothing) : {};
    return {
      activity,
      ...pairOf(awarded.total, realised.total),
      categories: rowsOf(awarded, realised),
    };
  });
}

export function pairOf(awarded: string | undefined, realised: string | undefined): AwardedAndRealised {
  const percent = awarded && realised && percentText(cents(realised), cents(awarded));
  return {
    ...(awarded === undefined ? {} : { awarded }),
    ...(realised === undefined ? {} : { realised }),
    ...(awarded === undefined || realised === undefined ? {} : { difference: difference(awarded, realised) }),
    ...(percent ? { percent } : {}),
  };
}

const cents = (amount: string): Cents => centsOfResult(amount);
