import { finding } from "../../results/finding.js";
import { citationsOf, type EligibilityRule, found, lacks, met, outcome, type Part } from "./check.js";
import type { EligibilityProject } from "./project.js";

/**
 * The project starts within the dates of its round, both included; an accredited project on the one day that there is.
 *
 * Not modelled: a start that the agency moves in the grant agreement.
 */
export const startWindow: EligibilityRule = {
  id: "start-window",
  table: "actions",
  check(project) {
    const tables =
      project.round.table === undefined ? Object.values(project.rules.action.rounds) : [project.round.table];
    const grounds = tables.flatMap(({ startFirst, startLast }) => [startFirst, startLast]);
    return outcome(partsOf(project), grounds);
  },
};

function partsOf({ application, rules, round }: EligibilityProject): readonly Part[] {
  const startDate = application.project?.startDate;
  const at = ["project", "startDate"];
  const undated = startDate === undefined ? [lacks(at)] : [];
  if (round.number === undefined) return [lacks(["round"]), ...undated];
  if (round.table === undefined) {
    const citations = citationsOf(...Object.values(rules.action.rounds).map((table) => table.startFirst));
    return [found(finding("round.unknown", ["round"], { round: round.number }, citations))];
  }
  if (startDate === undefined) return undated;
  const { startFirst, startLast } = round.table;
  const params = { startDate, first: startFirst.value, last: startLast.value };
  if (startDate < startFirst.value) return [found(finding("start.too-early", at, params, citationsOf(startFirst)))];
  if (startDate > startLast.value) return [found(finding("start.too-late", at, params, citationsOf(startLast)))];
  return [met];
}
