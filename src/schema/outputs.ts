import * as z from "zod";
import { categories } from "../results/category.js";
import { type FindingCode, findingCodes } from "../results/codes.js";
import type { Explanation } from "../results/explanation.js";
import { actionRules, type RuleId } from "../rules/index.js";
import { manualChecks } from "../rules/manual/checks.js";
import { type Citation, statuses } from "../values/citation.js";

/*
 * The shapes of what the library gives, for the JSON Schemas that ship with it. The types in `grant.ts` and
 * `eligibility.ts` are the contract; a test checks every result of every fixture against these.
 */

const amount = z
  .string()
  .regex(/^\d+\.\d{2}$/)
  .meta({ description: "EUR with two decimals" });
const path = z.array(z.union([z.string(), z.int()])).meta({ description: "where the value stands in the input" });
const status = z.enum(statuses);

const citation: z.ZodType<Citation> = z
  .strictObject({
    source: z.string().meta({ description: "a key of `sources`" }),
    page: z.int().exactOptional(),
    section: z.string(),
    footnote: z.string().exactOptional(),
    interpretation: z.string().exactOptional(),
  })
  .meta({ id: "citation" });

const sources = z.record(
  z.string(),
  z.strictObject({ title: z.string(), version: z.string().exactOptional(), url: z.string().exactOptional() }),
);

const provenPlace = z.strictObject({
  latitude: z.number(),
  longitude: z.number(),
  place: z.string().exactOptional(),
  country: z.string().exactOptional(),
  geonameId: z.int().exactOptional(),
});

const cellChoice = z.union([
  z.strictObject({ country: z.string(), group: z.int(), citations: z.array(citation) }),
  z.strictObject({
    distanceBand: z.string(),
    distance: z.strictObject({
      path,
      km: z.number().exactOptional(),
      origin: provenPlace.exactOptional(),
      venue: provenPlace.exactOptional(),
    }),
  }),
]);

const explanation: z.ZodType<Explanation> = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("input"),
      path,
      value: z.union([z.string(), z.number()]),
      chosenBy: cellChoice.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal("rate"),
      id: z.string(),
      value: z.number(),
      unit: z.enum([
        "EUR",
        "EUR/day",
        "%",
        "days",
        "months",
        "years",
        "persons",
        "km",
        "points",
        "group",
        "call",
        "number",
      ]),
      status,
      citations: z.array(citation),
      note: z.string().exactOptional(),
      chosenBy: cellChoice.exactOptional(),
    }),
    z.strictObject({ kind: z.literal("sum"), of: z.array(z.lazy(() => explanation)) }),
    z.strictObject({ kind: z.literal("product"), of: z.array(z.lazy(() => explanation)) }),
    z.strictObject({
      kind: z.literal("percentage"),
      percent: z.lazy(() => explanation),
      of: z.lazy(() => explanation),
    }),
    z.strictObject({ kind: z.literal("cap"), of: z.lazy(() => explanation), at: z.lazy(() => explanation) }),
    z.strictObject({ kind: z.literal("excess"), of: z.lazy(() => explanation), over: z.lazy(() => explanation) }),
    z.strictObject({ kind: z.literal("rounding"), to: z.enum(["euro", "cent"]), of: z.lazy(() => explanation) }),
  ])
  .meta({ id: "explanation" });

const finding = z
  .strictObject({
    code: z.enum(Object.keys(findingCodes) as FindingCode[]),
    severity: z.enum(["error", "warning", "info"]),
    path,
    params: z.record(z.string(), z.union([z.string(), z.number(), z.literal(true), z.array(z.string())])),
    citations: z.array(citation),
  })
  .meta({ id: "finding" });

const cells = Object.fromEntries([...categories, "total"].map((column) => [column, amount.exactOptional()]));

/** What `calculateGrant` gives. */
export const grantSchema = z
  .strictObject({
    call: z.int(),
    action: z.string(),
    currency: z.literal("EUR"),
    amountIs: z.enum(["grant-requested", "estimated-budget"]).exactOptional(),
    total: amount.exactOptional(),
    summary: z.strictObject({
      activities: z.array(z.strictObject({ activity: z.string(), ...cells })),
      flows: z.array(z.strictObject({ flow: z.string(), activity: z.string(), ...cells })),
      ofNoFlow: z.strictObject(cells).exactOptional(),
      total: z.strictObject(cells),
    }),
    lines: z.array(
      z.strictObject({
        id: z.string(),
        category: z.enum(categories),
        flow: z.string().exactOptional(),
        who: z.enum(["participants", "accompanyingPersons", "persons", "organisation"]),
        amount,
        needsApproval: z.boolean(),
        explanation: explanation.exactOptional(),
      }),
    ),
    findings: z.array(finding),
    sources,
  })
  .meta({ id: "grant", title: "The grant of an Erasmus+ KA1 mobility project" });

/** What `calculateGrantRange` gives. */
export const grantRangeSchema = z
  .strictObject({ minimum: grantSchema, maximum: grantSchema })
  .meta({ id: "grantRange", title: "The least and the most grant of an Erasmus+ KA1 mobility project" });

const ruleIds: readonly RuleId[] = [
  ...new Set(Object.values(actionRules).flatMap(({ eligibility }) => eligibility.map(({ id }) => id))),
];

/** What `checkEligibility` gives. */
export const eligibilitySchema = z
  .strictObject({
    verdict: z.enum(["eligible", "ineligible", "undetermined"]),
    findings: z.array(finding),
    checks: z.array(
      z.strictObject({
        rule: z.enum(ruleIds),
        status: z.enum(["pass", "fail", "unknown", "not-applicable"]),
        missing: z.array(path).exactOptional(),
        citations: z.array(citation),
      }),
    ),
    manualChecks: z.array(
      z.strictObject({ id: z.enum(manualChecks.map(({ id }) => id)), citations: z.array(citation) }),
    ),
    sources,
  })
  .meta({ id: "eligibility", title: "Whether an Erasmus+ KA1 mobility project may be funded" });

/** What `assess` gives. */
export const assessmentSchema = z
  .strictObject({
    eligibility: eligibilitySchema,
    grant: grantSchema,
    range: grantRangeSchema.exactOptional(),
    findings: z.array(finding),
  })
  .meta({ id: "assessment", title: "Whether an Erasmus+ KA1 mobility project may be funded, and how much" });
