import type { ApplicationInput } from "../application/application-input.js";
import type { BaseRatesInput } from "../grant.js";
import { writtenApplicationSchema } from "./application-shape.js";
import { baseRatesSchema } from "./base-rates.js";

/*
 * Whether a value has the shape of a schema. In the package these are functions compiled from the same schemas
 * (`scripts/compiled-accepts.ts`), some six times as fast and without zod; here zod answers.
 */

export function acceptsApplication(value: unknown): value is ApplicationInput {
  return writtenApplicationSchema.safeParse(value).success;
}

export function acceptsBaseRates(value: unknown): value is BaseRatesInput {
  return baseRatesSchema.safeParse(value).success;
}
