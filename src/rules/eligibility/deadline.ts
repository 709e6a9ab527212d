import { finding } from "../../results/finding.js";
import { brusselsInstant, isLater } from "../../values/days.js";
import { citationsOf, type EligibilityRule, found, lacks, met, outcome, type Part } from "./check.js";
import type { EligibilityProject } from "./project.js";

/**
 * The application is submitted by the deadline of its round, in Brussels time: at the deadline's second it is in time,
 * and not a moment later.
 *
 * Not modelled: whether the portal was down, and which of several submissions counts.
 */
export const deadline: EligibilityRule = {
  id: "deadline",
  table: "actions",
  check(project) {
    const { rounds } = project.rules.action;
    const deadlines = Object.values(project.round.table === undefined ? rounds : [project.round.table]);
    const grounds = deadlines.map((table) => table.deadline);
    return outcome(partsOf(project), grounds);
  },
};

function partsOf({ application: { submittedAt }, rules, round }: EligibilityProject): readonly Part[] {
  const undated = submittedAt === undefined ? [lacks(["submittedAt"])] : [];
  if (round.number === undefined) return [lacks(["round"]), ...undated];
  if (round.table === undefined) {
    const citations = citationsOf(...Object.values(rules.action.rounds).map((table) => table.deadline));
    return [found(finding("round.unknown", ["round"], { round: round.number }, citations))];
  }
  if (submittedAt === undefined) return undated;
  const { value, citations } = round.table.deadline;
  const instant = brusselsInstant(value);
  if (!isLater(submittedAt, instant)) return [met];
  return [found(finding("deadline.missed", ["submittedAt"], { submittedAt, deadline: instant }, citations))];
}
