import type { Flow } from "../../application/application.js";
import { finding } from "../../results/finding.js";
import { type EligibilityRule, found, lacks, met, outcome, type Part } from "../eligibility-rule.js";
import { activityCells } from "../facts/flows.js";
import type { KnownFlow } from "../joined.js";

/**
 * The physical activity is within the limits of its type, travel days not counted. A learner's short-term mobility may
 * be shorter in justified cases, for participants with fewer opportunities. That must be all participants of the flow;
 * others need a flow of their own.
 *
 * Not modelled: whether the justification convinces.
 */
export const activityDuration = {
  id: "activity-duration",
  check(joined) {
    const grounds = [
      ...activityCells(joined.known, joined, ({ minimumDays }) => minimumDays),
      ...activityCells(joined.known, joined, ({ maximumDays }) => maximumDays),
      ...activityCells(joined.known, joined, ({ minimumDaysFewerOpportunities }) => minimumDaysFewerOpportunities),
    ];
    return outcome(joined.known.map(partOf), grounds);
  },
} as const satisfies EligibilityRule;

function partOf({ input, pathOf, activity }: KnownFlow): Part {
  const { durationDays } = input;
  const at = pathOf("durationDays");
  if (durationDays === undefined) return lacks(at);
  const { minimumDays, maximumDays, minimumDaysFewerOpportunities: lower } = activity;
  const shorter = allWithFewerOpportunities(input) ? lower : undefined;
  const minimum = shorter !== undefined && input.shortStayJustified === true ? shorter : minimumDays;
  const params = { activity: activity.id, durationDays, min: minimum.value, max: maximumDays.value };
  if (durationDays > params.max) return found(finding("duration.too-long", at, params, maximumDays.citations));
  if (durationDays >= params.min) return met;
  // A justification would be enough, and the application does not say whether there is one.
  const isOpen = shorter !== undefined && durationDays >= shorter.value && input.shortStayJustified === undefined;
  if (isOpen) return lacks(pathOf("shortStayJustified"));
  const isShorterPossible = lower !== undefined && minimum !== lower;
  const limits = isShorterPossible ? { ...params, minJustified: lower.value } : params;
  return found(finding("duration.too-short", at, limits, minimum.citations));
}

function allWithFewerOpportunities({ participants, participantsWithFewerOpportunities }: Flow): boolean {
  return participantsWithFewerOpportunities === participants;
}
