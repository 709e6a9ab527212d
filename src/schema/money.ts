import * as z from "zod";
import { MONEY_PATTERN } from "../values/money-pattern.js";

/** EUR: a string with at most two decimals, or a whole number. */
export const moneySchema = z
  .union(
    [
      z.string().regex(MONEY_PATTERN, { error: "money.invalid" }),
      z.int({ error: "money.invalid" }).min(0, { error: "money.invalid" }).max(999_999_999, { error: "money.invalid" }),
    ],
    { error: "money.invalid" },
  )
  .meta({ description: "EUR: a string with at most two decimals, or a whole number." });
