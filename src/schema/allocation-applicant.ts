import * as z from "zod";
import type { AllocationApplicant } from "../application/allocation-applicant.js";
import type { AllocationFieldId } from "../messages/allocation/allocation-words.js";
import { allocationWords } from "../messages/allocation/en.js";
import { firstCall } from "../rates/first-call.js";
import { knownActions } from "../rates/known-actions.js";
import { countryCode } from "../values/country-code.js";
import { toCents } from "../values/money.js";
import { moneySchema } from "./money.js";
import { type Parsed, parsed } from "./parse.js";

/** No consortium and no list of projects comes near these. */
const MOST_ORGANISATIONS = 1000;
const MOST_PROJECTS = 100;
const MOST_POINTS = 1000;

/** Label and hint of a key, for its JSON Schema. */
function described<T extends z.ZodType>(id: AllocationFieldId, schema: T): T {
  const { label, hint } = allocationWords.fields[id];
  return schema.meta({ description: hint === undefined ? `${label}.` : `${label}. ${hint}` });
}

const year = z.int().min(2000).max(2100);

/** Actions of accredited projects; the tables of the call say which it has. */
export const accreditedActions = knownActions.filter((action) => action.startsWith("KA121-"));

/** An applicant as its author writes it. */
export const writtenAllocationApplicantSchema = z.strictObject({
  $schema: z.string().max(500).optional(),
  notes: described("notes", z.string().max(10_000)).optional(),
  call: described("call", year),
  action: described("action", z.enum(accreditedActions)),
  nationalAgency: described("nationalAgency", z.string().regex(/^[A-Za-z]{2}$/, { error: "country.invalid" })),
  kind: described("kind", z.enum(["individual", "coordinator"])),
  organisations: described("organisations", z.int().min(1).max(MOST_ORGANISATIONS)).optional(),
  need: described("need", moneySchema).optional(),
  needBasis: described("needBasis", z.enum(["agency", "own-estimate"])).optional(),
  inclusionAndExceptional: described("inclusionAndExceptional", moneySchema).optional(),
  inclusionAndExceptionalBasis: described("inclusionAndExceptionalBasis", z.enum(["approved", "requested"])).optional(),
  completedProjects: described(
    "completedProjects",
    z
      .array(
        z.strictObject({
          call: described("completedProjects.call", year.min(firstCall)),
          awarded: described("completedProjects.awarded", moneySchema).optional(),
          spent: described("completedProjects.spent", moneySchema).optional(),
        }),
      )
      .max(MOST_PROJECTS),
  ).optional(),
  latestReportScore: described(
    "latestReportScore",
    z.union([z.number().min(0).max(MOST_POINTS).multipleOf(0.5), z.literal("none")]),
  ).optional(),
});

/**
 * A consortium says how many it is, and who applies alone says nothing of that. A project is completed before the call,
 * and spends no more than it was awarded.
 */
const applicantSchema = writtenAllocationApplicantSchema.superRefine((applicant, context) => {
  const { call, kind, organisations, completedProjects = [] } = applicant;
  const add = (path: (string | number)[], params: object) => context.addIssue({ code: "custom", path, params });
  const count = ["organisations"];
  if (kind === "coordinator" && organisations === undefined)
    add(count, { code: "value.missing", expected: "whole-number" });
  if (kind === "individual" && organisations !== undefined)
    add(count, { code: "key.without-rule", key: "organisations" });
  for (const [index, project] of completedProjects.entries()) {
    const { awarded, spent } = project;
    const path = ["completedProjects", index];
    if (project.call >= call) add([...path, "call"], { code: "number.too-big", maximum: call - 1 });
    if (awarded !== undefined && spent !== undefined && toCents(spent) > toCents(awarded)) {
      add([...path, "spent"], { code: "number.too-big", maximum: toCents(awarded) / 100 });
    }
  }
});

/**
 * Checks what an accredited organisation says of itself for the estimate of its allocation.
 *
 * @param value anything; it is not changed
 * @returns the applicant for `estimateAllocation`, or every problem with its path
 * @example
 * parseAllocationApplicant({ call: 2026, action: "KA121-SCH", nationalAgency: "se", kind: "coordinator" })
 * // => { success: false, issues: [{ code: "value.missing", path: ["organisations"],
 * //      params: { expected: "whole-number" } }] }
 */
export function parseAllocationApplicant(value: unknown): Parsed<AllocationApplicant> {
  const found = parsed(applicantSchema, value);
  if (!found.success) return found;
  const { $schema: _, nationalAgency, ...applicant } = found.data;
  return { success: true, data: { ...applicant, nationalAgency: countryCode(nationalAgency) } };
}
