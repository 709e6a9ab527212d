import type { ActionTables } from "../../rates/index.js";
import { type Finding, finding } from "../../results/finding.js";
import type { Citation } from "../../values/citation.js";
import { nearestId } from "../../values/nearest-id.js";
import type { Path } from "../../values/path.js";

/**
 * An activity type that is not known, answered with those that are, and with the one that may be meant.
 *
 * @param known the activity types that can be asked about
 */
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

/** The id that may be meant, for the parameters of a finding. */
export function nearestOf(written: string, known: readonly string[]) {
  const nearest = nearestId(written, known);
  return nearest === undefined ? {} : { nearest };
}
