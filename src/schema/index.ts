/**
 * Shapes of what comes from outside, as zod schemas, as functions that report every problem, and as JSON Schema.
 *
 * In the examples, `application` is that of `fixtures/2023/KA122-SCH/whole-application/demo.input.json`.
 *
 * @module erasmus-ka1/schema
 */

export type {
  ApplicantInput,
  ApplicationInput,
  Changeable,
  FlowInput,
  ProjectAwardInput,
  RealisedFlowInput,
  RealisedProjectInput,
} from "../application/application-input.js";
export type { Issue, IssueCode, IssueParams, ReceivedKind, ValueKind } from "../results/issue.js";
export { parseAllocationApplicant } from "./allocation-applicant.js";
export { parseAllocationRules } from "./allocation-rules.js";
export { applicantSchema } from "./applicant-schema.js";
export { applicationSchema } from "./application-schema.js";
export { type AwardFile, parseAwardFile } from "./award-file.js";
export { baseRatesSchema } from "./base-rates.js";
export { flowSchema } from "./flow-schema.js";
export { fromFormValues, moneyFromForm, type ParseOptions } from "./form-values.js";
export {
  applicationJsonSchema,
  type InputName,
  inputJsonSchemas,
  type JsonSchema,
  type JsonSchemaOptions,
  type OutputName,
  outputJsonSchemas,
  requestJsonSchemas,
} from "./json-schema.js";
export { moneySchema } from "./money.js";
export { type Parsed, parseApplicant, parseApplication, parseBaseRates, parseFlow } from "./parse.js";
export { type ParsedDraft, parseDraft } from "./parse-draft.js";
export { type PlanFile, parsePlan } from "./plan-file.js";
export { parseRatesFile } from "./rates-file.js";
export { parseRequest, type RequestName, type ServiceRequest } from "./requests.js";
export {
  parseAward,
  parsePlanned,
  parseRealised,
  parseSettlement,
  parseSettleOptions,
  type SettlementFile,
} from "./settlement.js";
export type { StandardIssue, StandardResult, StandardSchema } from "./standard-schema.js";
export { type StandardSchemas, standardSchemas } from "./standard-schemas.js";
