import { monthsLater } from "../values/days.js";
import type { Application } from "./application.js";
import type { Draft, DraftFlow } from "./draft.js";

/**
 * The same plan under another call: its dates are moved by the years between the calls, and what belongs to the old
 * submission (its instant, whether the round was open) is left out.
 *
 * @param application one, or a draft of one: a draft that names no call keeps its dates
 * @returns a copy for `assess` or `assessDraft`; the deadline of the other call stays undecided, because nothing was submitted
 * @example planInCall(application, 2024).project?.startDate // => "2024-09-01"
 */
export function planInCall<Plan extends Application | Draft>(application: Plan, call: number): Plan;
export function planInCall(application: Draft, call: number): Draft {
  const months = (call - (application.call ?? call)) * 12;
  const { submittedAt: _, roundOpen: __, project, flows, ...rest } = application;
  const moved = (date: string | undefined) => (date === undefined ? undefined : monthsLater(date, months));
  return {
    ...rest,
    call,
    ...(project === undefined ? {} : { project: { ...project, startDate: moved(project.startDate) } }),
    ...(flows === undefined ? {} : { flows: flows.map(inMonths) }),
  };

  // The end follows from the start and the duration; moved by itself, it could be a leap day off.
  function inMonths({ startDate, endDate, graduationDate, ...others }: DraftFlow): DraftFlow {
    // Graduates are as recent as they were.
    const flow = graduationDate === undefined ? others : { ...others, graduationDate: moved(graduationDate) };
    if (startDate !== undefined) return { ...flow, startDate: moved(startDate) };
    return endDate === undefined ? flow : { ...flow, endDate: moved(endDate) };
  }
}
