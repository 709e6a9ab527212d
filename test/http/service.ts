import { Ajv2020 } from "ajv/dist/2020.js";
import * as ajvFormats from "ajv-formats";
import { expect } from "vitest";
import { createHandler, type HandlerOptions, openApiDocument } from "../../src/http/index.js";
import { readJson } from "../fixtures.js";

// The package is CommonJS: its function is one level deeper for a bundler than for its types.
const addFormats = ajvFormats.default as unknown as typeof ajvFormats.default.default;

interface Media {
  readonly schema?: object;
}

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly $ref?: string; readonly content?: Readonly<Record<string, Media>> }>
  >;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export const document = (await openApiDocument()) as unknown as Document;

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
ajv.addSchema(document, "service");

export const demo = readJson("demo/application.json") as Readonly<Record<string, unknown>> & {
  readonly flows: readonly Readonly<Record<string, unknown>>[];
};
export const baseRates = readJson("demo/base-rates.json");

export type Service = (request: Request) => Promise<Response>;

/** What is asked: a path, and, for a question with a body, that. */
export interface Question {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly method?: string;
}

const answered = new Set<string>();

/** The routes of the document that have been asked in this file, and have answered. */
export const routesAnswered = (): ReadonlySet<string> => answered;

/** The answer, after a check that the document lists its status, and of its body against the schema of that. */
export async function ask(service: Service, path: string, { headers, body, method }: Question = {}) {
  const isText = typeof body === "string" || body instanceof Uint8Array;
  const init = {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: (isText ? body : JSON.stringify(body)) as string }),
  };
  const response = await service(new Request(new URL(path, "http://service"), init));
  if (response.status === 200) answered.add(routeOf(path) ?? "");
  const listed = document.paths[routeOf(path) ?? ""]?.[init.method.toLowerCase()]?.responses;
  if (listed !== undefined) expect(listed, `${init.method} ${path}`).toHaveProperty([String(response.status)]);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const type = response.headers.get("content-type") ?? "";
  const said = /[/+]json$/.test(type) ? JSON.parse(text) : text;
  if (/json$/.test(type)) expectInDocument(init.method, path, response.status, type, text);
  return { status: response.status, headers: response.headers, said, bytes };
}

/** Checks a body against the schema that the document has for it. */
export function expectInDocument(method: string, path: string, status: number, type: string, text: string): void {
  const schema = status === 200 ? schemaOf(method, path, type) : "#/components/schemas/problem";
  const validate = ajv.getSchema(`service${schema}`);
  if (validate === undefined) throw new Error(`the document has no ${schema}`);
  const bodies = type === "application/x-ndjson" ? text.trimEnd().split("\n") : [text];
  for (const each of bodies.filter((line) => line !== "")) {
    validate(JSON.parse(each));
    expect(validate.errors ?? [], `${method} ${path}: ${each.slice(0, 300)}`).toEqual([]);
  }
}

/** Where in the document the schema of an answer stands. */
function schemaOf(method: string, path: string, type: string): string {
  const escaped = (part: string) =>
    part.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D");
  return `#/paths/${escaped(routeOf(path) ?? "")}/${method.toLowerCase()}/responses/200/content/${escaped(type)}/schema`;
}

/** The route of the document that an address is of. */
function routeOf(path: string): string | undefined {
  const { pathname } = new URL(path, "http://service");
  return Object.keys(document.paths).find((each) =>
    new RegExp(`^${each.replace(/\{\w+\}/g, "[^/]+")}$`).test(pathname),
  );
}

export const service = (options: HandlerOptions = {}): Service =>
  createHandler({
    onFault: (fault) => {
      throw fault;
    },
    ...options,
  });
