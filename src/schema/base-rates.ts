import * as z from "zod";
import { MOST_BASE_RATE } from "../rates/agency-table.js";
import { moneySchema } from "./money.js";

const baseRate = moneySchema.refine((value) => Number(value) <= MOST_BASE_RATE, {
  error: "number.too-big",
  params: { code: "number.too-big", maximum: MOST_BASE_RATE },
  // What is no amount is not too big as well.
  when: ({ issues }) => issues.length === 0,
});
const inGroup = (group: number) =>
  baseRate.optional().meta({ description: `EUR per day in receiving countries of group ${group}` });
const baseRatesByGroup = z.strictObject({ 1: inGroup(1), 2: inGroup(2), 3: inGroup(3) });

/**
 * Base rates as a caller brings them: `{ "staff": { "1": 141, "2": "125.50" }, "learners": { "2": 55 } }`, EUR per day.
 *
 * @example baseRatesSchema.parse({ staff: { "2": 125 } }) // => { staff: { "2": 125 } }
 */
export const baseRatesSchema = z.strictObject({
  staff: baseRatesByGroup.optional().meta({ description: "for staff" }),
  learners: baseRatesByGroup.optional().meta({ description: "for learners" }),
});
