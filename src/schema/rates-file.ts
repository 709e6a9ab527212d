import * as z from "zod";
import type { RatesFile } from "../lookups/rates-file.js";
import { type Parsed, parsed } from "./parse.js";

/** Of a call without an edition of its own, what the calls before and after print; null: nothing of the kind. */
const candidates = z.array(z.union([z.number(), z.string().max(200), z.null()])).length(2);

/** A rate table in the format of `fixtures/rates`; whatever else the file holds is the author's own. */
export const ratesFileSchema = z.looseObject({
  call: z.int().min(2000).max(2100).meta({ description: "the year of the call" }),
  field: z.string().max(20).optional().meta({ description: "for cells of one field only: SCH, VET or ADU" }),
  cells: z
    .record(z.string().max(200), z.union([z.number(), z.string().max(200), candidates]))
    .meta({ description: "each value by the id of its cell; of two candidates both" }),
});

/**
 * Checks a rate table that is to be compared with ours.
 *
 * @returns the table for `verifyRates`, or every problem with its path
 * @example parseRatesFile({ call: 2023, cells: { "SCH/courseFees/perDay": 80 } }).success // => true
 */
export function parseRatesFile(value: unknown): Parsed<RatesFile> {
  return parsed(ratesFileSchema, value);
}
