import * as z from "zod";
import { languages } from "../messages/languages.js";
import { categories } from "../results/category.js";
import { type FindingCode, findingCodes } from "../results/codes.js";
import { type IssueCode, issueCodes } from "../results/issue.js";
import { amount, assessmentSchema, grantSchema, manualCheckId, path, ruleIds, sources, verdict } from "./outputs.js";
import { draftAssessmentSchema } from "./question-outputs.js";

/*
 * The shapes of what `assessApplication` gives: answers in words. The types in `src/node/answer.ts` are the contract; a
 * test checks answers against these.
 */

const language = z.enum(languages);
const severity = z.enum(["error", "warning", "info"]);
const citations = z.array(z.string()).meta({ description: 'where it is said: PG-2026, p. 118, "Travel"' });

const where = {
  path,
  field: z.string().meta({ description: 'the path as form libraries write it: "flows.0.travelDays"' }),
  where: z.string().meta({ description: "the same as its author knows it" }),
  flow: z.string().exactOptional().meta({ description: "the id of the flow that it is of" }),
};

const wordedIssue = z
  .strictObject({
    ...where,
    label: z.string().exactOptional(),
    code: z.enum(Object.keys(issueCodes) as IssueCode[]),
    message: z.string(),
  })
  .meta({ id: "wordedIssue" });

/** What the service answers to a request that it cannot follow: RFC 9457, with the issues of the input. */
export const problemSchema = z
  .strictObject({
    type: z.string().meta({ description: "what kind of problem it is: urn:erasmus-ka1:problem:invalid-input" }),
    status: z.int(),
    title: z.string(),
    detail: z.string().exactOptional(),
    issues: z.array(wordedIssue).exactOptional(),
  })
  .meta({ id: "problem", title: "Why a request has no other answer (RFC 9457)" });

const wordedFinding = z
  .strictObject({
    ...where,
    code: z.enum(Object.keys(findingCodes) as FindingCode[]),
    severity,
    message: z.string(),
    citations,
  })
  .meta({ id: "wordedFinding" });

const missingField = z
  .strictObject({ ...where, label: z.string().exactOptional(), limits: z.string().exactOptional() })
  .meta({ id: "missingField" });

const wordedMissing = z
  .strictObject({ rule: z.enum(ruleIds), title: z.string(), fields: z.array(missingField), citations })
  .meta({ id: "wordedMissing" });

const wordedManualChecks = z.array(z.strictObject({ id: manualCheckId, message: z.string(), citations }));

const byField = z
  .record(z.string(), z.array(z.strictObject({ severity, code: z.string(), message: z.string() })))
  .meta({ id: "byField", description: "what there is to say beside each field, by its path with dots" });

const range = z.strictObject({ minimum: amount, maximum: amount });

const figures = { amount: amount.exactOptional(), range: range.exactOptional(), text: z.string() };
const wordedAmount = z.strictObject(figures).meta({ id: "wordedAmount" });

const columns = [...categories, "total"] as const;
const amounts = z
  .strictObject(Object.fromEntries(columns.map((column) => [column, wordedAmount.exactOptional()])))
  .meta({ id: "wordedAmounts" });

const budgetRow = { label: z.string(), cells: amounts };

const budget = z
  .strictObject({
    columns: z.array(z.strictObject({ id: z.enum(columns), label: z.string() })),
    rows: z.array(z.strictObject({ activity: z.string(), ...budgetRow })),
    total: z.strictObject(budgetRow),
  })
  .meta({ id: "budget" });

const written = z.record(z.string(), z.unknown());

/** What `assessApplication` gives for an application. */
export const answerSchema = z
  .strictObject({
    success: z.literal(true),
    language,
    call: z.int(),
    action: z.string(),
    reference: z.string().exactOptional(),
    verdict,
    verdictMessage: z.string(),
    amountIs: grantSchema.shape.amountIs,
    total: amount.exactOptional(),
    range: range.exactOptional(),
    amountMessage: z.string().exactOptional(),
    budget: budget.exactOptional(),
    findings: z.array(wordedFinding),
    missing: z.array(wordedMissing),
    manualChecks: wordedManualChecks,
    byFlow: z.record(
      z.string(),
      z.strictObject({ amounts, findings: z.array(wordedFinding), missing: z.array(wordedMissing) }),
    ),
    byField,
    sources,
    application: written.meta({ description: "in one shape, places with their coordinates" }),
    assessment: assessmentSchema,
  })
  .meta({ id: "answer", title: "May the project be funded, how much, and why: in words" });

/** What `assessApplication` gives for a draft. */
export const draftAnswerSchema = z
  .strictObject({
    success: z.literal(true),
    language,
    isComplete: z.boolean(),
    issues: z.array(wordedIssue),
    verdict,
    verdictMessage: z.string(),
    amountMessage: z.string().exactOptional(),
    total: z
      .strictObject({
        amount: amount.exactOptional(),
        range: range.exactOptional(),
        least: amount.exactOptional(),
        atLeast: z.boolean(),
      })
      .exactOptional(),
    flows: z.array(z.strictObject({ id: z.string().exactOptional(), ...figures, missing: z.array(missingField) })),
    missing: z.array(missingField),
    findings: z.array(wordedFinding),
    manualChecks: wordedManualChecks,
    byField,
    sources,
    draft: written.meta({ description: "what there is of the application, in one shape" }),
    assessment: draftAssessmentSchema,
  })
  .meta({ id: "draftAnswer", title: "What a draft comes to so far, and what it still needs: in words" });
