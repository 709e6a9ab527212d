import { finding } from "../../finding.js";
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

function partsOf({ application, round }: EligibilityProject): readonly Part[] {
  const startDate = application.project?.startDate;
  const at = ["project", "startDate"];
  if (startDate === undefined || round.table === undefined) {
    return [...(round.table === undefined ? [lacks(["round"])] : []), ...(startDate === undefined ? [lacks(at)] : [])];
  }
  const { startFirst, startLast } = round.table;
  const params = { startDate, first: startFirst.value, last: startLast.value };
  if (startDate < startFirst.value) return [found(finding("start.too-early", at, params, citationsOf(startFirst)))];
  if (startDate > startLast.value) return [found(finding("start.too-late", at, params, citationsOf(startLast)))];
  return [met];
}
