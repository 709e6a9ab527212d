import type { Subject } from "../fields/field.js";
import { type ActionTables, actionTables, activityIds, callTable } from "../rates/index.js";
import type { ActivityType } from "../rates/load.js";
import { entry } from "../values/entry.js";

/** The one table of an action, or its two candidates. */
export type Tables = readonly [ActionTables, ...ActionTables[]];

/** The tables of an action, or `undefined` where they are not known. Two for a call without an edition of its own (I17). */
export function tablesOf(call: number, action: string): Tables | undefined {
  const given: readonly unknown[] = [call, action];
  const [year, name] = given;
  if (year !== undefined && typeof year !== "number") throw new TypeError("call must be a whole number, such as 2026");
  if (name !== undefined && typeof name !== "string") throw new TypeError('action must be text, such as "KA122-SCH"');
  const table = callTable(call);
  return table === undefined ? undefined : actionTables(table, action);
}

/** The activity types of an action by their ids, in the order of the guide. */
export function activitiesOf(tables: readonly ActionTables[]): readonly string[] {
  // An accreditation has no activities of its own.
  return activityIds(tables.filter(({ action }) => action.amountIs !== undefined));
}

/** What is asked about a field: each table of the call, with the activity type where that table has it. */
export function subjectsOf(tables: readonly ActionTables[], activity: string | undefined): readonly Subject[] {
  if (activity === undefined) return tables.map((each) => ({ tables: each }));
  return tables.flatMap((each): readonly Subject[] => {
    const type: ActivityType | undefined = entry(each.field.activities, activity);
    return type === undefined ? [] : [{ tables: each, activity: type }];
  });
}
