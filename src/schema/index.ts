/**
 * Shapes of what comes from outside, as zod schemas, as functions that report every problem, and as JSON Schema.
 *
 * In the examples, `application` is that of `fixtures/2023/KA122-SCH/demo.input.json`, which ships with the package.
 *
 * @module erasmus-ka1/schema
 */

export { applicationSchema, baseRatesSchema, moneySchema, type WrittenApplication } from "./application.js";
export type { Issue, IssueCode, IssueParams, ReceivedKind, ValueKind } from "./issue.js";
export { applicationJsonSchema, type JsonSchema, type OutputName, outputJsonSchemas } from "./json-schema.js";
export { type Parsed, parseApplication, parseBaseRates } from "./parse.js";
export { parseRatesFile } from "./rates-file.js";
