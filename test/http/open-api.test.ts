import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import createClient from "openapi-fetch";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { openApiDocument } from "../../src/http/index.js";
import { problemKinds } from "../../src/http/problem-kinds.js";
import { outputJsonSchemas } from "../../src/schema/index.js";
import { root } from "../cli/run.js";
import { ask, baseRates, demo, document, service } from "./service.js";

const http = service();

describe("the document", () => {
  it("is OpenAPI 3.1, as a validator sees it", async () => {
    const { valid, errors } = await new Validator().validate(await openApiDocument());
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it("is what the service has, with the version of the package", async () => {
    const { said } = await ask(http, "/openapi.json");
    expect(said).toEqual(await openApiDocument());
    expect(said.info.version).toBe(packageJson.version);
    expect(document).toEqual(said);
  });

  it("has the shapes of the package's schemas, each once, and no reference that leads nowhere", async () => {
    const { components } = (await openApiDocument()) as {
      readonly components: { readonly schemas: Record<string, unknown> };
    };
    const text = JSON.stringify(await openApiDocument());
    for (const [, name = ""] of text.matchAll(/#\/components\/schemas\/([\w-]+)/g)) {
      expect(components.schemas).toHaveProperty(name);
    }
    expect(text).not.toContain("$defs");
    const { $defs } = outputJsonSchemas().grant as { readonly $defs: { readonly grant: object } };
    const moved = JSON.stringify($defs.grant).replaceAll("#/$defs/", "#/components/schemas/");
    expect(components.schemas["grant"]).toEqual(JSON.parse(moved));
    // That of the application has the words of each key.
    expect(JSON.stringify(components.schemas["application"])).toContain("Days of the activity, without travel");
  });

  it("describes each status that a question may be refused with", async () => {
    const statuses = (path: string, method: string) => Object.keys(document.paths[path]?.[method]?.responses ?? {});
    const always = ["400", "408", "417"];
    const last = ["431", "500", "503", "default"];
    expect(statuses("/calls", "get")).toEqual(["200", "304", ...always, "422", ...last]);
    expect(statuses("/openapi.json", "get")).toEqual(["200", "304", ...always, ...last]);
    expect(statuses("/assess", "post")).toEqual(["200", "400", "408", "413", "415", "417", "422", ...last]);
    expect(statuses("/batch", "post")).toEqual(statuses("/assess", "post"));
    expect(statuses("/rates/{call}/{field}", "get")).toEqual([
      ...["200", "304", "400", "404", "408", "417", "422"],
      ...last,
    ]);
    const { components } = (await openApiDocument()) as unknown as {
      readonly components: { readonly responses: Readonly<Record<string, { readonly description: string }>> };
    };
    expect(components.responses["problem422"]?.description).toBe("The input has faults.");
    expect(components.responses["problem400"]?.description).toBe(
      "The request cannot be read. Or: The body is not JSON.",
    );
    // A problem that is no answer to a question of the document: 405.
    for (const status of new Set(Object.values(problemKinds)))
      expect(components.responses).toHaveProperty(`problem${status}`);
  });

  it("has examples that the service answers as it says", async () => {
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        const { parameters = [], requestBody } = operation as unknown as Operation;
        const example = requestBody?.content["application/json"]?.example;
        const inPath = (name: string) => parameters.find((each) => each.name === name)?.example;
        const query = parameters
          .filter((each) => each.in === "query")
          .map(({ name, example: value }) => `${name}=${encodeURIComponent(String(value))}`);
        const address = `${path.replace(/\{(\w+)\}/g, (_, name) => String(inPath(name)))}?${query.join("&")}`;
        const inBatch = requestBody?.content["application/x-ndjson"]?.example;
        const question =
          path === "/batch"
            ? { headers: { "content-type": "application/x-ndjson" }, body: `${JSON.stringify(inBatch)}\n` }
            : { body: example };
        const { status, said } = await ask(http, address, method === "get" ? {} : question);
        expect(status, address).toBe(200);
        const shown = Object.entries(operation.responses["200"]?.content ?? {});
        for (const [type, { example: answer }] of shown as [string, Shown][]) {
          // Files, and what is long and the same for everybody, are not shown.
          if (/^\/(export|settle\/export|openapi\.json|rates|form)/.test(path)) expect(answer).toBeUndefined();
          else expect(type.endsWith("ndjson") ? JSON.parse(said) : said).toEqual(answer);
        }
      }
    }
  });
});

interface Shown {
  readonly example?: unknown;
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly example: unknown }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> };
}

/** What a program has that is written against the generated types; it is compiled, and it is run. */
const program = `
import createClient from "openapi-fetch";
import type { components, paths } from "./service.js";

type Application = components["schemas"]["application"];
type BaseRates = components["schemas"]["baseRates"];

export async function questions(
  fetch: (request: Request) => Promise<Response>,
  application: Application,
  baseRates: BaseRates,
) {
  const client = createClient<paths>({ baseUrl: "http://service", fetch });
  const headers = { "Accept-Language": "pl" };
  const { data, error } = await client.POST("/assess", { body: { application, options: { baseRates } }, headers });
  const total: string | undefined = data?.total;
  const verdict: "eligible" | "ineligible" | "undetermined" | undefined = data?.verdict;
  const wrong = await client.POST("/base-rate", { body: { flow: "JOB-FI", amount: "1,5" } as never });
  const codes: string[] | undefined = wrong.error?.issues?.map(({ code, field }) => field + " " + code);
  const rates = await client.GET("/rates/{call}/{field}", { params: { path: { call: 2023, field: "SCH" } } });
  const value: string | number | undefined = rates.data?.cells.find(({ id }) => id === "SCH/travel/500-1999/standard")?.value;
  const places = await client.GET("/places", { params: { query: { q: "Kielce", country: "PL", limit: 1 } } });
  const small = await client.POST("/drafts", { body: { application: { call: 2026, action: "KA122-SCH" } } });
  // @ts-expect-error The amount is asked for.
  void (() => client.POST("/base-rate", { body: { application, flow: "JOB-FI" } }));
  const grant = await client.POST("/calculate", { body: { application } });
  const least = grant.data !== undefined && "minimum" in grant.data ? grant.data.minimum.total : grant.data?.total;
  // @ts-expect-error There is no such question.
  void (() => client.GET("/budget"));
  // @ts-expect-error The name is asked for.
  void (() => client.GET("/places", { params: { query: {} } }));
  return { total, verdict, said: data?.verdictMessage, error, codes, value, place: places.data?.[0]?.name, least, small: small.data?.isComplete };
}
`;

describe("a client that is generated from it", () => {
  it("compiles, and asks", { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "ka1-client-"));
    try {
      symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
      writeFileSync(
        path.join(folder, "service.ts"),
        astToString(await openapiTS(JSON.stringify(await openApiDocument()))),
      );
      const file = path.join(folder, "client.ts");
      writeFileSync(file, program);
      const compiled = ts.createProgram([file], {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
        types: [],
      });
      const problems = ts.getPreEmitDiagnostics(compiled);
      expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
      const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      });
      const body = outputText.replace(/^import .*$/gm, "").replace("export async function", "return async function");
      const questions = new Function("createClient", body)(createClient);
      expect(await questions(http, demo, baseRates)).toEqual({
        total: "35562.50",
        verdict: "eligible",
        said: expect.stringContaining("Nie znaleziono przeszkód"),
        error: undefined,
        codes: ["application value.missing", "amount money.invalid"],
        value: 275,
        place: "Kielce",
        least: "29741.50",
        small: false,
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
