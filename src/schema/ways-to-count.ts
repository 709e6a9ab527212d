import * as z from "zod";
import { fieldOptions } from "../fields/field.js";

/** How a caller may count days, beside an application. */
export const waysToCount = {
  dayCount: z.enum(fieldOptions.dayCount).optional(),
  greenDays: z.enum(fieldOptions.greenDays).optional(),
};
