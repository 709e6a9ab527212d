import * as z from "zod";
import { fieldOptions } from "../fields/field.js";
import { categories } from "../results/category.js";
import { writtenApplicationSchema, writtenFlowSchema } from "./application-shape.js";
import { baseRatesSchema } from "./base-rates.js";
import { MOST_DAYS, MOST_ENTRIES, MOST_FLOWS } from "./limits.js";
import { moneySchema } from "./money.js";
import { waysToCount } from "./ways-to-count.js";

/*
 * The shape of a settlement: what was awarded, what took place, and what a caller says beside both. Flows, visits and costs
 * are those of an application. What contradicts what was awarded is a finding of the engine, and not here.
 */

/** No agency pays in more parts. */
const MOST_PAYMENTS = 1000;
const MOST_TRANSFERS = 1000;

const text = (most: number) => z.string().min(1).max(most);
const days = (least: number) => z.int().min(least).max(MOST_DAYS);
const percent = z.int().min(0).max(100);
const category = z.enum(categories);
const forTheReader = { $schema: text(2000).optional(), notes: text(10_000).optional() };

const amounts = z.strictObject(
  Object.fromEntries(categories.map((each) => [each, moneySchema.optional()])) as {
    [each in (typeof categories)[number]]: z.ZodOptional<typeof moneySchema>;
  },
);

/** An award as its author writes it. */
export const writtenAwardSchema = z.strictObject({
  ...forTheReader,
  application: writtenApplicationSchema,
  total: moneySchema,
  byCategory: amounts.optional(),
  payments: z
    .array(z.strictObject({ amount: moneySchema, date: z.iso.date().optional() }))
    .max(MOST_PAYMENTS)
    .optional(),
});

const [howMany, entries] = writtenFlowSchema.shape.accompanyingPersons.unwrap().options;

/** A flow as it took place. */
export const writtenRealisedFlowSchema = writtenFlowSchema.extend({
  status: z.enum(fieldOptions.mobilityStatus).optional(),
  interruptedDays: days(0).optional(),
  fundedDays: days(0).optional(),
  accompanyingPersons: z
    .union([howMany, z.array(entries.element.extend({ fundedDays: days(0).optional() })).max(MOST_ENTRIES)])
    .meta({ description: "How many, or a list of persons with the same days and travel." })
    .optional(),
  forceMajeure: amounts.optional(),
});

const { preparatoryVisits, exceptionalCosts } = writtenApplicationSchema.shape;

/** What took place, as its author writes it. */
export const writtenRealisedSchema = z.strictObject({
  ...forTheReader,
  flows: z.array(writtenRealisedFlowSchema).max(MOST_FLOWS),
  preparatoryVisits,
  exceptionalCosts,
});

/** What a caller says beside an award and what took place. */
export const settleOptionsSchema = z.strictObject({
  baseRates: baseRatesSchema.optional(),
  ...waysToCount,
  reduction: z.strictObject({ percent, reason: text(5000).optional() }).optional(),
  transferPolicy: z
    .strictObject({
      name: text(500),
      transfers: z
        .array(z.strictObject({ from: category, to: z.array(category).max(categories.length), percent }))
        .max(MOST_TRANSFERS),
    })
    .optional(),
});

/** A whole settlement: what `settle` takes, in one file. */
export const writtenSettlementSchema = z.strictObject({
  award: writtenAwardSchema,
  realised: writtenRealisedSchema,
  options: settleOptionsSchema.optional(),
});
