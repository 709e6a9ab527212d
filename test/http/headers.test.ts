import { describe, expect, it } from "vitest";
import { languages } from "../../src/messages/index.js";
import { ask, demo, service } from "./service.js";

const http = service({ page: "<!doctype html><title>ka1</title>" });

describe("the language", () => {
  it.each([
    [undefined, "en"],
    ["pl", "pl"],
    ["pl-PL,pl;q=0.9,en;q=0.8", "pl"],
    ["de, pl;q=0.5, en;q=0.4", "pl"],
    ["en;q=0.4, pl;q=0.5", "pl"],
    ["PL", "pl"],
    ["de", "en"],
    ["pl;q=0", "en"],
    ["*", "en"],
    [",;=%%%", "en"],
    ["x".repeat(5000), "en"],
  ])("of %s is %s", async (accepted, language) => {
    const headers: Readonly<Record<string, string>> = accepted === undefined ? {} : { "accept-language": accepted };
    const found = await ask(http, "/drafts", { body: { call: 2026 }, headers });
    expect(found.said.language).toBe(language);
    const lost = await ask(http, "/nothing", { headers });
    for (const { headers: told } of [found, lost]) {
      expect([told.get("content-language"), told.get("vary")]).toEqual([language, "Accept-Language"]);
    }
    expect(lost.said.title).toBe({ en: "There is nothing here.", pl: "Tutaj nic nie ma." }[language]);
  });

  it("speaks all languages of the library", async () => {
    for (const language of languages) {
      const { said } = await ask(http, "/assess", { body: demo, headers: { "accept-language": language } });
      expect(said.language).toBe(language);
    }
  });
});

describe("what does not change", () => {
  it.each([
    "/calls",
    "/rates/2026/SCH",
    "/form/2026/KA122-SCH",
    "/places?q=Turku",
    "/distance?from=1,1&to=2,2",
    "/openapi.json",
    "/",
  ])("may be kept, and is not sent twice: %s", async (path) => {
    const first = await ask(http, path);
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"\w+"$/);
    expect(first.headers.get("cache-control")).toBe("public, max-age=3600");
    const again = await ask(http, path, { headers: { "if-none-match": tag } });
    expect([again.status, again.said]).toEqual([304, ""]);
    expect(again.headers.get("cache-control")).toBe("public, max-age=3600");
    expect((await ask(http, path, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
    const head = await http(new Request(`http://service${path}`, { method: "HEAD" }));
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  it("has another tag in another language", async () => {
    const tag = async (language: string) =>
      (await ask(http, "/form/2026/KA122-SCH", { headers: { "accept-language": language } })).headers.get("etag");
    expect(await tag("en")).not.toBe(await tag("pl"));
  });

  it("a problem is not kept, nor what is said of an application", async () => {
    for (const [path, body] of [["/nothing"], ["/assess", demo], ["/check", {}], ["/rates/2019/SCH"]] as const) {
      const { headers } = await ask(http, path, body === undefined ? {} : { body });
      expect([headers.get("cache-control"), headers.get("etag")], path).toEqual(["no-store", null]);
    }
  });
});

describe("browsers", () => {
  it.each(["/calls", "/", "/nothing"])(
    "are told to guess nothing, frame nothing, and tell nobody: %s",
    async (path) => {
      const { headers } = await ask(http, path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.has("access-control-allow-origin")).toBe(false);
    },
  );

  it("let another origin read answers only where it is named", async () => {
    const open = service({ origins: ["https://portal.example"] });
    const of = async (origin: string) =>
      (await ask(open, "/calls", { headers: { origin } })).headers.get("access-control-allow-origin");
    expect(await of("https://portal.example")).toBe("https://portal.example");
    expect(await of("https://other.example")).toBe(null);
    const refused = await ask(open, "/assess", { body: {}, headers: { origin: "https://portal.example" } });
    expect(refused.headers.get("access-control-allow-origin")).toBe("https://portal.example");
    expect(refused.headers.get("vary")).toContain("Origin");
    const headers = { origin: "https://portal.example" };
    const first = await ask(open, "/calls", { headers });
    expect(first.headers.get("access-control-expose-headers")).toContain("Content-Disposition");
    const again = await ask(open, "/calls", {
      headers: { ...headers, "if-none-match": first.headers.get("etag") ?? "" },
    });
    expect([again.status, again.headers.get("access-control-allow-origin")]).toEqual([304, "https://portal.example"]);
  });

  it("ask first, where they must", async () => {
    const ahead = (options: Parameters<typeof service>[0]) =>
      service(options)(
        new Request("http://service/assess", {
          method: "OPTIONS",
          headers: {
            origin: "https://portal.example",
            "access-control-request-method": "POST",
            "access-control-request-headers": "content-type",
          },
        }),
      );
    const allowed = await ahead({ origins: ["https://portal.example"] });
    expect([allowed.status, allowed.headers.get("access-control-allow-methods")]).toEqual([204, "GET,POST"]);
    expect(allowed.headers.get("access-control-allow-headers")).toBe("content-type");
    expect((await ahead({})).status).toBe(405);
  });

  it.each([undefined, "https://other.example"])(
    "from an origin that is not named are told nothing more: %s",
    async (origin) => {
      const headers = { ...(origin && { origin }), "access-control-request-method": "POST" };
      const asked = () => new Request("http://service/assess", { method: "OPTIONS", headers });
      const [named, closed] = [service({ origins: ["https://portal.example"] }), service()];
      const answers = [await named(asked()), await closed(asked())];
      expect(answers.map(({ status }) => status)).toEqual([405, 405]);
      const [one, other] = answers.map((answer) => Object.fromEntries(answer.headers));
      expect(one).toEqual(other);
      expect(one?.["allow"]).toBe("POST");
    },
  );
});

it("has a page where it is given one", async () => {
  const { said, headers } = await ask(http, "/");
  expect([said, headers.get("content-type")]).toEqual([
    "<!doctype html><title>ka1</title>",
    "text/html; charset=utf-8",
  ]);
  expect((await ask(service(), "/")).status).toBe(404);
});
