import { type ActionTables, actionIds, callTables, type LoadedCall } from "../../rates/index.js";
import { type Finding, finding } from "../../results/finding.js";
import type { Citation } from "../../values/citation.js";
import { nearestId } from "../../values/nearest-id.js";
import type { Path } from "../../values/path.js";

/*
 * What is not known is answered with what is, and with the one that may be meant.
 */

export function callUnknown(call: number): Finding {
  return finding("call.unknown", ["call"], { call, known: callTables.map((table) => table.call) }, []);
}

/** @param known the actions that can be asked about */
export function actionNotCovered({ call, fields }: LoadedCall, action: string, known = actionIds(fields)): Finding {
  return finding("action.not-covered", ["action"], { action, call, known, ...nearestOf(action, known) }, []);
}

/** @param known the activity types that can be asked about */
export function activityUnknown(
  activity: string,
  path: Path,
  known: readonly string[],
  citations: readonly Citation[],
): Finding {
  return finding("activity.unknown", path, { activity, known, ...nearestOf(activity, known) }, citations);
}

/** The activity types of an action, in all tables of its call; in one of them, where another one knows the type. */
export function activitiesBeside(activity: string, own: ActionTables, all: readonly string[]): readonly string[] {
  return all.includes(activity) ? Object.keys(own.field.activities) : all;
}

function nearestOf(written: string, known: readonly string[]) {
  const nearest = nearestId(written, known);
  return nearest === undefined ? {} : { nearest };
}
