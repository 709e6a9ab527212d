import * as z from "zod";
import { allocationUnknowns } from "../results/allocation-unknown.js";
import { categories } from "../results/category.js";
import {
  amount,
  checkStatus,
  eligibilitySchema,
  explanation,
  finding,
  grantRangeSchema,
  grantSchema,
  path,
  ruleIds,
  sources,
  verdict,
} from "./outputs.js";

/*
 * The shapes of what the other questions of the library give: of a draft, of two assessments, of a printed amount. The
 * types are the contract; a test checks results against these.
 */

const difference = z
  .string()
  .regex(/^-?\d+\.\d{2}$/)
  .meta({ description: "EUR with two decimals: b less a" });

const amountComparison = z
  .strictObject({ a: amount.exactOptional(), b: amount.exactOptional(), difference: difference.exactOptional() })
  .meta({ id: "amountComparison" });

const categoryComparison = z.strictObject(
  Object.fromEntries(categories.map((category) => [category, amountComparison])),
);

const grantComparison = z
  .strictObject({
    total: amountComparison,
    categories: categoryComparison,
    flows: z.array(
      z.strictObject({
        flow: z.string(),
        isIn: z.enum(["both", "a", "b"]),
        total: amountComparison,
        categories: categoryComparison,
      }),
    ),
    ofNoFlow: z.strictObject({ total: amountComparison, categories: categoryComparison }).exactOptional(),
  })
  .meta({ id: "grantComparison" });

/** What `compareAssessments` gives. */
export const comparisonSchema = z
  .strictObject({
    verdict: z.strictObject({ a: verdict, b: verdict }),
    grant: grantComparison,
    range: z.strictObject({ minimum: grantComparison, maximum: grantComparison }).exactOptional(),
    findings: z.strictObject({ onlyInA: z.array(finding), onlyInB: z.array(finding) }),
    checks: z.array(
      z.strictObject({ rule: z.enum(ruleIds), a: checkStatus.exactOptional(), b: checkStatus.exactOptional() }),
    ),
  })
  .meta({ id: "comparison", title: "What differs between two assessments" });

const baseRatePlace = {
  category: z.enum(["staff", "learners"]),
  group: z.int().min(1).max(3).meta({ description: "of the receiving country" }),
  range: z.strictObject({ minimum: amount, maximum: amount }),
  table: z.int().exactOptional(),
};

const candidate = { ...baseRatePlace, rate: amount, isInRange: z.boolean(), explanation };

const rateAndAmount = z.strictObject({ rate: amount, amount });
const beside = { below: rateAndAmount.exactOptional(), above: rateAndAmount.exactOptional() };

const ownBaseRates = z.record(z.string(), z.record(z.string(), amount)).meta({
  description: "ready for `options.baseRates`",
});

/** What `baseRateFrom` gives. */
export const baseRateFromSchema = z
  .discriminatedUnion("status", [
    z.strictObject({ status: z.literal("one"), baseRates: ownBaseRates, ...candidate }),
    z.strictObject({
      status: z.literal("several"),
      candidates: z.array(z.strictObject(candidate)),
      least: amount,
      most: amount,
      wholeEuro: z.array(amount),
    }),
    z.strictObject({
      status: z.literal("none"),
      nearest: z.array(
        z.strictObject({ ...baseRatePlace, ...beside, wholeEuro: z.strictObject(beside), isInRange: z.boolean() }),
      ),
    }),
    z.strictObject({ status: z.literal("unknown"), missing: z.array(path), findings: z.array(finding) }),
  ])
  .meta({ id: "baseRateFrom", title: "The base rate that a printed amount of individual support follows from" });

const amounts = {
  amount: amount.exactOptional(),
  least: amount.exactOptional(),
  most: amount.exactOptional(),
};

/** What `assessDraft` gives. */
export const draftAssessmentSchema = z
  .strictObject({
    isComplete: z.boolean(),
    missing: z.array(path),
    flows: z.array(
      z.strictObject({
        ...amounts,
        id: z.string().exactOptional(),
        missing: z.array(path),
        findings: z.array(finding),
      }),
    ),
    total: z.strictObject({ ...amounts, atLeast: z.boolean() }).exactOptional(),
    eligibility: eligibilitySchema,
    grant: grantSchema.exactOptional(),
    range: grantRangeSchema.exactOptional(),
    findings: z.array(finding),
  })
  .meta({ id: "draftAssessment", title: "What a draft comes to so far, and what it still needs" });

/** What `estimateAllocation` gives. */
export const allocationSchema = z
  .strictObject({
    call: z.int(),
    action: z.string(),
    nationalAgency: z.string(),
    currency: z.literal("EUR"),
    basicGrant: amount.exactOptional(),
    maximumGrant: amount.exactOptional(),
    atLeast: amount.exactOptional(),
    atMost: amount.exactOptional(),
    apart: amount,
    unknown: z.array(z.enum(allocationUnknowns)),
    explanations: z.strictObject({
      basicGrant: explanation.exactOptional(),
      maximumGrant: explanation.exactOptional(),
      atLeast: explanation.exactOptional(),
      atMost: explanation.exactOptional(),
    }),
    findings: z.array(finding),
    sources,
  })
  .meta({ id: "allocation", title: "What an accredited organisation may expect of its agency's budget allocation" });
