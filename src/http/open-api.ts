import demo from "../../fixtures/demo/application.json" with { type: "json" };
import baseRates from "../../fixtures/demo/base-rates.json" with { type: "json" };
import packageJson from "../../package.json" with { type: "json" };
import { languages } from "../messages/index.js";
import { recordOfLine } from "../node/index.js";
import {
  inputJsonSchemas,
  type JsonSchema,
  outputJsonSchemas,
  type RequestName,
  requestJsonSchemas,
} from "../schema/index.js";
import type { Speaking } from "./answers.js";
import { defaultLimits } from "./limits.js";
import { type Parameter, schemaOf } from "./parameters.js";
import { type ProblemKind, problemKinds } from "./problem-kinds.js";
import { batchRoute, type Route, routes } from "./routes.js";
import { wordsOf } from "./words/words.js";

/** An OpenAPI document, version 3.1: plain JSON. */
export type OpenApiDocument = Readonly<Record<string, unknown>>;

const [flow, ...otherFlows] = demo.flows;
const { preparatoryVisits: _visits, ...withoutVisits } = demo;
/** The demo of the package with one flow of its own, so that answers are short. */
const application = { ...withoutVisits, flows: [flow] };
const options = { baseRates, explanations: false };
/** Of the two who were to go, one went. */
const award = { application, total: "3224.00", payments: [{ amount: "2579.20", date: "2023-08-21" }] };
const realised = { flows: [{ ...flow, participants: 1 }] };

/** Bodies as a client sends them. */
const examples: Readonly<Record<RequestName, unknown>> = {
  application: { application, options },
  draft: { application: { ...application, flows: [{ ...flow, durationDays: undefined }] }, options },
  explain: { application, flow: flow?.id, options },
  compare: { a: application, b: { ...application, flows: [flow, otherFlows[0]] }, options },
  "base-rate": { application, flow: flow?.id, amount: "1974.00" },
  settle: {
    award,
    realised,
    options: { ...options, reduction: { percent: 25, reason: "The agency's letter of 3 May 2026" } },
  },
  remaining: { award, realised, planned: [{ ...flow, id: "JOB-FI-2", participants: 1 }], options },
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

/** A longer answer of a look-up is not shown: it is at its address, for everybody. */
const MOST_CHARACTERS = 4000;

/**
 * The service, described for programs: OpenAPI 3.1. The shapes are those of the package's JSON Schemas.
 *
 * @returns a new plain object each time; its examples are what the service answers
 * @example (await openApiDocument()).openapi // => "3.1.1"
 */
export async function openApiDocument(): Promise<OpenApiDocument> {
  const words = await wordsOf("en");
  const { mostBytes, mostValues, mostEntries } = defaultLimits;
  const speaking = { language: "en", words } as const;
  const operations = await Promise.all(
    routes.map(async (route) => [route.path, { [route.method]: await operationOf(route, speaking) }]),
  );
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
      description: [
        "Stateless: what is sent is neither kept nor logged.",
        `Words are in the language of Accept-Language: ${languages.join(", ")}.`,
        `Of what the schemas allow, a body has at most ${mostBytes / 1024 / 1024} MiB, ${mostValues} values,`,
        `and ${mostEntries} entries in one list, unless the service is told otherwise.`,
      ].join(" "),
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths: {
      ...Object.fromEntries(operations),
      [batchRoute.path]: { post: await batchOperation() },
      "/openapi.json": {
        get: operation(
          { method: "get", id: "openApi", summary: "This document" },
          { "application/json": { schema: { type: "object" } } },
        ),
      },
    },
    components: {
      schemas: componentsOf(named),
      parameters: {
        acceptLanguage: {
          ...{ name: "Accept-Language", in: "header", required: false, example: "pl" },
          description: `in which language the words are: ${languages.join(", ")}; English if left out`,
          schema: { type: "string" },
        },
      },
      responses: {
        problem: problem("Why there is no other answer (RFC 9457)"),
        ...Object.fromEntries(
          [...new Set(Object.values(problemKinds))].map((status) => {
            const titles = kindsOf.filter((kind) => problemKinds[kind] === status).map((kind) => words.titles[kind]);
            return [`problem${status}`, problem(titles.join(" Or: "))];
          }),
        ),
      },
    },
  };
  // A value that is not there is no JSON.
  return JSON.parse(JSON.stringify(document));
}

const kindsOf = Object.keys(problemKinds) as readonly ProblemKind[];

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: refTo("problem") } },
});

async function operationOf(route: Route, speaking: Speaking): Promise<object> {
  const [first = {}, ...others] = route.response.map(refTo);
  const schema = others.length === 0 ? first : { anyOf: [first, ...others] };
  const requestBody = route.request === undefined ? undefined : bodyOf(route.request);
  // Bytes have no schema.
  const files = route.files?.map((type) => [type.split(";")[0], {}] as const);
  const content =
    files === undefined
      ? { "application/json": { schema, ...(await exampleOf(route, speaking)) } }
      : Object.fromEntries(files);
  return operation(route, content, { requestBody });
}

/** What the service answers to the examples of what it is asked. */
async function exampleOf(route: Route, speaking: Speaking): Promise<object> {
  const { parameters, request, answer } = route;
  const asked = Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
  const body: unknown = request === undefined ? undefined : JSON.parse(JSON.stringify(examples[request]));
  const example: unknown = await answer(asked, body, speaking);
  return request === undefined && JSON.stringify(example).length > MOST_CHARACTERS ? {} : { example };
}

function operation(
  route: Partial<Pick<Route, "parameters" | "request">> & Pick<Route, "method" | "id" | "summary">,
  content: object,
  more: object = {},
): object {
  const { id, summary, parameters = [] } = route;
  return {
    operationId: id,
    summary,
    parameters: [...parameters.map(parameterOf), { $ref: "#/components/parameters/acceptLanguage" }],
    ...more,
    responses: {
      200: { description: "The answer", content },
      ...(route.method === "get" ? { 304: { description: "What was kept is still so (If-None-Match)" } } : {}),
      ...Object.fromEntries(
        refusalsOf(route).map((kind) => [
          problemKinds[kind],
          { $ref: `#/components/responses/problem${problemKinds[kind]}` },
        ]),
      ),
      default: { $ref: "#/components/responses/problem" },
    },
  };
}

/** Why a question may get no answer. */
function refusalsOf({ method, parameters }: Partial<Route>): readonly ProblemKind[] {
  return [
    ...(["bad-request", "late", "not-expected", "header-too-large", "fault", "busy"] as const),
    ...(method === "post" ? (["not-json", "too-large", "wrong-media-type"] as const) : []),
    // One that takes no parameters is refused any; the document itself does not look at them.
    ...(parameters === undefined ? [] : (["invalid-input"] as const)),
    ...(parameters?.some(({ kind }) => kind === "year") ? (["not-found"] as const) : []),
  ];
}

/** Lines have no schema of their own in OpenAPI 3.1: it is that of each of them, and so is the example. */
async function batchOperation(): Promise<object> {
  const { mediaType } = batchRoute;
  const example = JSON.parse(JSON.stringify(examples.application));
  const requestBody = {
    required: true,
    description: "A line for each application: what /assess takes",
    content: { [mediaType]: { schema: refTo("application-request"), example } },
  };
  const line = new TextEncoder().encode(JSON.stringify(example));
  const record = { line: 1, ...(await recordOfLine(line, { records: "verdict" })) };
  const content = { [mediaType]: { schema: refTo("batch-record"), example: record } };
  return operation({ method: "post", ...batchRoute }, content, { requestBody });
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
