import { finding } from "../../results/finding.js";
import { isLater } from "../../values/days.js";
import { citationsOf, type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import type { Joined } from "../joined.js";

/**
 * The application is submitted by the deadline of its round, in Brussels time: in time at the deadline itself, late a
 * moment after it. To an application that is not submitted yet the deadline is told.
 *
 * Not modelled: whether the portal was down, and which of several submissions counts.
 */
export const deadline = {
  id: "deadline",
  check(joined) {
    const { rounds } = joined.tables.action;
    const tables = joined.round.table === undefined ? rounds : [joined.round.table];
    return outcome(
      partsOf(joined),
      tables.map((table) => table.deadline),
    );
  },
} as const satisfies EligibilityRule;

function partsOf({ application: { submittedAt }, tables, round }: Joined): readonly Part[] {
  if (round.number === undefined) return [lacks(["round"])];
  if (round.table === undefined) {
    const citations = citationsOf(tables.action.rounds.map((table) => table.deadline));
    return [found(finding("round.unknown", ["round"], { round: round.number }, citations))];
  }
  const { value: instant, citations } = round.table.deadline;
  // Not submitted yet: the deadline is told.
  if (submittedAt === undefined)
    return [found(finding("deadline.ahead", ["submittedAt"], { deadline: instant }, citations))];
  if (!isLater(submittedAt, instant)) return [met];
  return [found(finding("deadline.missed", ["submittedAt"], { submittedAt, deadline: instant }, citations))];
}
