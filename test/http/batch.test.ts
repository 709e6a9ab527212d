import { describe, expect, it, vi } from "vitest";
import { recordKinds } from "../../src/index.js";
import { ka1 } from "../cli/run.js";
import { ask, baseRates, demo, service } from "./service.js";

const http = service();
const headers = { "content-type": "application/x-ndjson" };
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

const batch = async (body: string | Uint8Array, query = "", more: Readonly<Record<string, string>> = {}) => {
  const { status, said } = await ask(http, `/batch${query}`, { body, headers: { ...headers, ...more } });
  expect(status).toBe(200);
  return String(said)
    .split("\n")
    .filter(Boolean)
    .map((record) => JSON.parse(record));
};

describe("a batch", () => {
  it.each(recordKinds)("gives the records of ka1 batch: %s", async (records) => {
    const input = [
      { ...demo, reference: "a" },
      { ...demo, call: 2026 },
      { ...demo, call: 2031 },
    ]
      .map(line)
      .join("");
    const { stdout } = ka1(["batch", "--records", records, "--range"], { input });
    const printed = stdout
      .trimEnd()
      .split("\n")
      .map((each) => JSON.parse(each));
    expect(await batch(input, `?records=${records}&range=true`)).toEqual(printed);
  });

  it("has an error in the place of a line that is no application, and goes on", async () => {
    const input = `${line(demo)}\n{\n${line({ ...demo, round: "x" })}  \r\n${line(demo).trimEnd()}`;
    const records = await batch(input);
    expect(records.map((each) => [each.line, "error" in each])).toEqual([
      [1, false],
      [3, true],
      [4, true],
      [6, false],
    ]);
    expect(records[2].error).toMatchObject({
      message: "round: expected a whole number, got text",
      issues: [{ code: "value.wrong-type", path: ["round"] }],
    });
    const [, , inPolish] = await batch(input, "", { "accept-language": "pl" });
    expect(inPolish.error.message).toBe("round: oczekiwano: liczba całkowita, podano: tekst");
  });

  it("has the errors of ka1 batch", async () => {
    const [flow] = demo.flows;
    const broken = [
      { ...demo, flows: [{ ...flow, accompanyingPersons: [{ persons: 1, x: 1 }] }] },
      { ...demo, flows: Array.from({ length: 150 }, () => ({})) },
      [],
    ];
    const input = `${broken.map(line).join("")}{\n[1,]\n`;
    const { stdout } = ka1(["batch"], { input });
    expect(await batch(input)).toEqual(
      stdout
        .trimEnd()
        .split("\n")
        .map((each) => JSON.parse(each)),
    );
    expect(stdout).toContain("flows[0].accompanyingPersons[0].x: unknown key");
  });

  it("takes options in each line", async () => {
    const of = (options: object) => line({ application: demo, options });
    const records = await batch(
      of({ baseRates }) + of({}) + of({ baseRates: { staff: { 9: 1 } } }) + of({ days: 1 }),
      "?records=verdict",
    );
    expect(records.map(({ total, error }) => [total, error?.message])).toEqual([
      ["35562.50", undefined],
      [undefined, undefined],
      [undefined, 'options.baseRates.staff.9: unknown key "9"'],
      [undefined, 'options.days: unknown key "days"'],
    ]);
  });

  it("refuses a line that is too long, and keeps nothing of it", async () => {
    const small = service({ mostBytes: 5000, mostValues: 200 });
    const body = `${line({ ...demo, notes: "x".repeat(5000) })}${line(demo)}${line({ ...demo, flows: Array.from({ length: 201 }, () => ({})) })}`;
    const { said } = await ask(small, "/batch", { body, headers });
    const records = String(said)
      .trimEnd()
      .split("\n")
      .map((each) => JSON.parse(each));
    expect(records.map(({ error }) => error?.message)).toEqual([
      "At most 5000 B are read.",
      undefined,
      "At most 200 values are read.",
    ]);
  });

  it("answers each line when it has come, and reads no further than its answers are taken", async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          sent += 1;
          if (sent > 500) controller.close();
          else controller.enqueue(new TextEncoder().encode(line({ ...demo, reference: String(sent) })));
        },
      },
      { highWaterMark: 0 },
    );
    const init = { method: "POST", headers, body, duplex: "half" };
    const response = await http(new Request("http://service/batch?records=verdict", init as RequestInit));
    const reader = response.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    expect(JSON.parse(new TextDecoder().decode(value))).toMatchObject({ line: 1, reference: "1" });
    // A line in each of the streams between them.
    expect(sent).toBeLessThan(5);
    await reader?.cancel();
  });

  it("is given up where the next line does not come, and its place is free again", async () => {
    const one = service({ bodySeconds: 1, mostBatches: 1, mostRequests: 1 });
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(line(demo))),
    });
    const init = { method: "POST", headers, body, duplex: "half" };
    const response = await one(new Request("http://service/batch", init as RequestInit));
    // Others have places of their own.
    expect((await ask(one, "/calls")).status).toBe(200);
    const again = () => ask(one, "/batch", { body: line(demo), headers });
    expect((await again()).status).toBe(503);
    await expect(response.text()).rejects.toThrow();
    expect((await again()).status).toBe(200);
  });

  it("goes on after a fault of ours, which costs one line its answer and is told", async () => {
    const faults: unknown[] = [];
    const http = service({ onFault: (fault) => faults.push(fault) });
    const fault = new Error("a bug");
    const write = JSON.stringify;
    vi.spyOn(JSON, "stringify").mockImplementation((value, ...more) => {
      if (value?.line === 1 && value.error === undefined) throw fault;
      return write(value, ...(more as []));
    });
    try {
      const { said } = await ask(http, "/batch?records=verdict", { body: line(demo) + line(demo), headers });
      const [first, second] = String(said).trimEnd().split("\n");
      expect(JSON.parse(first ?? "")).toEqual({
        line: 1,
        error: { message: "A fault of the service: nothing was computed." },
      });
      expect(JSON.parse(second ?? "")).toMatchObject({ line: 2, verdict: "eligible" });
      expect(faults).toEqual([fault]);
    } finally {
      vi.restoreAllMocks();
    }
  });

  it.each(["is given up", "does not go on"])("lets go of what is sent where it %s", async (end) => {
    let isLetGo = false;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(line(demo))),
      cancel() {
        isLetGo = true;
      },
    });
    const init = { method: "POST", headers, body, duplex: "half" };
    const request = new Request("http://service/batch", init as RequestInit);
    const reader = (await service({ bodySeconds: 1 })(request)).body?.getReader();
    await reader?.read();
    // The second line is waited for.
    if (end === "is given up") await reader?.cancel();
    else await expect(reader?.read()).rejects.toThrow();
    expect(isLetGo).toBe(true);
  });

  it("is given up where a line comes in bytes that never end it, and where nothing but blank lines comes", async () => {
    for (const sent of ["x", "\n"]) {
      let timer: ReturnType<typeof setInterval> | undefined;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          timer = setInterval(() => controller.enqueue(new TextEncoder().encode(sent)), 50);
        },
        cancel: () => clearInterval(timer),
      });
      const init = { method: "POST", headers, body, duplex: "half" };
      const response = await service({ bodySeconds: 1 })(new Request("http://service/batch", init as RequestInit));
      await expect(response.text()).rejects.toThrow();
    }
  });

  it("is refused for its type, and for what it is asked", async () => {
    expect((await ask(http, "/batch", { body: line(demo) })).status).toBe(415);
    expect((await ask(http, "/batch?records=all", { body: line(demo), headers })).status).toBe(422);
    expect(await batch("")).toEqual([]);
  });
});
