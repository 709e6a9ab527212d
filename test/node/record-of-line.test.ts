import { describe, expect, it } from "vitest";
import { assess, recordKinds, recordOf } from "../../src/index.js";
import { bytesOf, pathText, readApplication, recordOfLine } from "../../src/node/index.js";
import { withPlaceFindings } from "../../src/places/index.js";
import { readJson } from "../fixtures.js";

const demo = readJson("demo/application.json") as Readonly<Record<string, unknown>>;
const baseRates = readJson("demo/base-rates.json");
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe("the record of a line", () => {
  it.each(recordKinds)("is that of the application in it: %s", async (records) => {
    const read = await readApplication(demo, { baseRates });
    if (!read.success) throw new Error("the demo must be read");
    const options = { baseRates: read.baseRates, explanations: records === "full" };
    const expected = recordOf(
      records,
      read.application,
      withPlaceFindings(assess(read.application, options), read.findings),
    );
    expect(await recordOfLine(bytes({ application: demo, options: { baseRates } }), { records })).toEqual(expected);
  });

  it("rests on what the caller decides before what the line says", async () => {
    const line = bytes({ application: demo, options: { baseRates, dayCount: "activity-days" } });
    const own = await recordOfLine(line, { records: "verdict" });
    const decided = await recordOfLine(line, { records: "verdict", dayCount: "funded-days" });
    expect(decided).toMatchObject({ total: "35562.50" });
    expect(own).not.toEqual(decided);
  });

  it("is an error for what somebody does not take on", async () => {
    const refusal = (value: unknown) => (Array.isArray(value) ? "no lists" : undefined);
    expect(await recordOfLine(bytes([]), { refusal })).toEqual({ error: { message: "no lists" } });
    expect(await recordOfLine(bytes(demo), { refusal })).not.toHaveProperty("error");
  });

  it.each([
    ['"{}"', "expected an object, got text"],
    ["null", "expected an object, got null"],
    ['{"application":1}', "expected an object, got a number"],
    ['{"application":{},"options":{"baseRates":"{}"}}', "options.baseRates: expected an object, got text"],
  ])("says what is wrong: %s", async (line, message) => {
    const record = await recordOfLine(new TextEncoder().encode(line));
    expect(record).toMatchObject({ error: { message, issues: [{ code: expect.any(String) }] } });
  });
});

it.each([
  [[], ""],
  [["call"], "call"],
  [["flows", 0, "participants"], "flows[0].participants"],
  [["flows", 3, "accompanyingPersons", 1, "persons"], "flows[3].accompanyingPersons[1].persons"],
])("the path %j is written %s", (path, written) => {
  expect(pathText(path)).toBe(written);
});

describe("the bytes of a stream", () => {
  async function* parts() {
    for (const byte of [1, 2, 3]) yield Uint8Array.of(byte);
  }

  it.each([
    ["below", 4, [1, 2, 3]],
    ["on", 3, [1, 2, 3]],
    ["above", 2, undefined],
  ])("are taken %s the limit", async (_, mostBytes, all) => {
    expect(await bytesOf(parts(), mostBytes)).toEqual(all === undefined ? undefined : new Uint8Array(all));
  });
});
