import { finding } from "../../results/finding.js";
import {
  citationsOf,
  type EligibilityRule,
  found,
  lacks,
  met,
  noDataPart,
  outcome,
  type Part,
} from "../eligibility-rule.js";
import type { Joined } from "../joined.js";

/**
 * The project starts within the dates of its round, both included; an accredited project on its one possible day.
 *
 * Not modelled: a start that the agency moves in the grant agreement.
 */
export const startWindow = {
  id: "start-window",
  check(joined) {
    const tables = joined.round.table === undefined ? joined.tables.action.rounds : [joined.round.table];
    const grounds = tables
      .flatMap(({ startFirst, startLast }) => [startFirst, startLast])
      .filter((each) => each !== undefined);
    return outcome(partsOf(joined), grounds);
  },
} as const satisfies EligibilityRule;

function partsOf({ application, tables, round }: Joined): readonly Part[] {
  const startDate = application.project?.startDate;
  const at = ["project", "startDate"];
  const undated = startDate === undefined ? [lacks(at)] : [];
  if (round.number === undefined) return [lacks(["round"]), ...undated];
  if (round.table === undefined) {
    const citations = citationsOf(tables.action.rounds.flatMap(({ startFirst }) => startFirst ?? []));
    return [found(finding("round.unknown", ["round"], { round: round.number }, citations))];
  }
  if (startDate === undefined) return undated;
  const { startFirst, startLast } = round.table;
  if (startFirst === undefined || startLast === undefined) return [noDataPart];
  const params = { startDate, first: startFirst.value, last: startLast.value };
  if (startDate < startFirst.value) return [found(finding("start.too-early", at, params, startFirst.citations))];
  if (startDate > startLast.value) return [found(finding("start.too-late", at, params, startLast.citations))];
  return [met];
}
