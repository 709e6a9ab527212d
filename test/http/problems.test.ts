import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createHandler } from "../../src/http/index.js";
import { ask, demo, type Question, service } from "./service.js";

const http = service();
const text = JSON.stringify(demo);

const refused = async (question: Question, path = "/assess") => {
  const { status, said, headers } = await ask(http, path, question);
  expect(headers.get("content-type")).toBe("application/problem+json");
  expect(said.status).toBe(status);
  return { status, said, headers };
};

describe("a body that is no JSON", () => {
  it.each([
    ["nothing", "", "json.empty"],
    ["half of an application", text.slice(0, 500), "json.cut-off"],
    ["a key twice", '{ "call": 2026, "call": 2023 }', "json.key-twice"],
    ["bytes of another encoding", new Uint8Array([0x22, 0xff, 0x22]), "json.not-utf-8"],
    ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le"), "json.utf-16"],
    ["gzip that is not announced", gzipSync(text), "json.not-utf-8"],
    ["a number that JSON does not have", '{ "call": NaN }', "json.invalid"],
  ])("is refused: %s", async (_, body, code) => {
    const { status, said } = await refused({ body });
    expect(status).toBe(400);
    expect(said).toMatchObject({ type: "urn:erasmus-ka1:problem:not-json", issues: [{ code }] });
  });

  it("may begin with a byte order mark", async () => {
    expect((await ask(http, "/check", { body: `\ufeff${text}` })).status).toBe(200);
  });
});

describe("a body of another type", () => {
  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/jsonx",
    "",
    "multipart/form-data; boundary=x",
  ])("is refused: %s", async (type) => {
    const { status, said, headers } = await refused({ body: text, headers: { "content-type": type } });
    expect([status, said.detail]).toEqual([415, "It is sent as application/json."]);
    expect(headers.get("accept-post")).toBe("application/json");
  });

  it.each(["application/json; charset=utf-8", "Application/JSON", "application/ld+json"])(
    "is read: %s",
    async (type) => {
      expect((await ask(http, "/check", { body: text, headers: { "content-type": type } })).status).toBe(200);
    },
  );

  it("is refused where it is compressed", async () => {
    const { status, said, headers } = await refused({ body: gzipSync(text), headers: { "content-encoding": "gzip" } });
    expect(status).toBe(415);
    expect(said.detail).toBe("It is sent as it is, without Content-Encoding.");
    expect(headers.get("accept-encoding")).toBe("identity");
  });
});

describe("an input with faults", () => {
  it("is told everything at once, of the application and of what is beside it", async () => {
    const body = { application: { ...demo, round: "one", rounds: 1 }, options: { baseRates: { staff: { 4: 141 } } } };
    const { status, said } = await refused({ body });
    expect(status).toBe(422);
    expect(said.title).toBe("The input has faults.");
    expect(
      said.issues.map(({ field, code }: { readonly field: string; readonly code: string }) => [field, code]),
    ).toEqual([
      ["round", "value.wrong-type"],
      ["rounds", "key.unknown"],
      ["options.baseRates.staff.4", "key.unknown"],
    ]);
    expect(said.issues[0]).toMatchObject({ where: "round", message: "expected a whole number, got text" });
  });

  it.each([
    [{ application: demo, option: {} }, "option", "key.unknown"],
    [{ application: demo, options: { dayCount: "days" } }, "options.dayCount", "value.not-allowed"],
    [{ application: demo, options: { explanations: "no" } }, "options.explanations", "value.wrong-type"],
    [{ application: demo, options: [] }, "options", "value.wrong-type"],
    [{ application: demo, options: { language: "pl" } }, "options.language", "key.unknown"],
    [{ application: demo, options: { baseRates: "x" } }, "options.baseRates", "value.wrong-type"],
    [{ application: demo, options: { baseRates: "{}" } }, "options.baseRates", "value.wrong-type"],
    [{ application: text }, "application", "value.wrong-type"],
    [{ application: null }, "", "value.wrong-type"],
    [[demo], "", "value.wrong-type"],
    ["text", "", "value.wrong-type"],
  ])("is told where: %j", async (body, field, code) => {
    const { status, said } = await refused({ body: JSON.stringify(body) });
    expect(status).toBe(422);
    expect(said.issues).toMatchObject([{ field, code }]);
  });

  it.each([
    "/assess",
    "/check",
    "/calculate",
    "/explain",
    "/drafts",
    "/export?format=csv",
    "/export?format=csv&draft=true",
  ])("is told that base rates are no text in which there is JSON: %s", async (path) => {
    const { status, said } = await refused({ body: { application: demo, options: { baseRates: "x" } } }, path);
    expect([status, said.type]).toEqual([422, "urn:erasmus-ka1:problem:invalid-input"]);
    expect(said.issues).toMatchObject([
      { path: ["options", "baseRates"], code: "value.wrong-type", message: "expected an object, got text" },
    ]);
  });

  it("is told a hundred times at most", async () => {
    const flows = Array.from({ length: 300 }, () => ({}));
    const { status, said } = await refused({ body: { ...demo, flows } });
    expect([status, said.issues.length]).toEqual([422, 100]);
  });

  it.each([
    ["keys of every object", '{ "__proto__": { "call": 2026 }, "constructor": 1, "toString": 2 }'],
    ["an application below a key of every object", '{ "application": { "__proto__": { "call": 2026 } } }'],
    ["a huge number", '{ "call": 1e999 }'],
    ["many digits", `{ "call": ${"9".repeat(10_000)} }`],
    ["lists in lists", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["objects in objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
    ["a deep list in a place that has text", `{ "call": 2026, "title": ${"[".repeat(50_000)}${"]".repeat(50_000)} }`],
    ["many unknown keys", `{ ${Array.from({ length: 20_000 }, (_, at) => `"k${at}": 1`).join()} }`],
    ["a long text", JSON.stringify({ ...demo, title: "x".repeat(900_000) })],
  ])("may be hostile: %s", async (_, body) => {
    for (const path of ["/assess", "/check", "/compare", "/base-rate", "/explain", "/allocation"]) {
      expect([400, 413, 422], path).toContain((await refused({ body }, path)).status);
    }
    expect([200, 400, 413, 422]).toContain((await ask(http, "/drafts", { body })).status);
    expect({}).not.toHaveProperty("call");
  });
});

describe("what is asked nowhere", () => {
  it.each(["/nothing", "/rates/2026", "/assess/", "/Assess", "/rates/2026/SCH/more", "/%2e%2e/etc/passwd", "/"])(
    "is told so: %s",
    async (path) => {
      expect((await refused({}, path)).status).toBe(404);
    },
  );

  it.each([
    ["GET", "/assess", "POST"],
    ["PUT", "/assess", "POST"],
    ["GET", "/batch", "POST"],
    ["POST", "/calls", "GET, HEAD"],
    ["DELETE", "/rates/2026/SCH", "GET, HEAD"],
    ["OPTIONS", "/openapi.json", "GET, HEAD"],
  ])("is told what may be asked: %s %s", async (method, path, allow) => {
    const { status, headers } = await refused({ method }, path);
    expect([status, headers.get("allow")]).toEqual([405, allow]);
  });
});

it("is told of a fault of ours, and the client is told nothing of it", async () => {
  const faults: unknown[] = [];
  const broken = createHandler({ onFault: (fault) => faults.push(fault) });
  const request = new Request("http://service/assess", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: text,
  });
  Object.defineProperty(request, "arrayBuffer", { value: undefined });
  Object.defineProperty(request, "headers", {
    get() {
      throw new Error("secret");
    },
  });
  const response = await broken(request);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("secret");
  expect(faults).toMatchObject([{ message: "secret" }]);
});

it.each([
  ["/places?q=Turku&q=Kielce", "q"],
  ["/rates/2026/SCH?agency=PL&agency=FI", "agency"],
  ["/rates/2026/SCH?call=2025", "call"],
  ["/rates/2026/SCH?field=VET", "field"],
])("takes nothing twice: %s", async (path, name) => {
  const { status, said } = await ask(service(), path);
  expect([status, said.issues.map(({ field }: { readonly field: string }) => field)]).toEqual([422, [name]]);
});
