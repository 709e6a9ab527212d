import * as z from "zod";
import type { Unit } from "../rates/cell.js";
import { categories } from "../results/category.js";
import { type FindingCode, findingCodes } from "../results/codes.js";
import type { Explanation } from "../results/explanation.js";
import { type IssueCode, issueCodes } from "../results/issue.js";
import { actionRules, type RuleId } from "../rules/index.js";
import { manualChecks } from "../rules/manual/checks.js";
import { type Citation, statuses } from "../values/citation.js";

/*
 * The shapes of what the library gives, for the JSON Schemas that ship with it. The types in `grant.ts` and
 * `eligibility.ts` are the contract; a test checks every result of every fixture against these.
 */

export const amount = z
  .string()
  .regex(/^\d+\.\d{2}$/)
  .meta({ description: "EUR with two decimals" });
export const path = z
  .array(z.union([z.string(), z.int()]))
  .meta({ description: "where the value stands in the input" });
const status = z.enum(statuses);

export const citation: z.ZodType<Citation> = z
  .strictObject({
    source: z.string().meta({ description: "a key of `sources`" }),
    page: z.int().exactOptional(),
    section: z.string(),
    footnote: z.string().exactOptional(),
    interpretation: z.string().exactOptional(),
  })
  .meta({ id: "citation" });

export const sources = z.record(
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

const numericUnits = [
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
] as const satisfies readonly Unit[];

export const explanation: z.ZodType<Explanation> = z
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
      unit: z.enum(numericUnits),
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

const params = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.literal(true), z.array(z.string()), z.array(z.number())]),
);

const findingCode = z.enum(Object.keys(findingCodes) as FindingCode[]);

const findingWithoutCitations = {
  code: findingCode,
  severity: z.enum(["error", "warning", "info"]),
  path,
  params,
};

export const finding = z
  .strictObject({ ...findingWithoutCitations, citations: z.array(citation) })
  .meta({ id: "finding" });

export const cells = Object.fromEntries([...categories, "total"].map((column) => [column, amount.exactOptional()]));

export const line = z
  .strictObject({
    id: z.string(),
    category: z.enum(categories),
    flow: z.string().exactOptional(),
    who: z.enum(["participants", "accompanyingPersons", "persons", "organisation"]),
    amount,
    needsApproval: z.boolean(),
    explanation: explanation.exactOptional(),
  })
  .meta({ id: "line" });

/** Lines of a grant: what `ka1 explain` prints. */
export const linesSchema = z.array(line).meta({ id: "lines", title: "Lines of a grant, each with its reason" });

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
    lines: z.array(line),
    findings: z.array(finding),
    sources,
  })
  .meta({ id: "grant", title: "The grant of an Erasmus+ KA1 mobility project" });

/** What `calculateGrantRange` gives. */
export const grantRangeSchema = z
  .strictObject({ minimum: grantSchema, maximum: grantSchema })
  .meta({ id: "grantRange", title: "The least and the most grant of an Erasmus+ KA1 mobility project" });

export const ruleIds: readonly RuleId[] = [
  ...new Set(Object.values(actionRules).flatMap(({ eligibility }) => eligibility.map(({ id }) => id))),
];

export const verdict = z.enum(["eligible", "ineligible", "undetermined"]);
export const manualCheckId = z.enum(manualChecks.map(({ id }) => id));

export const checkStatus = z.enum(["pass", "fail", "unknown", "not-applicable"]);

/** What `checkEligibility` gives. */
export const eligibilitySchema = z
  .strictObject({
    verdict,
    findings: z.array(finding),
    checks: z.array(
      z.strictObject({
        rule: z.enum(ruleIds),
        status: checkStatus,
        missing: z.array(path).exactOptional(),
        citations: z.array(citation),
      }),
    ),
    manualChecks: z.array(z.strictObject({ id: manualCheckId, citations: z.array(citation) })),
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

const rateValue = z.union([z.number(), z.string()]);

export const rateCell = z
  .strictObject({
    id: z.string(),
    value: rateValue.exactOptional(),
    candidates: z.array(z.strictObject({ call: z.int(), value: rateValue.exactOptional() })).exactOptional(),
    unit: z.enum([...numericUnits, "instant", "date"]),
    status,
    citations: z.array(citation),
    note: z.string().exactOptional(),
  })
  .meta({ id: "rateCell" });

/** What `rateTable` gives. */
export const rateTableSchema = z
  .strictObject({
    call: z.int(),
    field: z.string(),
    lastChecked: z.string(),
    cells: z.array(rateCell),
    sources,
  })
  .meta({ id: "rateTable", title: "The rates, limits and dates of a field in a call of Erasmus+ KA1" });

/** The line of the input, and the author's own name of the application: what a record is joined by. */
const named = { line: z.int().min(1), reference: z.string().exactOptional() };

const outcome = {
  ...named,
  verdict,
  total: amount.exactOptional(),
  range: z.strictObject({ minimum: amount.exactOptional(), maximum: amount.exactOptional() }).exactOptional(),
};

export const issue = z.strictObject({ code: z.enum(Object.keys(issueCodes) as IssueCode[]), path, params });

/** What `ka1 batch` prints for each line: one of five records. */
export const batchRecordSchema = z
  .union([
    z.strictObject(outcome).meta({ id: "verdictRecord" }),
    z
      .strictObject({
        ...outcome,
        amountIs: grantSchema.shape.amountIs,
        summary: z.strictObject(cells),
        lines: z.array(z.strictObject({ id: z.string(), amount, needsApproval: z.literal(true).exactOptional() })),
        findings: z.array(z.strictObject(findingWithoutCitations)),
        undecided: z.array(z.strictObject({ rule: z.enum(ruleIds), missing: z.array(path).exactOptional() })),
        manualChecks: z.array(manualCheckId),
      })
      .meta({ id: "compactRecord" }),
    z
      .strictObject({
        ...outcome,
        amountIs: grantSchema.shape.amountIs,
        summary: z.strictObject(cells),
        counts: z.strictObject({
          error: z.int(),
          warning: z.int(),
          info: z.int(),
          undecided: z.int(),
          manualChecks: z.int(),
        }),
        errorCodes: z.array(findingCode),
      })
      .meta({ id: "summaryRecord" }),
    z.strictObject({ ...named, result: assessmentSchema }).meta({ id: "fullRecord" }),
    z
      .strictObject({
        line: named.line,
        error: z.strictObject({ message: z.string(), issues: z.array(issue).exactOptional() }),
      })
      .meta({ id: "errorRecord" }),
  ])
  .meta({ id: "batchRecord", title: "What ka1 batch says of one application" });
