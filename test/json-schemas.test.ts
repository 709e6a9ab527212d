import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { assess } from "../src/assess.js";
import { calculateGrantRange } from "../src/grant.js";
import { outputJsonSchemas } from "../src/schema/index.js";
import { root } from "./cli/run.js";
import { allFixtures, applicationOf, fixture, readJson } from "./fixtures.js";

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
    const names = ["application", ...Object.keys(outputJsonSchemas())];
    expect(readdirSync(path.join(root, "dist/schemas")).sort()).toEqual(names.map((name) => `${name}.json`).sort());
  });

  it("hold for every result of every fixture", () => {
    const [grant, range, eligibility, assessment] = ["grant", "grant-range", "eligibility", "assessment"].map(
      validator,
    );
    for (const each of fixtures.filter(({ expected }) => expected.issues === undefined)) {
      const application = applicationOf(each);
      for (const options of [each.expected.options, { ...each.expected.options, explanations: false }]) {
        const result = assess(application, options);
        expect(assessment?.(result), each.name).toEqual([]);
        expect(grant?.(result.grant), each.name).toEqual([]);
        expect(eligibility?.(result.eligibility), each.name).toEqual([]);
        expect(range?.(calculateGrantRange(application, options)), each.name).toEqual([]);
      }
    }
  });

  it("refuse a result with a key too many, a number for an amount, an unheard-of verdict", () => {
    const demo = fixture("2023/KA122-SCH/whole-application/demo");
    const result = assess(applicationOf(demo), demo.expected.options);
    const assessment = validator("assessment");
    expect(assessment(result)).toEqual([]);
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
