import type { Flow } from "../../application/application.js";
import { finding } from "../../results/finding.js";
import { citationsOf, type EligibilityRule, found, lacks, met, outcome, type Part } from "./check.js";
import { activityCells, type KnownFlow } from "./project.js";

/**
 * The physical activity is within the limits of its type, travel days not counted. A pupil's short-term mobility may be
 * shorter in justified cases, for participants with fewer opportunities: all those of the flow, so that others need a
 * flow of their own.
 *
 * Not modelled: whether the justification convinces.
 */
export const activityDuration: EligibilityRule = {
  id: "activity-duration",
  table: "activities",
  check({ known, rules }) {
    const grounds = [
      ...activityCells(known, rules, ({ minimumDays }) => minimumDays),
      ...activityCells(known, rules, ({ maximumDays }) => maximumDays),
      ...activityCells(known, rules, ({ minimumDaysFewerOpportunities }) => minimumDaysFewerOpportunities),
    ];
    return outcome(known.map(partOf), grounds);
  },
};

function partOf({ flow, path, activity }: KnownFlow): Part {
  const { durationDays } = flow;
  const at = [...path, "durationDays"];
  const { minimumDays, maximumDays, minimumDaysFewerOpportunities: lower } = activity;
  const shorter = allWithFewerOpportunities(flow) ? lower : undefined;
  const minimum = shorter !== undefined && flow.shortStayJustified === true ? shorter : minimumDays;
  const params = { activity: flow.activity, durationDays, min: minimum.value, max: maximumDays.value };
  if (durationDays > params.max) return found(finding("duration.too-long", at, params, citationsOf(maximumDays)));
  if (durationDays >= params.min) return met;
  // A justification would do, and nothing is said of one.
  const open = shorter !== undefined && durationDays >= shorter.value && flow.shortStayJustified === undefined;
  if (open) return lacks([...path, "shortStayJustified"]);
  return found(finding("duration.too-short", at, params, citationsOf(minimum)));
}

function allWithFewerOpportunities({ participants, participantsWithFewerOpportunities }: Flow): boolean {
  return participantsWithFewerOpportunities === participants;
}
