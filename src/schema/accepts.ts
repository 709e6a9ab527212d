import { type WrittenApplication, writtenApplicationSchema } from "./written-application.js";

/**
 * Whether a value has the shape of an application. In the package this is a function compiled from the same schema
 * (`scripts/compiled-accepts.ts`), some six times as fast and without zod; here zod answers.
 */
export function accepts(value: unknown): value is WrittenApplication {
  return writtenApplicationSchema.safeParse(value).success;
}
