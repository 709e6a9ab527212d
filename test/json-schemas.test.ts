import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { assess } from "../src/assess.js";
import { calculateGrantRange } from "../src/grant.js";
import { parseApplication } from "../src/schema/index.js";
import { root } from "./cli/run.js";
import { allFixtures, readJson } from "./fixtures.js";

const fixtures = allFixtures();
const ajv = new Ajv2020({ strict: false, validateFormats: false });

function validator(name: string) {
  const validate = ajv.compile(JSON.parse(readFileSync(path.join(root, "dist/schemas", `${name}.json`), "utf8")));
  return (value: unknown) => {
    validate(JSON.parse(JSON.stringify(value)));
    return validate.errors ?? [];
  };
}

describe("the JSON Schemas that ship in the package", () => {
  it("are those of the input and of each output", () => {
    expect(readdirSync(path.join(root, "dist/schemas")).sort()).toEqual([
      "application.json",
      "assessment.json",
      "eligibility.json",
      "grant-range.json",
      "grant.json",
    ]);
  });

  it("hold for every result of every fixture", () => {
    const [grant, range, eligibility, assessment] = ["grant", "grant-range", "eligibility", "assessment"].map(
      validator,
    );
    let held = 0;
    for (const { name, input, expected } of fixtures) {
      const parsed = parseApplication(input);
      if (!parsed.success) continue;
      const result = assess(parsed.data, expected.options);
      expect(assessment?.(result), name).toEqual([]);
      expect(grant?.(result.grant), name).toEqual([]);
      expect(eligibility?.(result.eligibility), name).toEqual([]);
      expect(range?.(calculateGrantRange(parsed.data, expected.options)), name).toEqual([]);
      held++;
    }
    expect(held).toBeGreaterThan(300);
  });

  it("refuse a result with a key too many, a number for an amount, a status that is none", () => {
    const [fixture] = fixtures.filter(({ name }) => name.endsWith("/demo"));
    const parsed = parseApplication(fixture?.input);
    if (!parsed.success) throw new Error("the demo must parse");
    const result = assess(parsed.data, fixture?.expected.options);
    const assessment = validator("assessment");
    expect(assessment({ ...result, note: "x" })).not.toEqual([]);
    expect(assessment({ ...result, grant: { ...result.grant, total: 1 } })).not.toEqual([]);
    expect(assessment({ ...result, eligibility: { ...result.eligibility, verdict: "perhaps" } })).not.toEqual([]);
  });
});

describe("the JSON Schema of the fixtures", () => {
  it("holds for every expectation", () => {
    const validate = ajv.compile(readJson("expected.schema.json") as object);
    for (const { name, expected } of fixtures) {
      expect(validate(expected), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
    expect(validate({ about: "x", working: [], grant: { total: 1 } })).toBe(false);
  });
});
