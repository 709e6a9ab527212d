import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createHandler } from "../../src/http/index.js";
import { growingBytes } from "../../src/node/growing-bytes.js";
import { ask, demo, service } from "./service.js";

const headers = { "content-type": "application/json" };

/** A body that ends after what is given, or never. */
function streamOf(chunks: readonly string[], ends: boolean): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      if (ends) controller.close();
    },
  });
}

const post = (body: unknown, more: Readonly<Record<string, string>> = {}) =>
  new Request("http://service/check", {
    method: "POST",
    headers: { ...headers, ...more },
    body,
    duplex: "half",
  } as RequestInit);

describe("the size of a body", () => {
  const text = JSON.stringify(demo);
  const size = Buffer.byteLength(text);
  const chunks = [text.slice(0, 100), text.slice(100)];

  it.each([
    ["below", size + 1, 200],
    ["on", size, 200],
    ["above", size - 1, 413],
  ])("%s the limit", async (_, mostBytes, status) => {
    const http = createHandler({ mostBytes });
    // Told beforehand, and found out while reading.
    expect((await http(post(text, { "content-length": String(size) }))).status).toBe(status);
    expect((await http(post(streamOf(chunks, true)))).status).toBe(status);
  });

  it("is 1 MiB, unless it is said", async () => {
    const padded = (bytes: number) => text + " ".repeat(bytes - size);
    const http = service();
    expect((await ask(http, "/check", { body: padded(1024 * 1024) })).status).toBe(200);
    const { status, said } = await ask(http, "/check", { body: padded(1024 * 1024 + 1) });
    expect([status, said.detail]).toEqual([413, "At most 1 MiB are read."]);
  });
});

it("a body in parts of one byte is kept in no more memory than its bytes take", () => {
  const source = new Uint8Array(100_000).map((_, at) => at % 251);
  const bytes = growingBytes();
  for (let at = 0; at < source.length; at += 1) bytes.add(source.subarray(at, at + 1));
  const all = bytes.take();
  expect(all).toEqual(source);
  expect(all.buffer.byteLength).toBeLessThan(2 * source.length);
  expect(bytes.take()).toEqual(new Uint8Array(0));
});

it("a body that comes too late is let go", async () => {
  let isLetGo = false;
  const body = new ReadableStream<Uint8Array>({
    cancel() {
      isLetGo = true;
    },
  });
  expect((await createHandler({ bodySeconds: 1 })(post(body))).status).toBe(408);
  expect(isLetGo).toBe(true);
});

it("a body of more bytes than it was said to have is refused", async () => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(JSON.stringify(demo)));
      controller.close();
    },
  });
  expect((await createHandler({ mostBytes: 100 })(post(body, { "content-length": "10" }))).status).toBe(413);
});

describe("the values in a body", () => {
  // Four, and two below each of the flows with them.
  const body = { call: 2026, action: "KA122-SCH", applicant: { country: "PL" }, flows: [{ id: "A" }, { id: "B" }] };
  const count = 4 + 1 + 2 + 2;

  it.each([
    ["below", count + 1, 200],
    ["on", count, 200],
    ["above", count - 1, 413],
  ])("%s the limit", async (_, mostValues, status) => {
    expect((await ask(service({ mostValues }), "/drafts", { body })).status).toBe(status);
  });
});

it("a list of very many values is counted where somebody has raised the limits", async () => {
  const http = service({ mostValues: 1_000_000, mostEntries: 1_000_000 });
  const body = { ...demo, flows: Array.from({ length: 300_000 }, () => 0) };
  expect((await ask(http, "/check", { body })).status).toBe(422);
});

describe("the entries of a list in a body", () => {
  const [flow] = demo.flows;
  const body = { ...demo, flows: [1, 2, 3].map((id) => ({ ...flow, id: `F${id}` })), preparatoryVisits: [] };

  it.each([
    ["below", 4, 200],
    ["on", 3, 200],
    ["above", 2, 413],
  ])("%s the limit", async (_, mostEntries, status) => {
    const http = service({ mostEntries });
    expect((await ask(http, "/check", { body })).status).toBe(status);
    const line = JSON.stringify(body);
    const batch = await ask(http, "/batch", { headers: { "content-type": "application/x-ndjson" }, body: line });
    expect(JSON.parse(batch.said).error?.message).toBe(
      status === 200 ? undefined : "flows: 3 entries in one list, at most 2 are read.",
    );
  });
});

describe("requests at work", () => {
  it("are refused above the limit, and the others are answered", async () => {
    const http = service({ mostRequests: 2 });
    const waiting: (() => void)[] = [];
    const open = () => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          waiting.push(() => {
            controller.enqueue(new TextEncoder().encode(JSON.stringify(demo)));
            controller.close();
          });
        },
      });
      return http(post(body));
    };
    const accepted = [open(), open()];
    const { status, headers: told, said } = await ask(http, "/check", { body: demo });
    expect([status, told.get("retry-after"), said.title]).toEqual([503, "1", "Too many requests at the same time."]);
    // Look-ups wait for no body, and are answered beside them.
    expect((await ask(http, "/calls")).status).toBe(200);
    for (const end of waiting) end();
    expect((await Promise.all(accepted)).map((response) => response.status)).toEqual([200, 200]);
    expect((await ask(http, "/check", { body: demo })).status).toBe(200);
  });

  it("are those whose long answer is still to be read, and end when it is, or when nobody wants it", async () => {
    const http = createHandler({ mostRequests: 1 });
    const asked = () =>
      http(new Request("http://service/assess", { method: "POST", headers, body: JSON.stringify(demo) }));
    for (const end of [(answer: Response) => answer.text(), (answer: Response) => answer.body?.cancel()]) {
      const answer = await asked();
      const length = Number(answer.headers.get("content-length"));
      expect(length).toBeGreaterThan(64 * 1024);
      expect((await asked()).status).toBe(503);
      const text = await end(answer);
      if (text !== undefined) {
        expect(Buffer.byteLength(text)).toBe(length);
        expect(JSON.parse(text)).toMatchObject({ success: true });
      }
    }
    expect((await asked()).status).toBe(200);
  });

  it("are counted no more after a refusal", async () => {
    const http = service({ mostRequests: 1 });
    for (let round = 0; round < 3; round += 1) {
      expect((await ask(http, "/check", { body: "{" })).status).toBe(400);
      expect((await ask(http, "/nothing")).status).toBe(404);
      expect((await ask(http, "/batch", { body: "{}" })).status).toBe(415);
    }
  });
});

describe("the time for a body", () => {
  it("ends with 408, and the place is free again", async () => {
    const http = createHandler({ bodySeconds: 1, mostRequests: 1 });
    const response = await http(post(streamOf(["{"], false)));
    expect(response.status).toBe(408);
    expect(await response.json()).toMatchObject({ type: "urn:erasmus-ka1:problem:late" });
    expect((await http(post(streamOf([JSON.stringify(demo)], true)))).status).toBe(200);
  });

  it("does not end for a body that came while others were at work", async () => {
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        await wait(200);
        controller.enqueue(new TextEncoder().encode(JSON.stringify(demo)));
        controller.close();
      },
    });
    const asked = createHandler({ bodySeconds: 1 })(post(body));
    await wait(100);
    // Nothing is read meanwhile.
    const end = performance.now() + 1200;
    while (performance.now() < end);
    expect((await asked).status).toBe(200);
  });

  it("a body that breaks off is no JSON", async () => {
    const body = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error("gone")) });
    const response = await createHandler()(post(body));
    expect(response.status).toBe(400);
  });
});

it.each([0, -1, 1.5, Number.NaN, "1"])("takes no limit of %s", (limit) => {
  for (const name of ["mostBytes", "mostValues", "mostEntries", "mostRequests", "mostBatches", "bodySeconds"]) {
    expect(() => createHandler({ [name]: limit })).toThrow(RangeError);
  }
});
