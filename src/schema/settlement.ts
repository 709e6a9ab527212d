import * as z from "zod";
import type { Flow } from "../application/application.js";
import type { ProjectAwardInput, RealisedProjectInput } from "../application/application-input.js";
import { mostPlanned } from "../application/most-planned.js";
import type { ProjectAward, RealisedProject } from "../application/realised.js";
import { type Issue, issue } from "../results/issue.js";
import type { SettleOptions } from "../settle.js";
import { daysBetween } from "../values/days.js";
import { isObject } from "../values/is-object.js";
import type { Path } from "../values/path.js";
import { beyondShape } from "./application-schema.js";
import { writtenFlowSchema } from "./application-shape.js";
import { beyondShapeCheck } from "./beyond-shape-check.js";
import { contradictionsIn } from "./contradictions.js";
import { fromForm, isOfForm, type ParseOptions } from "./form-values.js";
import { keysWithoutRule } from "./keys-without-rule.js";
import { MOST_DAYS } from "./limits.js";
import { normalised, normalisedFlow } from "./normalised.js";
import { type Parsed, parsed } from "./parse.js";
import {
  settleOptionsSchema,
  writtenAwardSchema,
  writtenRealisedSchema,
  writtenSettlementSchema,
} from "./settlement-shape.js";
import { short } from "./short.js";

/** All that `settle` takes, in one file: what the page saves, and what the service is asked. */
export interface SettlementFile {
  readonly award: ProjectAward;
  readonly realised: RealisedProject;
  readonly options?:
    | Pick<SettleOptions, "baseRates" | "dayCount" | "greenDays" | "reduction" | "transferPolicy">
    | undefined;
}

type WrittenAward = z.output<typeof writtenAwardSchema>;
type WrittenRealised = z.output<typeof writtenRealisedSchema>;

const awardOf = (written: WrittenAward): ProjectAward => ({ ...written, application: normalised(written.application) });
const realisedOf = (written: WrittenRealised): RealisedProject => ({
  ...written,
  flows: written.flows.map((flow) => normalisedFlow(flow)),
});

const awardSchema: z.ZodType<ProjectAward, ProjectAwardInput> = writtenAwardSchema
  .check(beyondShapeCheck(beyondAward))
  .transform(awardOf);

const realisedSchema: z.ZodType<RealisedProject, RealisedProjectInput> = writtenRealisedSchema
  .check(beyondShapeCheck(beyondRealised))
  .transform(realisedOf);

const settlementSchema = writtenSettlementSchema
  .check(beyondShapeCheck(beyondSettlement))
  .transform(({ award, realised, ...rest }): SettlementFile => {
    return { ...rest, award: awardOf(award), realised: realisedOf(realised) };
  });

const plannedSchema = z.strictObject({ planned: z.array(writtenFlowSchema).max(mostPlanned) });

/**
 * Checks what was awarded: the project as it was approved last, the grant of the agreement, and what has been paid. The
 * project is brought into the shape that `parseApplication` gives.
 *
 * @param value anything; it is not changed
 * @param options as those of `parseApplication`
 * @returns the award for `settle`, or every problem with its path
 * @example
 * parseAward({ application, total: "35 562,50" })
 * // => { success: false, issues: [{ code: "money.invalid", path: ["total"], params: {} }] }
 */
export function parseAward(value: unknown, options: ParseOptions = {}): Parsed<ProjectAward> {
  return parsed(awardSchema, isOfForm(options) ? fromForm(value, "award") : value, beyondAward);
}

/**
 * Checks what took place, and brings it into one shape: accompanying persons as a list, places as objects, countries in
 * capitals. A visit or a cost may belong to a flow that is still planned: `settle` says where it belongs to none.
 *
 * @param value anything; it is not changed
 * @param options as those of `parseApplication`
 * @returns the realised project for `settle`, or every problem with its path
 * @example
 * const flow = { id: "JOB-FI", activity: "job-shadowing", destination: "fi", participants: 2, interruptedDays: -1 };
 * parseRealised({ flows: [flow] })
 * // => { success: false, issues: [{ code: "number.too-small", path: ["flows", 0, "interruptedDays"],
 * //      params: { minimum: 0 } }] }
 */
export function parseRealised(value: unknown, options: ParseOptions = {}): Parsed<RealisedProject> {
  return parsed(realisedSchema, isOfForm(options) ? fromForm(value, "realised") : value, beyondRealised);
}

/**
 * Checks what a caller says beside an award and what took place: base rates, the agency's reduction, a policy on transfers.
 *
 * @param value anything; it is not changed
 * @param options as those of `parseApplication`
 * @returns the options for `settle`, or every problem with its path
 * @example
 * parseSettleOptions({ reduction: { percent: 101 } })
 * // => { success: false, issues: [{ code: "number.too-big", path: ["reduction", "percent"], params: { maximum: 100 } }] }
 */
export function parseSettleOptions(
  value: unknown,
  options: ParseOptions = {},
): Parsed<NonNullable<SettlementFile["options"]>> {
  return parsed(settleOptionsSchema, isOfForm(options) ? fromForm(value, "options") : value);
}

/**
 * Checks a whole settlement: what was awarded, what took place, and what is said beside both.
 *
 * @param value anything; it is not changed
 * @param options as those of `parseApplication`
 * @returns the three arguments of `settle`, or every problem with its path
 * @example
 * parseSettlement({ award: { application, total: "35562.50" } })
 * // => { success: false, issues: [{ code: "value.missing", path: ["realised"], params: { expected: "object" } }] }
 */
export function parseSettlement(value: unknown, options: ParseOptions = {}): Parsed<SettlementFile> {
  return parsed(settlementSchema, isOfForm(options) ? fromForm(value) : value, beyondSettlement);
}

/**
 * Checks flows that may still take place, for `remaining`: as those of an application, and at most 30.
 *
 * @param value anything; it is not changed
 * @param realised what took place: no planned flow may have the id of one of its flows
 * @param options as those of `parseApplication`
 * @returns the flows, or every problem with its path
 * @example
 * const flows = application.flows.slice(0, 1);
 * parsePlanned(flows, { flows })
 * // => { success: false, issues: [{ code: "flow-id.duplicate", path: [0, "id"], params: { id: "JOB-FI" } }] }
 */
export function parsePlanned(
  value: unknown,
  realised: Pick<RealisedProject, "flows">,
  options: ParseOptions = {},
): Parsed<readonly Flow[]> {
  const written = isOfForm(options) ? fromForm({ planned: value }) : { planned: value };
  const beyond = (whole: unknown) => beyondPlanned(whole, realised);
  const found = parsed(plannedSchema.check(beyondShapeCheck(beyond)), written, beyond);
  if (found.success) return { success: true, data: found.data.planned.map((flow) => normalisedFlow(flow)) };
  return { success: false, issues: found.issues.map((each) => ({ ...each, path: each.path.slice(1) }) as Issue) };
}

function beyondPlanned(whole: unknown, { flows }: Pick<RealisedProject, "flows">): readonly Issue[] {
  const planned = isObject(whole) ? whole["planned"] : undefined;
  const inFlows = beyondRealised({ flows: planned }).map(({ path: [, ...rest], ...each }) => {
    return { ...each, path: ["planned", ...rest] } as Issue;
  });
  const tookPlace = new Set(flows.map(({ id }) => id));
  const twice = Array.isArray(planned)
    ? planned.flatMap((flow: unknown, index) => {
        const id = isObject(flow) ? flow["id"] : undefined;
        if (typeof id !== "string" || !tookPlace.has(id)) return [];
        return [issue("flow-id.duplicate", ["planned", index, "id"], { id: short(id) })];
      })
    : [];
  return [...inFlows, ...twice];
}

function beyondAward(value: unknown): readonly Issue[] {
  return isObject(value) ? below("application", beyondShape(value["application"])) : [];
}

function beyondRealised(value: unknown): readonly Issue[] {
  const contradictions = contradictionsIn(value).filter(({ code }) => code !== "flow.not-found");
  return [...contradictions, ...tooFarApart(value), ...keysWithoutRule(value)];
}

/** The days that are not stated follow from the two dates. */
function tooFarApart(value: unknown): readonly Issue[] {
  const flows = isObject(value) ? value["flows"] : undefined;
  if (!Array.isArray(flows)) return [];
  return flows.flatMap((flow: unknown, index) => {
    if (!isObject(flow) || flow["durationDays"] !== undefined) return [];
    const { startDate, endDate } = flow;
    if (!isDate(startDate) || !isDate(endDate) || daysBetween(startDate, endDate) <= MOST_DAYS) return [];
    return [issue("dates.too-far-apart", ["flows", index, "endDate"], { startDate, endDate, maximum: MOST_DAYS })];
  });
}

const isDate = (value: unknown): value is string => z.iso.date().safeParse(value).success;

function beyondSettlement(value: unknown): readonly Issue[] {
  if (!isObject(value)) return [];
  return [...below("award", beyondAward(value["award"])), ...below("realised", beyondRealised(value["realised"]))];
}

function below(key: string, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((each) => ({ ...each, path: [key, ...each.path] satisfies Path }));
}
