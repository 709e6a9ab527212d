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

function partOf(known: KnownFlow): Part {
  const { flow, path, activity } = known;
  const { durationDays } = flow;
  const at = [...path, "durationDays"];
  const [min, max] = [activity.minimumDays.value, activity.maximumDays.value];
  const params = { activity: flow.activity, durationDays, min, max };
  if (durationDays > max) return found(finding("duration.too-long", at, params, citationsOf(activity.maximumDays)));
  if (durationDays >= min) return met;
  if (mayBeShorter(known)) {
    if (flow.shortStayJustified === true) return met;
    if (flow.shortStayJustified === undefined) return lacks([...path, "shortStayJustified"]);
  }
  return found(finding("duration.too-short", at, params, citationsOf(activity.minimumDays)));
}

/** Whether a justification is all that the stay needs. */
function mayBeShorter({ flow, activity: { minimumDaysFewerOpportunities: minimum } }: KnownFlow): boolean {
  const { durationDays, participants, participantsWithFewerOpportunities } = flow;
  return minimum !== undefined && durationDays >= minimum.value && participantsWithFewerOpportunities === participants;
}
