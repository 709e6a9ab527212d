import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as ajvFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { applicationJsonSchema, parseApplication, parseBaseRates } from "../src/schema/index.js";
import { allFixtures } from "./fixtures.js";

// The package is CommonJS: its function is one level deeper for a bundler than for its types.
const addFormats = ajvFormats.default as unknown as typeof ajvFormats.default.default;

const base = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "../fixtures/2023/KA122-SCH/demo.input.json"), "utf8"),
);

/** The demo application with one value replaced. */
function withValue(at: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(base);
  const parent = at.slice(0, -1).reduce((node, key) => node[key], copy);
  parent[at.at(-1) as string] = value;
  return copy;
}

/** The demo application with more in it, and one value replaced. */
function withValueIn(more: object, at: readonly (string | number)[], value: unknown): unknown {
  const copy = { ...structuredClone(base), ...structuredClone(more) };
  const parent = at.slice(0, -1).reduce((node, key) => node[key], copy);
  parent[at.at(-1) as string] = value;
  return copy;
}

function issuesOf(value: unknown) {
  const parsed = parseApplication(value);
  return parsed.success ? [] : parsed.issues;
}

describe("parseApplication", () => {
  it("accepts the demo, and does not change it", () => {
    const before = JSON.stringify(base);
    expect(issuesOf(base)).toEqual([]);
    expect(JSON.stringify(base)).toBe(before);
  });

  it.each([
    ["a number as a string", "15", "value.wrong-type"],
    ["null", null, "value.wrong-type"],
    ["a fraction", 1.5, "value.wrong-type"],
    ["NaN", Number.NaN, "value.wrong-type"],
    ["infinity", Number.POSITIVE_INFINITY, "value.wrong-type"],
    ["an array", [15], "value.wrong-type"],
    ["an object", { value: 15 }, "value.wrong-type"],
    ["true", true, "value.wrong-type"],
    ["nothing", undefined, "value.missing"],
    ["zero", 0, "number.too-small"],
    ["negative", -1, "number.too-small"],
    ["one above the most", 100_001, "number.too-big"],
    ["a billion", 1e9, "number.too-big"],
    ["beyond exactness", 2 ** 53, "number.too-big"],
  ])("refuses participants that are %s", (_, value, code) => {
    const at = ["flows", 0, "participants"];
    const found = issuesOf(withValue(at, value)).filter((issue) => issue.path.join() === at.join());
    expect(found.map((issue) => issue.code)).toEqual([code]);
  });

  it.each([
    ["350.00", true],
    ["350.5", true],
    ["350", true],
    [350, true],
    [0, true],
    ["0.01", true],
    ["350.001", false],
    [350.5, false],
    ["-1", false],
    ["+1", false],
    ["01", false],
    ["1e3", false],
    [" 1", false],
    ["1,00", false],
    ["١", false],
    ["", false],
    ["999999999.99", true],
    ["1000000000", false],
    [null, false],
    [Number.NaN, false],
  ])("money %j: %s", (value, valid) => {
    const found = issuesOf(withValue(["flows", 0, "inclusionCosts"], value));
    expect(found).toEqual(valid ? [] : [{ code: "money.invalid", path: ["flows", 0, "inclusionCosts"], params: {} }]);
  });

  it.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2023-02-30", false],
    ["2023-04-31", false],
    ["2023-13-01", false],
    ["23-01-01", false],
    ["2023-1-1", false],
    ["2023-09-01T00:00:00Z", false],
  ])("the date %s: %s", (date, valid) => {
    expect(issuesOf(withValue(["project", "startDate"], date)).length).toBe(valid ? 0 : 1);
  });

  it.each([
    ["2023-02-23T12:00:00+01:00", true],
    ["2023-02-23T11:00:00Z", true],
    ["2023-02-23T11:00:00.123Z", true],
    ["2023-02-23T12:00:00", false],
    ["2023-02-23", false],
    ["2023-02-30T12:00:00Z", false],
  ])("the instant %s: %s", (instant, valid) => {
    expect(issuesOf(withValue(["submittedAt"], instant)).length).toBe(valid ? 0 : 1);
  });

  it("maps EL and UK, and refuses what is no code", () => {
    const parsed = parseApplication(withValue(["flows", 0, "destination"], "EL"));
    expect(parsed.success && parsed.data.flows[0]?.destination).toBe("GR");
    const british = parseApplication(withValue(["flows", 0, "destination"], "UK"));
    expect(british.success && british.data.flows[0]?.destination).toBe("GB");
    for (const code of ["pl", "POL", "P", "", "Ⓟ1"]) {
      expect(issuesOf(withValue(["flows", 0, "destination"], code))[0]?.code).toBe("country.invalid");
    }
  });

  it("names the nearest key", () => {
    expect(issuesOf(withValue(["flows", 0, "greenTravell"], true))).toEqual([
      {
        code: "key.unknown",
        path: ["flows", 0, "greenTravell"],
        params: { key: "greenTravell", nearest: "greenTravel" },
      },
    ]);
    expect(issuesOf(withValue(["flows", 0, "colour"], true))[0]?.params).toEqual({ key: "colour" });
  });

  it.each<readonly [readonly (string | number)[], unknown, string | undefined]>([
    [["aplicant"], 1, "applicant"],
    [["project", "startdate"], 1, "startDate"],
    [["consortium"], { member: [], members: [] }, "members"],
    [["flows", 0, "origin"], { plac: "Turku", country: "FI" }, "place"],
    [["flows", 0, "venue"], { latitude: 1, longitude: 1, geonameid: 1 }, "geonameId"],
    [["preparatoryVisits", 0], { flows: "SHORT-01", flow: "SHORT-01", participants: 1 }, "flow"],
    [["exceptionalCosts", 0], { type: "financial-guarantee", realCost: 1, realcost: 1 }, "realCost"],
    // Keys of other objects are no help: a guarantee has no persons, a project no flow.
    [["exceptionalCosts", 0], { type: "financial-guarantee", realCost: 1, person: 1 }, undefined],
    [["project", "flow"], 1, undefined],
    // Two slips in four letters are another word; three are in any.
    [["project", "start"], 1, undefined],
    [["flows", 0, "venu"], 1, "venue"],
    [["flows", 0, "ie"], 1, undefined],
    [["flows", 0, "participant"], 1, "participants"],
    [["flows", 0, "particpant"], 1, "participants"],
    [["flows", 0, "particpan"], 1, undefined],
  ])("of a key that does not belong at %j names the one that does, if it is near: %#", (at, value, nearest) => {
    const found = issuesOf(withValueIn({ exceptionalCosts: [{}], preparatoryVisits: [{}] }, at, value));
    const unknown = found.filter(({ code }) => code === "key.unknown");
    expect(unknown.map(({ params }) => (params as { nearest?: string }).nearest)).toEqual([nearest]);
  });

  it("refuses __proto__ and other keys of every object, and pollutes nothing", () => {
    for (const key of ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"]) {
      const text = JSON.stringify(base).replace('"flows":[{', `"flows":[{"${key}":{"polluted":true},`);
      const found = issuesOf(JSON.parse(text));
      expect(found.map(({ code, path: at }) => [code, at.at(-1)])).toEqual([["key.unknown", key]]);
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("refuses a string of 10 MB without quoting it", () => {
    const found = issuesOf(withValue(["applicant", "name"], "x".repeat(10_000_000)));
    expect(found.map(({ code }) => code)).toEqual(["text.too-long"]);
    expect(JSON.stringify(issuesOf(withValue(["x".repeat(10_000_000)], 1))).length).toBeLessThan(1000);
  });

  it.each([null, undefined, 1, "x", true, [], [[]], Number.NaN, () => 1, Symbol("x"), new Date()])(
    "refuses %s instead of an application",
    (value) => expect(issuesOf(value).length).toBeGreaterThan(0),
  );

  it("reports everything at once: wrong types, unknown keys and contradictions", () => {
    const wrong = structuredClone(base);
    wrong.flows[0].participantsWithFewerOpportunities = 1000;
    wrong.flows[1].durationDays = "five";
    wrong.flows[2].travelDay = 2;
    wrong.project.startDate = "2023-02-30";
    wrong.preparatoryVisits = [{ flow: "NO-SUCH-FLOW", participants: 1 }];
    expect(
      issuesOf(wrong)
        .map(({ code, path: at }) => [code, at.join(".")])
        .sort(),
    ).toEqual([
      ["count.exceeds", "flows.0.participantsWithFewerOpportunities"],
      ["date.invalid", "project.startDate"],
      ["flow.not-found", "preparatoryVisits.0.flow"],
      ["key.unknown", "flows.2.travelDay"],
      ["value.wrong-type", "flows.1.durationDays"],
    ]);
  });

  it("names the faulty coordinate of a place", () => {
    const venue = { latitude: 91, longitude: 12.5 };
    expect(issuesOf(withValue(["flows", 0, "venue"], venue))).toEqual([
      { code: "number.too-big", path: ["flows", 0, "venue", "latitude"], params: { maximum: 90 } },
    ]);
  });
});

describe("the most that an application may hold", () => {
  // 1 000 000 persons, 1 000 + 6 days each at 10 000.00 EUR: 1.006e15 cents, below 2^53 = 9.007e15.
  it("is a million persons in all flows, so that every sum of cents is exact", () => {
    const flows = (count: number, persons: number) =>
      Array.from({ length: count }, (_, index) => ({ ...base.flows[0], id: `F${index}`, participants: persons }));
    expect(issuesOf({ ...base, flows: flows(10, 100_000), preparatoryVisits: [], exceptionalCosts: [] })).toEqual([]);
    expect(issuesOf({ ...base, flows: flows(11, 91_000), preparatoryVisits: [], exceptionalCosts: [] })).toEqual([
      { code: "persons.too-many", path: ["flows"], params: { persons: 1_001_000, maximum: 1_000_000 } },
    ]);
  });
});

describe("parseBaseRates", () => {
  it("takes partial tables, and refuses other keys and amounts", () => {
    expect(parseBaseRates({ staff: { "1": 141 } }).success).toBe(true);
    expect(parseBaseRates({}).success).toBe(true);
    expect(parseBaseRates({ staff: { "4": 141 } }).success).toBe(false);
    expect(parseBaseRates({ teachers: { "1": 141 } }).success).toBe(false);
    expect(parseBaseRates({ staff: { "1": -1 } }).success).toBe(false);
    expect(parseBaseRates({ staff: { "1": "55.555" } }).success).toBe(false);
    expect(parseBaseRates([]).success).toBe(false);
    expect(parseBaseRates({ staff: { "1": 10_000, "2": "10000.00" } }).success).toBe(true);
    expect(parseBaseRates({ staff: { "1": "10000.01" } })).toEqual({
      success: false,
      issues: [{ code: "number.too-big", path: ["staff", "1"], params: { maximum: 10_000 } }],
    });
  });

  it("names the nearest key of a rate table, never one of an application", () => {
    const params = (value: unknown) => {
      const parsed = parseBaseRates(value);
      return parsed.success ? [] : parsed.issues.map((issue) => issue.params);
    };
    expect(params({ staff: { "4": 141 } })).toEqual([{ key: "4" }]);
    expect(params({ learner: { "1": 62 } })).toEqual([{ key: "learner", nearest: "learners" }]);
  });
});

describe("the JSON Schema of the application", () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  const validate = ajv.compile(applicationJsonSchema());

  it("accepts every fixture that parses, and refuses those with a fault of shape", () => {
    const shapeFaults = new Set<string>();
    for (const { name, input } of allFixtures()) {
      const parsed = parseApplication(input);
      const contradictory = [
        "count.exceeds",
        "flow-id.duplicate",
        "flow.not-found",
        "person.duplicate",
        "dates.reversed",
      ];
      const wellShaped = parsed.success || parsed.issues.every(({ code }) => contradictory.includes(code));
      expect(validate(input), `${name}: ${JSON.stringify(validate.errors)}`).toBe(wellShaped);
      if (!wellShaped) shapeFaults.add(name);
    }
    expect(shapeFaults.size).toBeGreaterThan(5);
  });
});
