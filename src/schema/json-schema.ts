import * as z from "zod";
import { applicationSchema } from "./application.js";

/**
 * The JSON Schema (draft 2020-12) of the application, for validators and editors that know no zod. It cannot say that
 * values contradict each other; `parseApplication` does.
 *
 * @returns a new plain object each time
 * @example applicationJsonSchema().type // => "object"
 */
export function applicationJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(applicationSchema, { io: "input" });
  return { $schema, title: "Application for an Erasmus+ KA1 mobility project", ...schema };
}
