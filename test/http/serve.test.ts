import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type ClientRequest, request } from "node:http";
import { connect, type Socket } from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { limitsOf } from "../../src/http/limits.js";
import { ka1, root } from "../cli/run.js";
import { baseRates, demo } from "./service.js";

/** `ka1 serve`, on a port that is free. */
interface Served {
  readonly port: number;
  readonly url: string;
  readonly process: ChildProcess;
  /** All that it has printed. */
  readonly printed: () => string;
}

const started: ChildProcess[] = [];
afterEach(() => {
  for (const each of started.splice(0)) each.kill("SIGKILL");
});

async function serve(...args: readonly string[]): Promise<Served> {
  const all = [path.join(root, "dist/cli.js"), "serve", "--port", "0", ...args];
  const served = spawn(process.execPath, all, { env: { ...process.env, KA1_LANG: "en" } });
  started.push(served);
  let printed = "";
  for (const stream of [served.stdout, served.stderr]) stream.on("data", (chunk) => (printed += chunk));
  await once(served.stdout, "data");
  const url = /http:\S+/.exec(printed)?.[0] ?? "";
  return { port: Number(new URL(url).port), url, process: served, printed: () => printed };
}

const text = JSON.stringify({ application: demo, options: { baseRates } });
const post = (url: string, body = text) =>
  fetch(`${url}assess`, { method: "POST", headers: { "content-type": "application/json" }, body });

/** What a connection answers to bytes, until it is closed or has been silent for a while. */
async function sent(port: number, bytes: string, silentMs = 3000): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.on("data", (chunk) => (answer += chunk));
  socket.on("error", () => {});
  socket.write(bytes);
  await Promise.race([once(socket, "close"), wait(silentMs)]);
  socket.destroy();
  return answer;
}

/** Checks that a raw answer is a problem of RFC 9457, whole, and the last on its connection. */
function expectProblem(answer: string, status: number): void {
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(head.toLowerCase()).toContain("content-type: application/problem+json");
  expect(head.toLowerCase()).toContain("connection: close");
  // Those that the handler gives.
  expect(head.toLowerCase()).toContain("x-content-type-options: nosniff");
  expect(head.toLowerCase()).toContain("content-security-policy: frame-ancestors 'none'");
  expect(head.toLowerCase()).toContain("x-frame-options: deny");
  expect(JSON.parse(body)).toMatchObject({ status, title: expect.stringMatching(/\.$/), type: expect.any(String) });
}

const head = (more: string) => `POST /assess HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${more}\r\n`;

/** A request whose body has begun and is waited for: the service has accepted it. */
async function begun({ port }: Served): Promise<ClientRequest> {
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
    expect: "100-continue",
  };
  const asked = request({ port, path: "/assess", method: "POST", headers });
  asked.on("error", () => {});
  asked.flushHeaders();
  // Node says so in the same turn in which it hands the request to the service.
  await once(asked, "continue");
  asked.write(text.slice(0, 100));
  return asked;
}

/** Waits until nothing more is accepted. */
async function isClosed({ url }: Served): Promise<void> {
  for (;;) {
    const isOpen = await fetch(`${url}calls`).then(
      (response) => response.text().then(() => true),
      () => false,
    );
    if (!isOpen) return;
    await wait(20);
  }
}

async function isAlive({ url }: Served): Promise<void> {
  const response = await post(url);
  const { total } = (await response.json()) as { readonly total: string };
  expect([response.status, total]).toEqual([200, "35562.50"]);
}

describe("ka1 serve", () => {
  it("answers on the loopback address, and says where", async () => {
    const served = await serve();
    await isAlive(served);
    const hasPage = (await fetch(served.url)).status === 200;
    expect(served.printed()).toBe(
      `ka1 answers at http://127.0.0.1:${served.port}/ (Ctrl+C ends it)\n${
        hasPage ? "" : "There is no page at /: this build has none (npm run site makes it).\n"
      }`,
    );
    await isAlive(served);
    const response = await fetch(served.url, { method: "PUT" });
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });

  it("takes the limits of the handler, unless others are given", () => {
    const { mostBytes, mostValues, mostEntries, mostRequests, mostBatches, bodySeconds } = limitsOf({});
    const help = ka1(["serve", "--help"]).stdout.replaceAll(/\s+/g, " ");
    const defaults = [...help.matchAll(/ --([\w-]+) <(?:(?! --\w).)*\(default: (\d+)\)/g)].map(([, ...pair]) => pair);
    expect(Object.fromEntries(defaults)).toEqual({
      port: "8080",
      "max-body": String(mostBytes / 1024 / 1024),
      "max-values": String(mostValues),
      "max-entries": String(mostEntries),
      "max-requests": String(mostRequests),
      "max-batches": String(mostBatches),
      timeout: String(bodySeconds),
    });
  });

  it.each([
    [["--port", "65536"], '--port: "65536" must be a port'],
    [["--port", "x"], '--port: "x" must be a port'],
    [["--cors", "portal.example"], '--cors: "portal.example" must be an origin'],
    [["--cors", "https://portal.example/"], "must be an origin"],
    [["--max-body", "0"], "must be a whole number from 1"],
    [["--host", "203.0.113.1"], "203.0.113.1:8080: cannot be listened on"],
  ])("refuses %j", (args, message) => {
    const { status, stderr } = ka1(["serve", ...args]);
    expect([status, stderr.replaceAll(/\s+/g, " ")]).toEqual([2, expect.stringContaining(message)]);
  });

  it("says that its port is taken, and proposes another", async () => {
    const { port } = await serve();
    const { status, stderr } = ka1(["serve", "--port", String(port)]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`Port ${port} is taken`)]);
  });

  it("lets the origins that are named read its answers", async () => {
    const { url } = await serve("--cors", "https://a.example", "--cors", "https://b.example");
    for (const origin of ["https://a.example", "https://b.example"]) {
      const { headers } = await fetch(`${url}calls`, { headers: { origin } });
      expect(headers.get("access-control-allow-origin")).toBe(origin);
    }
  });

  it("gives the records of a batch while it is still being sent", async () => {
    const { port } = await serve();
    const headers = { "content-type": "application/x-ndjson" };
    const batch = request({ port, path: "/batch?records=verdict", method: "POST", headers });
    batch.write(`${text}\n`);
    const [response] = await once(batch, "response");
    const lines = createInterface({ input: response })[Symbol.asyncIterator]();
    const next = async () => JSON.parse((await lines.next()).value ?? "null");
    expect(await next()).toEqual({ line: 1, verdict: "eligible", total: "35562.50" });
    batch.end(`${text}\n`);
    expect((await next()).line).toBe(2);
    expect((await lines.next()).done).toBe(true);
  });
});

describe("whoever is slow, or breaks off", () => {
  it("is told so, where something can still be told, and others are answered", { timeout: 30_000 }, async () => {
    const served = await serve("--timeout", "1");
    const { port } = served;
    const asked = [
      sent(port, "POST /assess HTTP/1.1\r\nHost: x\r\nConte"),
      sent(port, head("Content-Length: 500\r\n")),
      sent(port, `${head("Content-Length: 500\r\n")}{`),
      sent(port, `${head("Transfer-Encoding: chunked\r\n")}1\r\n{\r\n`),
      sent(port, "\r\n"),
    ];
    await isAlive(served);
    for (const answer of await Promise.all(asked)) expectProblem(answer, 408);
    await isAlive(served);
  });

  it("does not end it: what is no HTTP, bodies cut off, connections reset", { timeout: 30_000 }, async () => {
    const served = await serve("--timeout", "1");
    const { port } = served;
    await isAlive(served);
    const before = served.printed();
    expectProblem(await sent(port, "hello\r\n\r\n"), 400);
    expectProblem(await sent(port, `${head("Expect: 200-ok\r\nContent-Length: 2\r\n")}{}`), 417);
    expectProblem(await sent(port, "GET /calls HTTP/1.1\r\nHost: x\r\nExpect: x\r\n\r\n"), 417);
    expectProblem(await sent(port, `GET / HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(20_000)}\r\n\r\n`), 431);
    expectProblem(await sent(port, "GET /calls HTTP/1.1\r\nConnection: close\r\n\r\n"), 400);
    expectProblem(await sent(port, "GET /calls HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"), 400);
    expectProblem(await sent(port, `${head("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n")}`), 400);
    expectProblem(await sent(port, `${head("Transfer-Encoding: chunked\r\n")}zz\r\n`), 400);
    const open: Socket[] = [];
    for (let at = 0; at < 20; at += 1) {
      const socket = connect(port, "127.0.0.1").on("error", () => {});
      open.push(socket);
      socket.write(`${head("Content-Length: 500\r\n")}{`);
    }
    await wait(100);
    for (const socket of open) socket.resetAndDestroy();
    await isAlive(served);
    // Nothing is printed of them.
    expect(served.printed()).toBe(before);
  });

  it("loses a batch whose next part does not come, and nothing else", { timeout: 30_000 }, async () => {
    const served = await serve("--timeout", "1");
    const headers = { "content-type": "application/x-ndjson" };
    const batch = request({ port: served.port, path: "/batch", method: "POST", headers });
    batch.write(`${text}\n`);
    const [response] = await once(batch, "response");
    response.resume();
    await expect(once(response, "end")).rejects.toThrow("aborted");
    await isAlive(served);
    expect(served.process.exitCode).toBe(null);
  });

  it("leaves the places of others free, and gets no answer put into the middle of its own", {
    timeout: 30_000,
  }, async () => {
    const served = await serve("--max-requests", "1", "--max-batches", "2", "--timeout", "20");
    const batchHead = "POST /batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n";
    const chunk = `${Buffer.byteLength(text) + 1}`;
    const line = `${Number(chunk).toString(16)}\r\n${text}\n\r\n`;
    const open = async () => {
      const socket = connect(served.port, "127.0.0.1").on("error", () => {});
      socket.write(`${batchHead}Transfer-Encoding: chunked\r\n\r\n${line}`);
      const [begun] = await once(socket, "data");
      expect(String(begun)).toMatch(/^HTTP\/1\.1 200 /);
      return socket;
    };
    const [one, other] = await Promise.all([open(), open()]);
    expectProblem(await sent(served.port, `${batchHead}Content-Length: 0\r\nConnection: close\r\n\r\n`), 503);
    await isAlive(served);
    let rest = "";
    one?.on("data", (data) => (rest += data));
    one?.write("zz\r\n");
    await once(one as Socket, "close");
    expect(rest).not.toContain("HTTP/1.1");
    other?.destroy();
    await isAlive(served);
  });

  it("is refused above the limit, and what was accepted is answered", { timeout: 30_000 }, async () => {
    const served = await serve("--max-requests", "5", "--timeout", "20");
    const accepted = await Promise.all(Array.from({ length: 5 }, () => begun(served)));
    const flood = await Promise.all(Array.from({ length: 50 }, () => post(served.url)));
    expect(flood.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 503));
    expect(flood[0]?.headers.get("retry-after")).toBe("1");
    const answers = accepted.map((asked) => once(asked, "response"));
    for (const asked of accepted) asked.end(text.slice(100));
    const statuses = (await Promise.all(answers)).map(([response]) => response.statusCode);
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    await isAlive(served);
  });
});

describe.each(["SIGTERM", "SIGINT"] as const)("%s", (signal) => {
  it("ends it with 0 when what was accepted is answered, and nothing more is accepted", {
    timeout: 30_000,
  }, async () => {
    const served = await serve();
    const asked = await begun(served);
    served.process.kill(signal);
    await isClosed(served);
    const answer = once(asked, "response");
    asked.end(text.slice(100));
    const [response] = await answer;
    let body = "";
    for await (const chunk of response) body += chunk;
    expect(JSON.parse(body).total).toBe("35562.50");
    const [code] = await once(served.process, "exit");
    expect(code).toBe(0);
  });
});

it.each([
  ["SIGINT", "SIGTERM"],
  ["SIGTERM", "SIGINT"],
] as const)("a second signal ends it at once: %s, then %s", { timeout: 30_000 }, async (first, second) => {
  const served = await serve();
  await begun(served);
  served.process.kill(first);
  await isClosed(served);
  served.process.kill(second);
  const [, signal] = await once(served.process, "exit");
  expect(signal).toBe(second);
});
