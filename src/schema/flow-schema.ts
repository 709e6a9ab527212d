import type * as z from "zod";
import type { Flow } from "../application/application.js";
import type { FlowInput } from "../application/application-input.js";
import type { Issue } from "../results/issue.js";
import { writtenFlowSchema } from "./application-shape.js";
import { beyondShapeCheck } from "./beyond-shape-check.js";
import { contradictionsInFlow } from "./contradictions.js";
import { keysWithoutRuleInFlow } from "./keys-without-rule.js";
import { normalisedFlow } from "./normalised.js";

/** What the shape of a flow cannot check. */
export function beyondShapeOfFlow(value: unknown): readonly Issue[] {
  return [...contradictionsInFlow(value), ...keysWithoutRuleInFlow(value)];
}

/**
 * One flow alone; what takes the whole application to see is not checked: see {@link parseFlow}.
 *
 * @example
 * flowSchema.safeParse({ id: "JOB", activity: "job-shadowing", participants: 2, mentors: 1 }).success // => true
 */
export const flowSchema: z.ZodType<Flow, FlowInput> = writtenFlowSchema
  .check(beyondShapeCheck(beyondShapeOfFlow))
  .transform(normalisedFlow);
