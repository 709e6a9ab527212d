import * as z from "zod";
import { writtenApplicationSchema } from "./application-shape.js";
import { assessmentSchema, eligibilitySchema, grantRangeSchema, grantSchema } from "./outputs.js";

/** A JSON Schema (draft 2020-12), for validators and editors without zod. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of the application. It cannot say that values contradict each other; `parseApplication` does.
 *
 * @returns a new plain object each time
 * @example applicationJsonSchema().type // => "object"
 */
export function applicationJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(writtenApplicationSchema, { io: "input" });
  return { $schema, title: "Application for an Erasmus+ KA1 mobility project", ...schema };
}

/**
 * The JSON Schemas of what the library gives, by name.
 *
 * @returns new plain objects each time
 * @example Object.keys(outputJsonSchemas()) // => ["grant", "grant-range", "eligibility", "assessment"]
 */
export function outputJsonSchemas(): Readonly<Record<OutputName, JsonSchema>> {
  return {
    grant: z.toJSONSchema(grantSchema),
    "grant-range": z.toJSONSchema(grantRangeSchema),
    eligibility: z.toJSONSchema(eligibilitySchema),
    assessment: z.toJSONSchema(assessmentSchema),
  };
}

/** The outputs that have a JSON Schema. */
export type OutputName = "grant" | "grant-range" | "eligibility" | "assessment";
