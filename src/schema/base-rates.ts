import * as z from "zod";
import { MOST_BASE_RATE } from "../rates/agency-table.js";
import { moneySchema } from "./money.js";

const baseRate = moneySchema.refine((value) => Number(value) <= MOST_BASE_RATE, {
  error: "number.too-big",
  params: { code: "number.too-big", maximum: MOST_BASE_RATE },
  // What is no amount is not too big as well.
  when: ({ issues }) => issues.length === 0,
});
const baseRatesByGroup = z.strictObject({ 1: baseRate.optional(), 2: baseRate.optional(), 3: baseRate.optional() });

/**
 * Base rates as a caller brings them: `{ "staff": { "1": 141, "2": "125.50" }, "learners": { "2": 55 } }`, EUR per day.
 *
 * @example baseRatesSchema.parse({ staff: { "2": 125 } }) // => { staff: { "2": 125 } }
 */
export const baseRatesSchema = z.strictObject({
  staff: baseRatesByGroup.optional(),
  learners: baseRatesByGroup.optional(),
});
