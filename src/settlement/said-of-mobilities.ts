import type { ProjectAward, RealisedFlow, RealisedProject } from "../application/realised.js";
import { reporting } from "../rates/after-award.js";
import { type Finding, finding } from "../results/finding.js";
import type { Citation } from "../values/citation.js";
import { daysBetween } from "../values/days.js";
import type { Path } from "../values/path.js";
import { withDuration } from "./part-of.js";

/** What is said of mobilities that did not take place, took place otherwise, or that nobody awarded. */
export function saidOfMobilities(
  { application }: ProjectAward,
  { flows }: RealisedProject,
  citations: readonly Citation[],
): readonly Finding[] {
  const awarded = new Set(application.flows.map(({ id }) => id));
  const reported = new Set(flows.map(({ id }) => id));
  return [
    ...flows.flatMap((flow, index) => saidOf(flow, ["realised", "flows", index], awarded, citations)),
    ...application.flows.flatMap(({ id }, index) =>
      reported.has(id)
        ? []
        : [finding("mobility.not-reported", ["award", "application", "flows", index], { flow: id }, citations)],
    ),
  ];
}

function saidOf(
  flow: RealisedFlow,
  path: Path,
  awarded: ReadonlySet<string>,
  citations: readonly Citation[],
): readonly Finding[] {
  const { id, status, interruptedDays = 0, fundedDays, travelDays = 0, notRequested, startDate, endDate } = flow;
  const { durationDays } = withDuration(flow);
  const said: Finding[] = [];
  if (status === "cancelled") {
    said.push(
      finding("mobility.cancelled", [...path, "status"], { flow: id }, [
        ...citations,
        ...reporting.onlyRealised.citations,
      ]),
    );
  }
  if (!awarded.has(id)) said.push(finding("mobility.not-awarded", [...path, "id"], { flow: id }, []));
  if (fundedDays !== undefined && durationDays !== undefined && fundedDays < durationDays + travelDays) {
    said.push(finding("funded-days.fewer", [...path, "fundedDays"], { fundedDays }, reporting.fewerDays.citations));
  }
  const without = notRequested?.organisationalSupport ?? 0;
  if (without > 0) {
    const at = [...path, "notRequested", "organisationalSupport"];
    const { citations: ofSupport } = reporting.organisationalSupport;
    said.push(finding("support.not-requested", at, { participants: without }, ofSupport));
  }
  if (interruptedDays === 0) return said;
  const { citations: ofInterruption } = reporting.interruption;
  said.push(finding("interruption.not-paid", [...path, "interruptedDays"], { interruptedDays }, ofInterruption));
  if (durationDays !== undefined) return said;
  if (startDate === undefined || endDate === undefined) {
    said.push(finding("interruption.without-dates", [...path, "endDate"], { interruptedDays }, ofInterruption));
    return said;
  }
  // The dates give no days: the interruption leaves none of them.
  const params = { interruptedDays, days: daysBetween(startDate, endDate) };
  said.push(finding("interruption.longer-than-stay", [...path, "interruptedDays"], params, ofInterruption));
  return said;
}
