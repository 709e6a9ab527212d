import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Issue, type ParsedDraft, parseApplication, parseDraft } from "../../src/schema/index.js";
import { anyScenario } from "./application.js";
import { hostileDocument, nested } from "./documents.js";
import { assertPlainJson, expectUntouchedPrototypes } from "./plain-json.js";
import { expectOften, firstDocument, runs, timeout } from "./runs.js";
import { choices, written } from "./written.js";

const seen = new WeakSet<object>();

/** A draft is plain JSON, and what was read is read again unchanged and without a fault. */
function expectSettled({ draft, issues }: ParsedDraft): void {
  assertPlainJson(draft, seen);
  assertPlainJson(issues, seen);
  expect(parseDraft(draft)).toStrictEqual({ draft, issues: [] });
}

const keyOf = ({ code, path }: Issue) => JSON.stringify([code, path]);

function documents(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => {
    try {
      return [JSON.parse(hostileDocument(firstDocument + index)) as unknown];
    } catch {
      return [];
    }
  }).flat();
}

describe("a draft", { timeout }, () => {
  it("of an application, however it is written, is the application", () => {
    fc.assert(
      fc.property(anyScenario, choices, ({ application }, ways) => {
        const value = written(application, ways);
        const parsed = parseApplication(value);
        const { draft, issues } = parseDraft(value);
        expect(issues).toEqual([]);
        expect(parsed.success && { ...parsed.data }).toStrictEqual({ ...draft, flows: draft.flows ?? [] });
      }),
      runs(200),
    );
  });

  it("is settled where chance wrote it, and has the faults that an application has", () => {
    let [faulty, sound] = [0, 0];
    const all = documents(runs(2000).numRuns);
    for (const value of all) {
      const read = parseDraft(value);
      expectSettled(read);
      parseDraft(value, { formValues: true });
      const parsed = parseApplication(value);
      const faults = parsed.success ? [] : parsed.issues.filter(({ code }) => code !== "value.missing");
      // A list that is too long is not read, and a cost that does not say what it is for is.
      const isOther = ({ code, path }: Issue) =>
        code === "list.too-long" || path[0] === "exceptionalCosts" || code === "value.not-allowed";
      if (faults.some(isOther) || read.issues.some(isOther)) continue;
      expect([...new Set(read.issues.map(keyOf))].sort()).toEqual([...new Set(faults.map(keyOf))].sort());
      if (faults.length > 0) faulty++;
      else sound++;
    }
    expectOften(faulty, runs(2000));
    expectOften(sound, runs(2000));
    expectUntouchedPrototypes();
  });

  it("is made of anything at all", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }), (value) => {
        expectSettled(parseDraft(value));
        expectSettled(parseDraft({ call: value, applicant: value, flows: value, exceptionalCosts: [value] }));
        const flow = {
          participants: value,
          accompanyingPersons: value,
          origin: value,
          people: value,
          greenTravel: value,
        };
        for (const formValues of [false, true]) {
          expectSettled(parseDraft({ flows: [value, flow, { ...flow, inclusionCosts: value }] }, { formValues }));
        }
      }),
      runs(500),
    );
    expectUntouchedPrototypes();
  });

  it("of what is in itself, or throws when it is read, ends", () => {
    const cyclic: Record<string, unknown> = { call: 2026 };
    for (const key of ["applicant", "flows", "origin", "project"]) cyclic[key] = cyclic;
    const list: unknown[] = [];
    list.push(list, cyclic);
    for (const formValues of [false, true]) {
      expect(parseDraft(cyclic, { formValues }).draft.call).toBe(2026);
      expectSettled(parseDraft({ flows: list, consortium: { members: list } }, { formValues }));
      const throwing = new Proxy(
        {},
        { ownKeys: () => raise(), has: () => raise(), get: () => raise(), getOwnPropertyDescriptor: () => raise() },
      );
      expect(parseDraft(throwing, { formValues })).toEqual({
        draft: {},
        issues: [{ code: "value.invalid", path: [], params: {} }],
      });
    }
  });

  it.each([
    ["lists, 10 000 deep", nested(10_000, "[", "]")],
    ["objects, 10 000 deep", `${'{"flows":'.repeat(10_000)}1${"}".repeat(10_000)}`],
    ["300 000 numbers in place of flows", `{"flows":[${"1,".repeat(300_000)}1]}`],
    ["20 000 empty flows", `{"flows":[${"{},".repeat(19_999)}{}]}`],
    ["100 000 times the same label", `{"flows":[{"participants":100000,"people":[${'"a",'.repeat(99_999)}"a"]}]}`],
    ["10 000 unknown keys", `{${Array.from({ length: 10_000 }, (_, index) => `"participant${index}":1`)}}`],
    [
      "prototypes",
      '{"__proto__":{"x":1},"flows":[{"__proto__":{"participants":3},"constructor":{"prototype":{"x":1}}}]}',
    ],
  ])("of %s ends", (_, text) => {
    const value: unknown = JSON.parse(text);
    expectSettled(parseDraft(value));
    expectSettled(parseDraft(value, { formValues: true }));
    expect(Reflect.has({}, "x")).toBe(false);
    expectUntouchedPrototypes();
  });
});

function raise(): never {
  throw new Error("not plain data");
}
