import * as z from "zod";
import { MONEY_PATTERN } from "../values/money-pattern.js";

/** EUR: a string with at most two decimals, or a whole number. */
export const moneySchema = z
  .union(
    [
      z.string().regex(MONEY_PATTERN, { error: "money" }),
      z.int({ error: "money" }).min(0, { error: "money" }).max(999_999_999, { error: "money" }),
    ],
    { error: "money" },
  )
  .meta({ description: "EUR: a string with at most two decimals, or a whole number" });
