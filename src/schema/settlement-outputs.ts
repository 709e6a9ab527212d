import * as z from "zod";
import { categories } from "../results/category.js";
import { settlementUnknowns } from "../settlement/unknown.js";
import { amount, cells, checkStatus, citation, explanation, finding, line, path, ruleIds, sources } from "./outputs.js";

/*
 * The shapes of what is said after the award. The types are the contract; a test checks the results of every fixture
 * against these.
 */

const signed = z
  .string()
  .regex(/^-?\d+\.\d{2}$/)
  .meta({ description: "EUR with two decimals, with a minus sign where it is less than nothing" });
const range = z.strictObject({ minimum: signed, maximum: signed });
const head = { call: z.int(), action: z.string(), currency: z.literal("EUR"), awarded: amount };

const sides = {
  awarded: amount.exactOptional(),
  realised: amount.exactOptional(),
  difference: signed.exactOptional().meta({ description: "EUR with two decimals: realised less awarded" }),
  percent: z
    .string()
    .regex(/^\d+\.\d$/)
    .exactOptional()
    .meta({ description: "of what was awarded, to a tenth" }),
};
const categoryRows = z.array(z.strictObject({ category: z.enum(categories), ...sides }));

const flow = z
  .strictObject({
    flow: z.string(),
    activity: z.string(),
    status: z.enum(["kept", "not-kept", "undecided", "cancelled", "force-majeure", "not-reported"]),
    planned: z.strictObject(cells).exactOptional(),
    realised: z.strictObject(cells),
    difference: signed.exactOptional(),
    changes: z.array(
      z.strictObject({ key: z.string(), planned: z.unknown().optional(), realised: z.unknown().optional() }),
    ),
    rules: z.array(z.enum(ruleIds)).exactOptional(),
    amount: amount.exactOptional(),
  })
  .meta({ id: "settledFlow" });

const checks = z.array(
  z.strictObject({
    rule: z.enum(ruleIds),
    status: checkStatus,
    missing: z.array(path).exactOptional(),
    citations: z.array(citation),
  }),
);
const unknown = z.array(z.enum(settlementUnknowns));

/** What `settle` gives. */
export const settledSchema = z
  .strictObject({
    ...head,
    total: z.strictObject(sides),
    realised: amount.exactOptional(),
    reduction: z
      .strictObject({
        percent: z.int(),
        reason: z.string().exactOptional(),
        of: amount.exactOptional(),
        amount: amount.exactOptional(),
      })
      .exactOptional(),
    notCovered: amount.exactOptional(),
    finalGrant: amount.exactOptional(),
    finalGrantRange: range,
    isCapped: z.boolean().exactOptional(),
    explanation: explanation.exactOptional(),
    paid: amount.exactOptional(),
    balance: signed.exactOptional(),
    balanceRange: range.exactOptional(),
    categories: categoryRows,
    activities: z.array(z.strictObject({ activity: z.string(), ...sides, categories: categoryRows })),
    flows: z.array(flow),
    lines: z.array(line),
    checks,
    findings: z.array(finding),
    unknown,
    sources,
  })
  .meta({ id: "settled", title: "What a project keeps of its grant, and what is still paid or paid back" });

/** What `remaining` gives. */
export const remainingSchema = z
  .strictObject({
    ...head,
    left: signed.exactOptional(),
    leftRange: range,
    categories: categoryRows,
    planned: z.array(
      z.strictObject({
        flow: z.string(),
        amount: amount.exactOptional(),
        added: signed.exactOptional(),
        isKept: z.boolean().optional(),
      }),
    ),
    leftAfter: signed.exactOptional(),
    leftAfterRange: range,
    checks,
    findings: z.array(finding),
    unknown,
    sources,
  })
  .meta({ id: "remaining", title: "What is left of a grant, and what planned mobilities would add to what is kept" });
