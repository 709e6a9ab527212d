import * as z from "zod";
import type { Issue } from "../results/issue.js";

/**
 * A check of what a shape cannot say. It is made even where the shape is wrong, but for those faults after which zod runs
 * no further check.
 *
 * @param beyond the issues of any value
 */
export function beyondShapeCheck(beyond: (value: unknown) => readonly Issue[]): z.core.$ZodCheck<unknown> {
  const check = z.check<unknown>(({ value, issues }) => {
    for (const { code, path, params } of beyond(value)) {
      issues.push({ code: "custom", message: code, input: value, path: [...path], params: { code, ...params } });
    }
  });
  check._zod.def.when = () => true;
  return check;
}
