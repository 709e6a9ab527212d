import type { ActivityTable } from "../../rates/call-table.js";
import type { Cell, Unit } from "../../rates/cell.js";
import type { Joined, KnownFlow } from "../joined.js";

/** A flow with the limit that its activity has. */
export interface LimitedFlow<U extends Unit> extends KnownFlow {
  readonly limit: Cell<U>;
}

/** The flows of the activity types that have a certain limit. */
export function limitedFlows<U extends Unit>(
  flows: readonly KnownFlow[],
  limitOf: (activity: ActivityTable) => Cell<U> | undefined,
): readonly LimitedFlow<U>[] {
  return flows.flatMap((flow) => {
    const limit = limitOf(flow.activity);
    return limit === undefined ? [] : [{ ...flow, limit }];
  });
}

/** Whether the field has, in this call, an activity type of a kind: where it has none, its guide says nothing of it. */
export function hasActivityType({ field }: Joined["tables"], is: (activity: ActivityTable) => boolean): boolean {
  return Object.values(field.activities).some(is);
}

/** A cell of each activity type that the flows have; of all types of the call where there are no flows. */
export function activityCells<U extends Unit>(
  flows: readonly KnownFlow[],
  { tables }: Pick<Joined, "tables">,
  cellOf: (activity: ActivityTable) => Cell<U> | undefined,
): readonly Cell<U>[] {
  const activities =
    flows.length === 0 ? Object.values(tables.field.activities) : new Set(flows.map(({ activity }) => activity));
  const cells: Cell<U>[] = [];
  for (const activity of activities) {
    const cell = cellOf(activity);
    if (cell !== undefined) cells.push(cell);
  }
  return cells;
}
