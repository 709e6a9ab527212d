export { applicationSchema, baseRatesSchema, moneySchema } from "./application.js";
export type { Issue, IssueCode, IssueParams } from "./issue.js";
export { applicationJsonSchema, type JsonSchema, type OutputName, outputJsonSchemas } from "./json-schema.js";
export { type Parsed, parseApplication, parseBaseRates } from "./parse.js";
export { parseRatesFile } from "./rates-file.js";
