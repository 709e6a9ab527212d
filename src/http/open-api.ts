import demo from "../../fixtures/demo/application.json" with { type: "json" };
import baseRates from "../../fixtures/demo/base-rates.json" with { type: "json" };
import packageJson from "../../package.json" with { type: "json" };
import { languages } from "../messages/index.js";
import {
  inputJsonSchemas,
  type JsonSchema,
  outputJsonSchemas,
  type RequestName,
  requestJsonSchemas,
} from "../schema/index.js";
import { type Parameter, schemaOf } from "./parameters.js";
import { batchRoute, type Route, routes } from "./routes.js";

/** An OpenAPI document, version 3.1: plain JSON. */
export type OpenApiDocument = Readonly<Record<string, unknown>>;

const [flow] = demo.flows;
const options = { baseRates };

/** Bodies as a client sends them, from the demo of the package. */
const examples: Readonly<Record<RequestName, unknown>> = {
  application: { application: demo, options },
  draft: { application: { ...demo, flows: [{ ...flow, durationDays: undefined }] }, options },
  explain: { application: demo, flow: flow?.id, options },
  compare: { a: demo, b: { ...demo, flows: demo.flows.slice(1) }, options },
  "base-rate": { application: demo, flow: flow?.id, amount: "1974.00" },
  allocation: {
    applicant: {
      call: 2026,
      action: "KA121-SCH",
      nationalAgency: "SE",
      kind: "individual",
      need: "60000.00",
      completedProjects: [{ call: 2023, awarded: "52000.00", spent: "48000.00" }],
      latestReportScore: 32,
    },
  },
};

/**
 * The service, described for programs: OpenAPI 3.1. The shapes are those of the package's JSON Schemas.
 *
 * @returns a new plain object each time
 * @example openApiDocument().openapi // => "3.1.1"
 */
export function openApiDocument(): OpenApiDocument {
  const named = {
    ...outputJsonSchemas(),
    ...inputJsonSchemas(),
    ...Object.fromEntries(Object.entries(requestJsonSchemas()).map(([name, schema]) => [`${name}-request`, schema])),
  };
  const document = {
    openapi: "3.1.1",
    info: {
      title: "erasmus-ka1",
      version: packageJson.version,
      summary: packageJson.description,
      description: `Stateless: what is sent is neither kept nor logged. Words are in the language of Accept-Language: ${languages.join(", ")}.`,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths: {
      ...Object.fromEntries(routes.map((route) => [route.path, { [route.method]: operationOf(route) }])),
      [batchRoute.path]: { post: batchOperation() },
      "/openapi.json": {
        get: operation(
          { id: "openApi", summary: "This document" },
          { "application/json": { schema: { type: "object" } } },
        ),
      },
    },
    components: {
      schemas: componentsOf(named),
      responses: {
        problem: {
          description: "Why there is no other answer (RFC 9457)",
          content: { "application/problem+json": { schema: refTo("problem") } },
        },
      },
    },
  };
  // A value that is not there is no JSON.
  return JSON.parse(JSON.stringify(document));
}

function operationOf(route: Route): object {
  const [first = {}, ...others] = route.response.map(refTo);
  const schema = others.length === 0 ? first : { anyOf: [first, ...others] };
  const requestBody = route.request === undefined ? undefined : bodyOf(route.request);
  // Bytes have no schema.
  const files = route.files?.map((type) => [type.split(";")[0], {}] as const);
  return operation(route, files === undefined ? { "application/json": { schema } } : Object.fromEntries(files), {
    requestBody,
  });
}

function operation(
  { id, summary, parameters = [] }: Partial<Pick<Route, "parameters">> & Pick<Route, "id" | "summary">,
  content: object,
  more: object = {},
): object {
  return {
    operationId: id,
    summary,
    parameters: parameters.length === 0 ? undefined : parameters.map(parameterOf),
    ...more,
    responses: {
      200: { description: "The answer", content },
      default: { $ref: "#/components/responses/problem" },
    },
  };
}

/** Lines have no schema of their own in OpenAPI 3.1: it is that of each of them. */
function batchOperation(): object {
  const body = {
    required: true,
    description: "A line for each application: what /assess takes",
    content: { [batchRoute.mediaType]: { schema: refTo("application-request") } },
  };
  return operation(batchRoute, { [batchRoute.mediaType]: { schema: refTo("batch-record") } }, { requestBody: body });
}

function bodyOf(name: RequestName): object {
  const schema = refTo(`${name}-request`);
  return { required: true, content: { "application/json": { schema, example: examples[name] } } };
}

function parameterOf(parameter: Parameter): object {
  const { kind: _, ...rest } = parameter;
  return { ...rest, schema: schemaOf(parameter) };
}

/** "grant-range" is `grantRange` in the document, as where a schema names it itself. */
const componentName = (name: string) => name.replace(/-[a-z]/g, (letter) => letter.slice(1).toUpperCase());

const refTo = (name: string) => ({ $ref: `#/components/schemas/${componentName(name)}` });

/** The schemas of the package in one place: what several of them define stands once. */
function componentsOf(named: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, unknown>> {
  const components: Record<string, unknown> = {};
  for (const { $defs = {} } of Object.values(named)) Object.assign(components, moved($defs));
  for (const [name, { $schema: _, $id: __, $defs: ___, ...shape }] of Object.entries(named)) {
    // Many are one of their own definitions.
    if (!("$ref" in shape)) components[componentName(name)] = moved(shape);
  }
  return components;
}

/** A part of a schema with its references where the document has what they name. */
function moved(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(moved);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === "$ref" ? String(value).replace("#/$defs/", "#/components/schemas/") : moved(value),
    ]),
  );
}
