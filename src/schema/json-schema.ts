import * as z from "zod";
import { writtenAllocationApplicantSchema } from "./allocation-applicant.js";
import { writtenAllocationRulesSchema } from "./allocation-rules.js";
import { writtenApplicationSchema } from "./application-shape.js";
import { baseRatesSchema } from "./base-rates.js";
import { callsSchema, distanceSchema, inputDescriptionSchema, placesSchema } from "./look-up-outputs.js";
import {
  assessmentSchema,
  batchRecordSchema,
  eligibilitySchema,
  grantRangeSchema,
  grantSchema,
  linesSchema,
  rateTableSchema,
} from "./outputs.js";
import { allocationSchema, baseRateFromSchema, comparisonSchema } from "./question-outputs.js";
import { ratesFileSchema } from "./rates-file.js";
import { type RequestName, requestSchemas } from "./requests.js";
import { remainingSchema, settledSchema } from "./settlement-outputs.js";
import { writtenAwardSchema, writtenRealisedSchema, writtenSettlementSchema } from "./settlement-shape.js";
import { withDescriptions } from "./with-descriptions.js";
import { answerSchema, draftAnswerSchema, problemSchema } from "./worded-outputs.js";

/** A JSON Schema, for validators and editors without zod. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface JsonSchemaOptions {
  /** For which draft of JSON Schema it is written; default: 2020-12. Draft 7 is what Fastify validates by default. */
  readonly draft?: "2020-12" | "07" | undefined;
}

/** The part of the version that changes with the contract: schemas of two contracts have different names. */
const CONTRACT = "0.2";

/**
 * The JSON Schema of the application, each key with its English words and with examples that an editor completes. It cannot say that values contradict each other; `parseApplication` does.
 *
 * @returns a new plain object each time
 * @example applicationJsonSchema().type // => "object"
 */
export function applicationJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  const title = "Application for an Erasmus+ KA1 mobility project";
  return withDescriptions(named("application", title, writtenApplicationSchema, options));
}

/**
 * The JSON Schemas of what the library takes, by name: an application, an agency's base rates, the file that `verifyRates`
 * and `ka1 rates --verify` compare with our tables, what `settle` takes (an award, what took place, or both in one file), and
 * what `estimateAllocation` is asked with: an accredited organisation, and its agency's rules.
 *
 * @returns new plain objects each time
 * @example Object.keys(inputJsonSchemas()) // => ["application", "base-rates", "rates-file", …]
 */
export function inputJsonSchemas(options: JsonSchemaOptions = {}): Readonly<Record<InputName, JsonSchema>> {
  return {
    application: applicationJsonSchema(options),
    "base-rates": named("base-rates", "Base rates of a National Agency, EUR per day", baseRatesSchema, options),
    "rates-file": named("rates-file", "Rates of a call, to be compared", ratesFileSchema, options),
    award: withDescriptions(named("award", "What was awarded to a project", writtenAwardSchema, options), "award"),
    realised: withDescriptions(
      named("realised", "What took place of a project", writtenRealisedSchema, options),
      "realised",
    ),
    settlement: withDescriptions(named("settlement", "The settlement of a project", writtenSettlementSchema, options)),
    "allocation-applicant": named(
      "allocation-applicant",
      "An accredited organisation that applies for funds",
      writtenAllocationApplicantSchema,
      options,
    ),
    "allocation-rules": named(
      "allocation-rules",
      "Rules of budget allocation of a National Agency",
      writtenAllocationRulesSchema,
      options,
    ),
  };
}

/** What the library, the command and the service give, by the name of its JSON Schema. */
const outputs = {
  grant: grantSchema,
  "grant-range": grantRangeSchema,
  lines: linesSchema,
  eligibility: eligibilitySchema,
  assessment: assessmentSchema,
  answer: answerSchema,
  "draft-answer": draftAnswerSchema,
  comparison: comparisonSchema,
  "base-rate-from": baseRateFromSchema,
  settled: settledSchema,
  remaining: remainingSchema,
  allocation: allocationSchema,
  "rate-table": rateTableSchema,
  calls: callsSchema,
  "input-description": inputDescriptionSchema,
  places: placesSchema,
  distance: distanceSchema,
  "batch-record": batchRecordSchema,
  problem: problemSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/**
 * The JSON Schemas of what the library, the command and the service give, by name. A `batch-record` is a line of
 * `ka1 batch`: a verdict, a compact or full record, or an error. An `answer` is what `assessApplication` gives, and a
 * `problem` what the service answers to a request that it cannot follow.
 *
 * @returns new plain objects each time
 * @example Object.keys(outputJsonSchemas()).slice(0, 4) // => ["grant", "grant-range", "lines", "eligibility"]
 */
export function outputJsonSchemas(options: JsonSchemaOptions = {}): Readonly<Record<OutputName, JsonSchema>> {
  return written(outputs, options, "output");
}

/**
 * The JSON Schemas of what the service takes, by name: an application with what is brought or decided beside it.
 *
 * @returns new plain objects each time
 * @example Object.keys(requestJsonSchemas()) // => ["application", "draft", "explain", "compare", "base-rate", …]
 */
export function requestJsonSchemas(options: JsonSchemaOptions = {}): Readonly<Record<RequestName, JsonSchema>> {
  return written(requestSchemas(), options, "input", "-request");
}

/** The inputs that have a JSON Schema. */
export type InputName =
  | "application"
  | "base-rates"
  | "rates-file"
  | "award"
  | "realised"
  | "settlement"
  | "allocation-applicant"
  | "allocation-rules";

/** The outputs that have a JSON Schema. */
export type OutputName = keyof typeof outputs;

function named(name: InputName, title: string, schema: z.ZodType, options: JsonSchemaOptions): JsonSchema {
  const { $schema, $id, ...rest } = one(name, schema, options, "input");
  return { $schema, $id, title, ...rest };
}

function written<Name extends string>(
  schemas: Readonly<Record<Name, z.ZodType>>,
  options: JsonSchemaOptions,
  io: "input" | "output",
  suffix = "",
): Readonly<Record<Name, JsonSchema>> {
  const entries = Object.entries<z.ZodType>(schemas);
  return Object.fromEntries(
    entries.map(([name, schema]) => [name, one(`${name}${suffix}`, schema, options, io)]),
  ) as Record<Name, JsonSchema>;
}

function one(name: string, schema: z.ZodType, { draft }: JsonSchemaOptions, io: "input" | "output"): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, target: draft === "07" ? "draft-07" : "draft-2020-12" });
  return { $schema, $id: `urn:erasmus-ka1:${CONTRACT}:${name}`, ...(withOneTypeEach(rest) as JsonSchema) };
}

/** Strict validators take no list of types in one place: text or a number is one of two schemas. */
function withOneTypeEach(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withOneTypeEach);
  if (typeof part !== "object" || part === null) return part;
  const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withOneTypeEach(value)]));
  const { type, ...rest } = copy;
  return Array.isArray(type) ? { anyOf: type.map((each) => ({ type: each })), ...rest } : copy;
}
