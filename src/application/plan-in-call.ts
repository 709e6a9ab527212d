import { monthsLater } from "../values/days.js";
import type { Application, Flow } from "./application.js";

/**
 * The same plan under another call: its dates are moved by the years between the calls, and what belongs to the old
 * submission (its instant, whether the round was open) is left out.
 *
 * @returns a copy for `assess`; the deadline of the other call stays undecided, because nothing was submitted
 * @example planInCall(application, 2024).project?.startDate // => "2024-09-01"
 */
export function planInCall(application: Application, call: number): Application {
  const months = (call - application.call) * 12;
  const { submittedAt: _, roundOpen: __, project, flows, ...rest } = application;
  const moved = (date: string | undefined) => (date === undefined ? undefined : monthsLater(date, months));
  return {
    ...rest,
    call,
    ...(project === undefined ? {} : { project: { ...project, startDate: moved(project.startDate) } }),
    // The end follows from the start and the duration; moved by itself, it could be a leap day off.
    flows: flows.map(({ startDate, endDate, graduationDate, ...others }): Flow => {
      // Graduates are as recent as they were.
      const flow = graduationDate === undefined ? others : { ...others, graduationDate: moved(graduationDate) };
      if (startDate !== undefined) return { ...flow, startDate: moved(startDate) };
      return endDate === undefined ? flow : { ...flow, endDate: moved(endDate) };
    }),
  };
}
