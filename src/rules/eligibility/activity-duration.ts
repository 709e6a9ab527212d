import { finding } from "../../finding.js";
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
  const max = activity.maximumDays.value;
  if (durationDays > max) {
    const params = { activity: flow.activity, durationDays, min: activity.minimumDays.value, max };
    const citations = citationsOf(activity.maximumDays);
    return found(finding("duration.too-long", [...path, "durationDays"], params, citations));
  }
  const minimum = minimumOf({ flow, path, activity });
  if (durationDays >= minimum.value) return met;
  if (isOpen({ flow, path, activity })) return lacks([...path, "shortStayJustified"]);
  const params = { activity: flow.activity, durationDays, min: minimum.value, max };
  return found(finding("duration.too-short", [...path, "durationDays"], params, citationsOf(minimum)));
}

function minimumOf({ flow, activity }: KnownFlow) {
  const shorter = allWithFewerOpportunities(flow) && flow.shortStayJustified === true;
  return (shorter ? activity.minimumDaysFewerOpportunities : undefined) ?? activity.minimumDays;
}

/** Only the justification is missing. */
function isOpen({ flow, activity: { minimumDaysFewerOpportunities: minimum } }: KnownFlow): boolean {
  if (minimum === undefined || flow.durationDays < minimum.value) return false;
  return allWithFewerOpportunities(flow) && flow.shortStayJustified === undefined;
}

function allWithFewerOpportunities({ participants, participantsWithFewerOpportunities }: KnownFlow["flow"]): boolean {
  return participantsWithFewerOpportunities === participants;
}
